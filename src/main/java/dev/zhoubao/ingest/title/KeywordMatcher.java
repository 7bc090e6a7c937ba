package dev.zhoubao.ingest.title;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Some words, and whether one of them stands in a text: found in one pass, whatever their number. */
public final class KeywordMatcher {

    private final BitSet initials = new BitSet();
    private final Map<Character, List<String>> byInitial = new HashMap<>();

    public KeywordMatcher(List<String> words) {
        for (String word : words) {
            initials.set(word.charAt(0));
            byInitial
                    .computeIfAbsent(word.charAt(0), initial -> new ArrayList<>(1))
                    .add(word);
        }
    }

    public boolean anyIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (initials.get(text.charAt(i)) && standsAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean standsAt(String text, int place) {
        for (String word : byInitial.getOrDefault(text.charAt(place), List.of())) {
            if (text.startsWith(word, place)) {
                return true;
            }
        }
        return false;
    }
}
