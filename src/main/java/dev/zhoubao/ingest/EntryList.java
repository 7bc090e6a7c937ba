package dev.zhoubao.ingest;

import com.google.re2j.Pattern;
import dev.zhoubao.ingest.title.TitleReader;
import java.util.List;
import java.util.stream.IntStream;

/** Texts that are nothing but titles of issues and their addresses: no line of theirs is the title of what is below it. */
public final class EntryList {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST = 1 << 20;
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*+•]|\\d{1,3}[.、)）])\\s");

    private static final TitleReader TITLES = new TitleReader();

    /** Letters behind the link to an issue, in its line; fewer are a date or a button, more the text itself. */
    private static final int LEAST_EXCERPT = 12;

    private static final int LONGEST_EXCERPT = 240;

    private EntryList() {}

    /** Whether a text is one, below a heading or not, of several issues or with a bullet before its only one. */
    public static boolean is(String text) {
        if (text.length() > LONGEST
                || !text.contains("://")
                || text.stripLeading().startsWith("<")) {
            return false;
        }
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        boolean headed = lines.size() > 1 && isHeading(lines.get(0));
        return isOfEntries(headed ? lines.subList(1, lines.size()) : lines);
    }

    private static boolean isHeading(String line) {
        return line.length() <= LONGEST_TITLE && !line.contains("://") && !TitleReader.holdsName(line);
    }

    private static boolean isOfEntries(List<String> lines) {
        boolean alone = IntStream.range(0, lines.size())
                .allMatch(i -> lines.get(i).contains("://")
                        || (isTitle(lines.get(i)) && i + 1 < lines.size() && isAddress(lines.get(i + 1)))
                        || (isTitle(lines.get(i)) && lines.get(i).contains("][")));
        return alone
                && (BULLET.matcher(lines.get(0)).find()
                        || lines.stream()
                                        .filter(TitleReader::holdsName)
                                        .limit(2)
                                        .count()
                                == 2);
    }

    private static boolean isAddress(String line) {
        return line.contains("://") && !TitleReader.holdsName(line);
    }

    /** Whether a line names the series and is short. */
    public static boolean isTitle(String line) {
        return line.length() <= LONGEST_TITLE && TitleReader.holdsName(line);
    }

    /** Whether so many letters behind the link to an issue, in its line, are an excerpt of it. */
    public static boolean isExcerpt(long letters) {
        return letters >= LEAST_EXCERPT && letters < LONGEST_EXCERPT;
    }

    /** Whether the words of a link are the title of an issue and nothing else. */
    public static boolean isIssue(String words) {
        return isTitle(words) && TITLES.namesIssue(words);
    }
}
