package dev.zhoubao.ingest.markdown;

import dev.zhoubao.ingest.title.TitleReader;
import dev.zhoubao.model.Series;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds the title in the first bytes of an archived article, without decoding anything else. */
final class TitleLine {

    private static final byte[] DASHES = {'-', '-', '-'};
    private static final byte[] KEY = {'t', 'i', 't', 'l', 'e', ':'};

    private static final byte[] NAME = Series.BULLETIN.chinese().getBytes(StandardCharsets.UTF_8);

    private static final char REPLACEMENT = '\uFFFD';

    private TitleLine() {}

    /**
     * The title; empty where {@link FrontMatter} might see it otherwise: it is not the first entry, its line does not end
     * within these bytes, or it is no UTF-8.
     */
    static Optional<String> of(ByteBuffer head) {
        int start = head.position() + (byteOrderMark(head) ? 3 : 0);
        int second = holds(head, start, DASHES) ? nextLine(head, start + DASHES.length) : -1;
        if (second < 0 || !holds(head, second, KEY)) {
            return Optional.empty();
        }
        int from = second + KEY.length;
        int to = from;
        while (to < head.limit() && head.get(to) != '\n') {
            to++;
        }
        Optional<String> title = to == head.limit() ? Optional.empty() : text(head, from, to);
        return title.isPresent() && isAbove(title.get(), head, to) ? Optional.empty() : title;
    }

    /**
     * Whether a line behind this title of something else begins with the series' name, which may go on in the next ones: the
     * text's own title, it may be.
     */
    private static boolean isAbove(String title, ByteBuffer head, int from) {
        boolean begins = false;
        for (int i = from; i < head.limit(); i++) {
            byte c = head.get(i);
            if (begins && holdsName(head, i)) {
                return !TitleReader.holdsName(title);
            }
            begins = c == '\n' || (begins && isBetween(c));
        }
        return false;
    }

    private static boolean holdsName(ByteBuffer head, int at) {
        int held = 0;
        for (int i = at; i < head.limit() && held < NAME.length; i++) {
            byte c = head.get(i);
            if (c == NAME[held]) {
                held++;
            } else if (held == 0 || !isBetween(c)) {
                return false;
            }
        }
        return held == NAME.length;
    }

    /** What is no part of a title's words: blanks, line breaks, and marks of a heading or of emphasis. */
    private static boolean isBetween(byte c) {
        return (c >= 0 && c <= ' ') || c == '#' || c == '*';
    }

    /** Where the next line begins, if nothing but a line break stands here; else -1. */
    private static int nextLine(ByteBuffer head, int at) {
        int end = at < head.limit() && head.get(at) == '\r' ? at + 1 : at;
        return end < head.limit() && head.get(end) == '\n' ? end + 1 : -1;
    }

    private static boolean byteOrderMark(ByteBuffer head) {
        return head.remaining() >= 3
                && head.get(head.position()) == (byte) 0xEF
                && head.get(head.position() + 1) == (byte) 0xBB
                && head.get(head.position() + 2) == (byte) 0xBF;
    }

    private static boolean holds(ByteBuffer head, int at, byte[] bytes) {
        if (head.limit() - at < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (head.get(at + i) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> text(ByteBuffer head, int from, int to) {
        byte[] copy = new byte[to - from];
        head.get(from, copy);
        String text = new String(copy, StandardCharsets.UTF_8).strip();
        boolean plain = text.indexOf('\r') < 0
                && text.indexOf(REPLACEMENT) < 0
                && !FrontMatter.isNameless(text)
                && !"|>\"'&!".contains(text.substring(0, Math.min(1, text.length())));
        return plain && !text.isEmpty() ? Optional.of(text) : Optional.empty();
    }
}
