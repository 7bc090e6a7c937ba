package dev.zhoubao.ingest.load;

import com.google.re2j.Pattern;
import dev.zhoubao.ingest.TextDecoder;
import dev.zhoubao.ingest.UnknownEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

/** The name of an archive's entry: nothing but a name, since nothing is ever written to where it points. */
record EntryName(String text) {

    private static final Pattern ABSOLUTE = Pattern.compile("(?:/|[A-Za-z]:/).*", Pattern.DOTALL);

    /**
     * The name as people wrote it.
     *
     * @param stored as read: characters above 255 where it is marked as UTF-8, else one character for each byte
     */
    static EntryName of(String stored) {
        return marked(decoded(stored));
    }

    /** The name where the archive says how it is encoded. */
    static EntryName marked(String name) {
        return new EntryName(name.replace('\\', '/'));
    }

    private static String decoded(String stored) {
        if (stored.chars().anyMatch(c -> c > 0xFF)) {
            return stored;
        }
        try {
            return TextDecoder.decode(stored.getBytes(StandardCharsets.ISO_8859_1));
        } catch (UnknownEncodingException e) {
            return stored;
        }
    }

    /** Whether a folder's reader would pass it over: hidden, or what macOS adds to archives. */
    boolean hidden() {
        return parts().anyMatch(
                        part -> part.equals("__MACOSX") || (part.startsWith(".") && !part.equals(".") && !leads(part)));
    }

    boolean leadsOut() {
        return ABSOLUTE.matches(text) || parts().anyMatch(EntryName::leads);
    }

    private static boolean leads(String part) {
        return part.equals("..");
    }

    private Stream<String> parts() {
        return Arrays.stream(text.split("/"));
    }
}
