package dev.zhoubao.ingest;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.zhoubao.model.Span;
import java.util.ArrayList;
import java.util.List;

/** The marks of notes that stand in a text beside the digits of a number, {@code [1]}, or behind a word, {@code 起①}. */
final class NoteMarks {

    private static final Pattern MARK = Pattern.compile("[\\[［〔](?:注\\s*)?[\\d０-９]{1,3}[\\]］〕]|[①-⑳]");

    private NoteMarks() {}

    static List<Span> in(String text) {
        List<Span> marks = new ArrayList<>(0);
        if (mayHold(text)) {
            Matcher mark = MARK.matcher(text);
            while (mark.find()) {
                if (isDigit(text, behind(text, mark.end()))
                        || isDigit(text, mark.start() - 1)
                        || (isCircled(text.charAt(mark.start())) && isLetter(text, mark.start() - 1))) {
                    marks.add(new Span(mark.start(), mark.end()));
                }
            }
        }
        return marks;
    }

    private static boolean mayHold(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[' || c == '［' || c == '〔' || isCircled(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCircled(char c) {
        return c >= '①' && c <= '⑳';
    }

    private static boolean isLetter(String text, int offset) {
        return offset >= 0 && Character.isLetter(text.charAt(offset));
    }

    private static int behind(String text, int offset) {
        int at = offset;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static boolean isDigit(String text, int offset) {
        return offset >= 0 && offset < text.length() && Character.isDigit(text.charAt(offset));
    }
}
