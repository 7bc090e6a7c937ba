package dev.zhoubao.ingest.figure;

import dev.zhoubao.ingest.title.NormalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** How deep in quotation marks a text stands, which may go over several sentences of a block. */
final class Quotations {

    static final String OPENING = "“‘「『《";
    static final String CLOSING = "”’」』》";

    private Quotations() {}

    /**
     * The depth from each mark on.
     *
     * @param before the depth at the beginning
     */
    static NavigableMap<Integer, Integer> depths(String folded, int before) {
        NavigableMap<Integer, Integer> depths = new TreeMap<>();
        int depth = before;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (NormalizedText.isIdeograph(c)) {
                continue;
            }
            boolean opens = OPENING.indexOf(c) >= 0 || (c == '"' && depth == 0);
            boolean closes = depth > 0 && (CLOSING.indexOf(c) >= 0 || c == '"');
            if (opens || closes) {
                depth += opens ? 1 : -1;
                depths.put(i, depth);
            }
        }
        return depths;
    }

    /** The depth at the beginning of each sentence of a block; one that never ends there ends with its sentence. */
    static List<Integer> before(List<String> sentences) {
        List<Integer> before = new ArrayList<>();
        int depth = 0;
        int closed = 0;
        for (int i = 0; i < sentences.size(); i++) {
            before.add(depth);
            NavigableMap<Integer, Integer> depths = depths(sentences.get(i), depth);
            depth = depths.isEmpty() ? depth : depths.lastEntry().getValue();
            closed = depth == 0 || depths.containsValue(0) ? i + 1 : closed;
        }
        for (int i = closed; i < before.size(); i++) {
            before.set(i, 0);
        }
        return before;
    }
}
