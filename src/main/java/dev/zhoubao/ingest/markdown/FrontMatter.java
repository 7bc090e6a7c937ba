package dev.zhoubao.ingest.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The head of an archived article: {@code key: value} lines between two lines of dashes. It looks like YAML and is not:
 * titles hold colons, quotes and brackets unescaped, so everything after the first colon is the value.
 *
 * @param entries by key, first occurrence first; values are stripped
 * @param end the index of the first line after the head
 */
record FrontMatter(Map<String, Entry> entries, int end) {

    private static final int LONGEST = 100;

    /** A value and its line, from 1. */
    record Entry(String value, int line) {}

    static boolean opens(String line) {
        return line.strip().equals("---");
    }

    /**
     * Reads the head; a document that has none has no entries and starts at its first line. One that never closes it
     * has its head up to the first blank line.
     */
    static FrontMatter read(List<String> lines) {
        if (lines.isEmpty() || !opens(lines.get(0))) {
            return new FrontMatter(Map.of(), 0);
        }
        int end = end(lines);
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int i = 1; i < end; i++) {
            String line = lines.get(i);
            int colon = line.indexOf(':');
            if (colon > 0) {
                entries.putIfAbsent(
                        line.substring(0, colon).strip(),
                        new Entry(line.substring(colon + 1).strip(), i + 1));
            }
        }
        boolean closed = end < lines.size() && opens(lines.get(end));
        return new FrontMatter(entries, closed ? end + 1 : end);
    }

    /** The index of the line that ends the head; dashes below the first heading are a rule of the text. */
    private static int end(List<String> lines) {
        int most = Math.min(lines.size(), LONGEST);
        int heading = first(lines, most, line -> line.startsWith("#")).orElse(most);
        return first(lines, heading, FrontMatter::opens)
                .orElseGet(() -> first(lines, heading, String::isBlank).orElse(heading));
    }

    private static OptionalInt first(List<String> lines, int end, Predicate<String> test) {
        return IntStream.range(1, end).filter(i -> test.test(lines.get(i))).findFirst();
    }

    Optional<Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key))
                .filter(entry -> !entry.value().isEmpty());
    }

    Optional<String> value(String key) {
        return entry(key).map(Entry::value);
    }
}
