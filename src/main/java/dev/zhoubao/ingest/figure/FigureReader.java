package dev.zhoubao.ingest.figure;

import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads the figures of the catalogue out of sentences. A figure that the text gives with two different values, a number
 * that two metrics claim and a number that cannot be read are problems, not guesses: the figures stay absent.
 */
public final class FigureReader {

    /** What was read, and what was not. */
    public record Result(Map<Metric, Figure> figures, List<Problem> problems) {

        /** Whether the text has none of the wordings. */
        public boolean nothing() {
            return figures.isEmpty() && problems.isEmpty();
        }
    }

    private final FigureMatcher finder = new FigureMatcher();

    public Result read(List<Sentence> sentences, String file) {
        FigureProblems words = new FigureProblems(file);
        List<Problem> problems = new ArrayList<>();
        Map<Metric, List<FigureMatch>> readable = new TreeMap<>();
        for (FigureMatch claim : undisputed(finder.find(sentences), words, problems)) {
            if (claim.figure() == null) {
                problems.add(words.unreadable(claim));
            } else {
                readable.computeIfAbsent(claim.metric(), metric -> new ArrayList<>())
                        .add(claim);
            }
        }
        return new Result(agreed(readable.values(), words, problems), List.copyOf(problems));
    }

    /** The claims on numbers that no other metric claims. */
    private static List<FigureMatch> undisputed(
            List<FigureMatch> claims, FigureProblems words, List<Problem> problems) {
        Map<FigureMatch.Place, List<FigureMatch>> byNumber = claims.stream()
                .collect(Collectors.groupingBy(FigureMatch::place, LinkedHashMap::new, Collectors.toList()));
        List<FigureMatch> undisputed = new ArrayList<>();
        for (List<FigureMatch> sameNumber : byNumber.values()) {
            Set<Metric> metrics = new TreeSet<>();
            sameNumber.forEach(claim -> metrics.add(claim.metric()));
            if (metrics.size() == 1) {
                undisputed.add(sameNumber.get(0));
            } else {
                problems.add(words.dispute(sameNumber.get(0), metrics));
            }
        }
        return undisputed;
    }

    private static Map<Metric, Figure> agreed(
            Collection<List<FigureMatch>> claims, FigureProblems words, List<Problem> problems) {
        Map<Metric, Figure> figures = new TreeMap<>();
        for (List<FigureMatch> candidates : claims) {
            FigureMatch first = candidates.get(0);
            Optional<FigureMatch> other = candidates.stream()
                    .filter(candidate -> !candidate.agreesWith(first))
                    .findFirst();
            if (other.isPresent()) {
                problems.add(words.contradiction(first, other.get()));
            } else {
                first.read().ifPresent(figure -> figures.put(figure.metric(), figure));
            }
        }
        return figures;
    }
}
