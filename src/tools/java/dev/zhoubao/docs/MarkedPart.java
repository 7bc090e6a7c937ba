package dev.zhoubao.docs;

/** A part of the README between two lines that mark it. */
record MarkedPart(String begin, String end) {

    /** The text with another part in its place. */
    String replaced(String text, String part) {
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("the README lacks the lines " + begin + "and " + end);
        }
        return text.substring(0, from + begin.length()) + part + text.substring(to);
    }
}
