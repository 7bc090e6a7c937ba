package dev.zhoubao.model;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a document was fetched; kept beside it, since the document itself stays as it was received.
 *
 * @param time in Beijing's time
 * @param validators what the server gave to ask later whether the document has changed, by header
 * @param pictures the names of the files that hold its pictures, by address
 */
public record Retrieval(String url, OffsetDateTime time, Map<String, String> validators, Map<String, String> pictures) {

    /** The folder beside documents that holds what is known of them, each under the document's own name. */
    public static final String FOLDER = ".fetched";

    /** The folder of the pictures of documents, beside them; hidden, since they are no documents. */
    public static final String PICTURES = ".pictures";

    private static final Set<String> VALIDATORS = Set.of("If-None-Match", "If-Modified-Since");
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    public Retrieval {
        time = time.withOffsetSameInstant(BEIJING);
        validators = Map.copyOf(validators);
        pictures = pictures.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        picture -> address(picture.getKey()), Map.Entry::getValue, (one, same) -> one));
        url = address(url);
    }

    /** As an address stands in a line: whatever a document says, it begins no other one. */
    private static String address(String url) {
        return url.replaceAll("\\p{Cntrl}", "").strip();
    }

    /** The name of the file that holds the picture of an address; null where there is none. */
    public @Nullable String picture(String of) {
        return pictures.get(address(of));
    }

    /** The same document with more pictures. */
    public Retrieval with(Map<String, String> more) {
        return new Retrieval(url, time, validators, more);
    }

    /** As it is kept: a line for each fact, a word and its value. */
    public String text() {
        StringBuilder text = new StringBuilder("url " + url + "\nfetched " + time + "\n");
        validators.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(header -> text.append("header ")
                        .append(header.getKey())
                        .append(' ')
                        .append(header.getValue())
                        .append('\n'));
        pictures.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(picture -> text.append("picture ")
                        .append(picture.getValue())
                        .append(' ')
                        .append(picture.getKey())
                        .append('\n'));
        return text.toString();
    }

    /** What is kept; empty where the text is something else. */
    public static Optional<Retrieval> read(String text) {
        String url = null;
        OffsetDateTime time = null;
        Map<String, String> validators = new LinkedHashMap<>();
        Map<String, String> pictures = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            String[] words = line.split(" ", 3);
            switch (words[0]) {
                case "url" -> url = line.substring(words[0].length()).strip();
                case "fetched" -> time = time(words);
                case "header" -> {
                    if (isValidator(words)) {
                        put(validators, words, 1, 2);
                    }
                }
                case "picture" -> put(pictures, words, 2, 1);
                default -> {
                    // Of a later version.
                }
            }
        }
        return url == null || url.isEmpty() || time == null
                ? Optional.empty()
                : Optional.of(new Retrieval(url, time, validators, pictures));
    }

    private static @Nullable OffsetDateTime time(String[] words) {
        try {
            return words.length < 2 ? null : OffsetDateTime.parse(words[1]);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A file that something else has written into adds nothing to a request. */
    private static boolean isValidator(String[] words) {
        return words.length == 3 && VALIDATORS.contains(words[1]) && words[2].matches("[\\x20-\\x7E\\x80-\\xFF]+");
    }

    private static void put(Map<String, String> map, String[] words, int key, int value) {
        if (words.length == 3) {
            map.put(words[key], words[value]);
        }
    }
}
