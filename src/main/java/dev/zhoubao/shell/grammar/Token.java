package dev.zhoubao.shell.grammar;

/**
 * A word or comment of a text of one or more lines.
 *
 * @param text the word as it is meant, without its quotes
 * @param start where it begins in the text, or -1 for a word that was not typed
 * @param end behind its last character
 * @param quoted whether a quote stands in it
 * @param open where in it the quote stands that is not closed, or -1
 */
public record Token(Kind kind, String text, int start, int end, boolean quoted, int open) {

    /** What it is. */
    public enum Kind {
        /** A word that begins a command. */
        FIRST,
        WORD,
        COMMENT
    }

    /** A word that stands in no line, such as an argument of the process. */
    public static Token of(String text) {
        return new Token(Kind.WORD, text, -1, -1, false, -1);
    }

    /** Another word where this one stands. */
    Token meaning(String other) {
        return new Token(kind, other, start, end, quoted, open);
    }

    public boolean isOpen() {
        return open >= 0;
    }
}
