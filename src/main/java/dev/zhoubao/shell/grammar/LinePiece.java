package dev.zhoubao.shell.grammar;

import java.util.ArrayList;
import java.util.List;

/**
 * A word or comment as it stands in a text of one or more lines.
 *
 * @param start where it begins
 * @param end behind its last character
 * @param first whether it begins a command
 * @param quoted whether a quote stands in it
 * @param open whether a quote in it is not closed
 */
public record LinePiece(Kind kind, int start, int end, boolean first, boolean quoted, boolean open) {

    /** What it is. */
    public enum Kind {
        WORD,
        COMMENT
    }

    /** The pieces of a text, in order. A line ends a command unless it ends inside a quote. */
    public static List<LinePiece> of(String text, LineParser parser) {
        return new Scan(text, parser).pieces();
    }

    /** One pass over a text. */
    private static final class Scan {

        private final String text;
        private final LineParser parser;
        private final List<LinePiece> pieces = new ArrayList<>();
        private boolean first = true;
        private int at;

        Scan(String text, LineParser parser) {
            this.text = text;
            this.parser = parser;
        }

        List<LinePiece> pieces() {
            while (at < text.length()) {
                char c = text.charAt(at);
                if (Character.isWhitespace(c)) {
                    first |= c == '\n';
                    at++;
                } else if (c == '#' || text.startsWith("//", at)) {
                    comment();
                } else {
                    word();
                }
            }
            return pieces;
        }

        private void comment() {
            int end = text.indexOf('\n', at);
            int start = at;
            at = end < 0 ? text.length() : end;
            pieces.add(new LinePiece(Kind.COMMENT, start, at, false, false, false));
        }

        private void word() {
            int start = at;
            char quote = 0;
            boolean quoted = false;
            while (at < text.length() && (quote != 0 || !Character.isWhitespace(text.charAt(at)))) {
                char c = text.charAt(at++);
                if (quote != '\'' && parser.isEscapeChar(c)) {
                    at = Math.min(at + 1, text.length());
                } else if (c == quote) {
                    quote = 0;
                } else if (quote == 0 && (c == '"' || c == '\'')) {
                    quote = c;
                    quoted = true;
                }
            }
            pieces.add(new LinePiece(Kind.WORD, start, at, first, quoted, quote != 0));
            first = false;
        }
    }
}
