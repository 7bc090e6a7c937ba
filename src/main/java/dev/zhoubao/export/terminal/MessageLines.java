package dev.zhoubao.export.terminal;

import dev.zhoubao.export.AmbiguousWidth;
import java.util.stream.Collectors;
import org.jline.utils.AttributedString;

/**
 * A message as lines of a terminal: broken at blanks and beside Chinese characters, and nowhere else, so that an address
 * stays whole. The lines behind the first are indented, so that none looks like a message of its own.
 */
public final class MessageLines {

    private static final String INDENT = "  ";

    private MessageLines() {}

    /** @param columns of the terminal; 0 for no limit */
    public static String of(String message, int columns) {
        return LineWrapper.wholeWords(
                        new AttributedString(message),
                        columns - (columns > INDENT.length() ? INDENT.length() : 0),
                        DisplayWidth.of(AmbiguousWidth.NARROW))
                .stream()
                .map(AttributedString::toString)
                .collect(Collectors.joining("\n" + INDENT));
    }
}
