package dev.zhoubao.ingest.markdown;

/**
 * A line of the document's body: its text without what is invisible around it (spaces of every width, no-break and
 * zero-width ones too), and its number from 1.
 */
record Line(String text, int number) {

    Line {
        text = stripped(text);
    }

    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !visible(text.charAt(start))) {
            start++;
        }
        while (end > start && !visible(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    boolean blank() {
        return text.isEmpty();
    }

    private static boolean visible(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }
}
