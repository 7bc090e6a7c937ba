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

    /** By byte: whether it can stand in a title that begins with the name. */
    private static final boolean[] IN_TITLE = inTitle();

    private static final char REPLACEMENT = '\uFFFD';

    private TitleLine() {}

    private static boolean[] inTitle() {
        boolean[] inTitle = new boolean[1 << Byte.SIZE];
        for (int i = 0; i < inTitle.length; i++) {
            inTitle[i] = isBetween((byte) i);
        }
        for (byte c : NAME) {
            inTitle[c & 0xFF] = true;
        }
        return inTitle;
    }

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
     * text's own title, it may be. Since every archived article is asked, bytes are looked at that lie as far apart as the name
     * is long, and those before one only as long as they can be the name's.
     */
    private static boolean isAbove(String title, ByteBuffer head, int from) {
        byte[] bytes = head.array();
        int begin = head.arrayOffset() + from;
        int end = head.arrayOffset() + head.limit();
        int before = begin; // no name begins here or further up
        while (before + NAME.length < end) {
            int i = before + NAME.length;
            while (i > before && IN_TITLE[bytes[i] & 0xFF]) {
                i--;
            }
            if (i == before && startsLine(bytes, i + 1, begin) && holdsName(bytes, i + 1, end)) {
                return !TitleReader.holdsName(title);
            }
            before = i == before ? i + 1 : i;
        }
        return false;
    }

    private static boolean startsLine(byte[] bytes, int at, int from) {
        int i = at - 1;
        while (i > from && bytes[i] != '\n' && isBetween(bytes[i])) {
            i--;
        }
        return i >= from && bytes[i] == '\n';
    }

    private static boolean holdsName(byte[] bytes, int at, int end) {
        int held = 0;
        for (int i = at; i < end && held < NAME.length; i++) {
            if (bytes[i] == NAME[held]) {
                held++;
            } else if (held == 0 || !isBetween(bytes[i])) {
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
