package dev.zhoubao.ingest.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** Reads the head; a document that has none, or never closes it, has no entries and starts at its first line. */
    static FrontMatter read(List<String> lines) {
        if (lines.isEmpty() || !opens(lines.get(0))) {
            return new FrontMatter(Map.of(), 0);
        }
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (int i = 1; i < Math.min(lines.size(), LONGEST); i++) {
            String line = lines.get(i);
            if (opens(line)) {
                return new FrontMatter(entries, i + 1);
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                entries.putIfAbsent(
                        line.substring(0, colon).strip(),
                        new Entry(line.substring(colon + 1).strip(), i + 1));
            }
        }
        return new FrontMatter(Map.of(), 0);
    }

    Optional<Entry> entry(String key) {
        return Optional.ofNullable(entries.get(key))
                .filter(entry -> !entry.value().isEmpty());
    }

    Optional<String> value(String key) {
        return entry(key).map(Entry::value);
    }
}
