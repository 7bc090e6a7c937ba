package dev.zhoubao.ingest.markdown;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Lines with their numbers in front, and it may be the name of their file, as programs print them that show a part of one. */
final class NumberedLines {

    /** Group 1: the file, 2: the number, 3: the line. */
    private static final Pattern NUMBERED =
            Pattern.compile("^((?:[^\\s:：]{1,200}:)?)[ ]{0,12}(\\d{1,6})(?:[:：][ ]?|\\t|[ ]?\\|[ ]?|[ ]*│[ ]?)(.*)$");

    private static final int LEAST = 3;

    private NumberedLines() {}

    /** The lines without, where each has one, every number the next; else the lines as they are. */
    static List<String> plain(List<String> lines) {
        List<String> plain = new ArrayList<>();
        String file = "";
        int number = -1;
        for (String line : lines) {
            Matcher numbered = NUMBERED.matcher(line);
            if (!numbered.matches()) {
                return lines;
            }
            int next = Integer.parseInt(numbered.group(2));
            if (number >= 0 && (next != number + 1 || !numbered.group(1).equals(file))) {
                return lines;
            }
            number = next;
            file = numbered.group(1);
            plain.add(numbered.group(3));
        }
        return plain.size() < LEAST ? lines : plain;
    }
}
