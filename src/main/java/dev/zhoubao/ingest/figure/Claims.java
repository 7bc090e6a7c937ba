package dev.zhoubao.ingest.figure;

import dev.zhoubao.model.Metric;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Numbers that are claimed, by their sentence, by their metric and by how they are printed.
 *
 * @param values without separators of thousands
 */
record Claims(Map<Integer, Set<Metric>> bySentence, Map<Metric, Set<String>> values, Map<String, Set<Metric>> byValue) {

    static Claims of(Stream<FigureMatch> matches) {
        Claims claims = new Claims(new HashMap<>(), new TreeMap<>(), new HashMap<>());
        matches.forEach(claims::add);
        return claims;
    }

    private void add(FigureMatch match) {
        String value = ungrouped(match.printed());
        bySentence
                .computeIfAbsent(match.place().sentence(), sentence -> new TreeSet<>())
                .add(match.metric());
        values.computeIfAbsent(match.metric(), metric -> new TreeSet<>()).add(value);
        byValue.computeIfAbsent(value, number -> new TreeSet<>()).add(match.metric());
    }

    /** The metrics of a sentence's numbers. */
    Set<Metric> in(int sentence) {
        return bySentence.getOrDefault(sentence, Set.of());
    }

    Set<String> valuesOf(Metric metric) {
        return values.getOrDefault(metric, Set.of());
    }

    /** The metrics that have a number. */
    Set<Metric> with(String value) {
        return byValue.getOrDefault(value, Set.of());
    }

    static String ungrouped(String number) {
        return number.replaceAll("[,，]", "");
    }
}
