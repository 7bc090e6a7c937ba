package dev.zhoubao.ingest.markdown;

/**
 * A line of the document's body: its text without surrounding white space, and its number from 1. One of no-break or
 * zero-width spaces is blank: to a reader it is.
 */
record Line(String text, int number) {

    boolean blank() {
        return text.codePoints().noneMatch(Line::visible);
    }

    private static boolean visible(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }
}
