package dev.zhoubao.export.terminal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.utils.AttributedString;

/** Names in a cell that are to stay whole, so that they can be read and copied: weeks, days, and ids of metrics. */
final class WholeNames {

    /** With what cannot begin the next line. */
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}\\d-])(?:[a-z]{1,20}:)?\\d{4}-\\d\\d(?:-\\d\\d)?(?![\\p{L}\\d-])(?:\\.\\.|[,.;:–])?"
                    + "|^[a-z][a-z0-9]{0,40}(?:-[a-z0-9]{1,40}){1,9}$");

    private WholeNames() {}

    /** The width of the widest; 0 where there is none. */
    static int widest(AttributedString cell, DisplayWidth measure) {
        int widest = 0;
        Matcher name = NAME.matcher(cell);
        while (name.find()) {
            widest = Math.max(widest, measure.of(name.group()));
        }
        return widest;
    }
}
