package dev.zhoubao.ingest;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Bytes to text. What the bytes are counts for more than what they say: a byte-order mark comes first, then strictly
 * valid UTF-8, then UTF-16 without a mark, then the encoding that the document declares, then GB18030, which includes GBK and
 * GB2312.
 */
public final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Set<String> OLDER_NAMES = Set.of("gb2312", "gbk", "gb_2312-80", "x-gbk", "cp936");
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)(?:charset|<\\?xml[^>]{0,80} encoding)\\s*=\\s*[\"']?\\s*([a-z0-9][a-z0-9_.:-]{1,30})");
    private static final int DECLARED_WITHIN = 1024;
    /** What ends lines in a text that has no other: as typed in a word processor, or of Unicode's own. */
    private static final Pattern OTHER_LINES = Pattern.compile("[\\x0B\\x{85}\\x{2028}\\x{2029}]");

    /** By how many bytes it is told whether each character takes two; an even number. */
    private static final int FIRST = 4096;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private TextDecoder() {}

    /**
     * Decodes a whole document; the text has no byte-order mark and every line ends in {@code \n}.
     *
     * @throws UnknownEncodingException when it is not text in any encoding that it may have
     */
    public static String decode(byte[] bytes) throws UnknownEncodingException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? normalised(text) : other(bytes);
    }

    /** Decodes what is not plainly UTF-8. */
    private static String other(byte[] bytes) throws UnknownEncodingException {
        Set<Charset> tried = new LinkedHashSet<>();
        for (Charset charset : candidates(bytes)) {
            Optional<String> text = tried.add(charset) ? strictly(bytes, charset) : Optional.empty();
            if (text.isPresent()) {
                return normalised(text.get());
            }
            if (charset.equals(StandardCharsets.UTF_8) && nearly(bytes)) {
                break;
            }
        }
        throw new UnknownEncodingException(tried.stream().map(Charset::name).toList());
    }

    private static Set<Charset> candidates(byte[] bytes) {
        Set<Charset> candidates = new LinkedHashSet<>();
        if (startsWith(bytes, 0xFF, 0xFE)) {
            candidates.add(StandardCharsets.UTF_16LE);
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            candidates.add(StandardCharsets.UTF_16BE);
        }
        candidates.add(StandardCharsets.UTF_8);
        wide(bytes).ifPresent(candidates::add);
        declared(bytes).ifPresent(candidates::add);
        candidates.add(GB18030);
        return candidates;
    }

    /** Where each character takes two bytes, which is known by the zeros in those of Latin letters and the ideographs in the others. */
    private static Optional<Charset> wide(byte[] bytes) {
        return Stream.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)
                .filter(charset -> bytes.length % 2 == 0
                        && isChinese(new String(bytes, 0, Math.min(bytes.length, FIRST), charset)))
                .findFirst();
    }

    private static boolean isChinese(String text) {
        long latin = text.chars().filter(c -> c >= '\t' && c < 0x80).count();
        long ideographs = text.chars()
                .filter(c -> (c >= 0x4E00 && c < 0xA000) || (c >= 0x3000 && c < 0x3040) || (c >= 0xFF00 && c < 0xFFE0))
                .count();
        return latin > 0 && ideographs > 0 && 10 * (latin + ideographs) >= 9L * text.length();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1);
        if (OLDER_NAMES.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.of(GB18030);
        }
        try {
            return Optional.of(Charset.forName(name))
                    .filter(charset -> !charset.name().startsWith("UTF-"));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Whether it is damaged UTF-8, which GB18030 might take for its own: far more whole ideographs than faults. */
    private static boolean nearly(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long faults = text.chars().filter(c -> c == REPLACEMENT).count();
        long ideographs = text.chars().filter(c -> c >= 0x4E00 && c < 0xA000).count();
        return ideographs > 10 * faults;
    }

    private static String normalised(String text) {
        String start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        String lines =
                start.indexOf('\r') < 0 ? start : start.replace("\r\n", "\n").replace('\r', '\n');
        return lines.indexOf('\n') < 0 ? OTHER_LINES.matcher(lines).replaceAll("\n") : lines;
    }
}
