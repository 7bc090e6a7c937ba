package dev.zhoubao.ingest.figure;

import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Series;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

    /**
     * What was read, and what was not.
     *
     * @param refused for each metric without a figure, a number that is not this week's, the publisher's, or done
     */
    public record Result(Map<Metric, Figure> figures, List<Problem> problems, List<Problem> refused) {

        /** Whether the text has none of the wordings for this week. */
        public boolean nothing() {
            return figures.isEmpty() && problems.isEmpty();
        }
    }

    private final boolean main;
    private final FigureMatcher finder;
    private final List<Enumeration> enumerations;
    private final List<UnreadCount> unread;

    /** @param series whose metrics it reads */
    public FigureReader(Series series) {
        this.main = series.isMain();
        this.finder = new FigureMatcher(series);
        this.enumerations = Enumeration.of(series, finder);
        this.unread = main ? UnreadCount.all() : List.of();
    }

    public Result read(Passage passage, String file) {
        FigureProblems words = new FigureProblems(file);
        List<Problem> problems = new ArrayList<>();
        List<FigureMatch> claims = finder.find(passage);
        List<FigureMatch> found = corrected(main ? Parts.judged(claims, passage) : claims, passage);
        List<FigureMatch> own =
                found.stream().filter(claim -> claim.objection() == null).toList();
        Map<Metric, List<FigureMatch>> readable = new TreeMap<>();
        for (FigureMatch claim : undisputed(own, words, problems)) {
            if (claim.figure() == null) {
                problems.add(words.unreadable(claim));
            } else {
                readable.computeIfAbsent(claim.metric(), metric -> new ArrayList<>())
                        .add(claim);
            }
        }
        Map<Metric, Figure> figures = agreed(readable.values(), words, problems);
        enumerations.forEach(
                enumeration -> enumeration.unknown(passage).forEach(item -> problems.add(words.unknown(item))));
        return new Result(figures, List.copyOf(problems), refused(passage, found, own, words));
    }

    private static List<FigureMatch> corrected(List<FigureMatch> found, Passage passage) {
        return found.isEmpty() ? found : passage.corrections().applied(found);
    }

    /** The first number of each metric for which none speaks, and the first sentence that may give one that is not read. */
    private List<Problem> refused(
            Passage passage, List<FigureMatch> found, List<FigureMatch> own, FigureProblems words) {
        Set<Metric> told = new TreeSet<>();
        own.forEach(claim -> told.add(claim.metric()));
        List<Problem> refused = new ArrayList<>();
        found.stream()
                .filter(claim -> told.add(claim.metric()))
                .map(words::refused)
                .forEach(refused::add);
        Set<FigureMatch.Place> claimed = found.stream().map(FigureMatch::place).collect(Collectors.toSet());
        for (UnreadCount count : unread) {
            if (!told.contains(count.metric())) {
                count.in(passage, claimed).ifPresent(sentence -> {
                    told.add(count.metric());
                    refused.add(words.unread(count.metric(), sentence));
                });
            }
        }
        return List.copyOf(refused);
    }

    /** The claims on numbers that no other metric claims. */
    private static List<FigureMatch> undisputed(
            List<FigureMatch> claims, FigureProblems words, List<Problem> problems) {
        // Not by the record itself: the JVM makes its hashCode() at the first call, which each short run would pay for.
        Map<List<Integer>, List<FigureMatch>> byNumber = claims.stream()
                .collect(Collectors.groupingBy(
                        claim -> List.of(claim.place().sentence(), claim.place().offset()),
                        LinkedHashMap::new,
                        Collectors.toList()));
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
        for (List<FigureMatch> all : claims) {
            List<FigureMatch> candidates = named(all);
            FigureMatch first = candidates.get(0);
            Optional<FigureMatch> other = candidates.stream()
                    .filter(candidate -> !candidate.agreesWith(first))
                    .findFirst();
            if (other.isPresent()) {
                problems.add(words.contradiction(first, other.get()));
            } else {
                fullest(candidates).ifPresent(figure -> figures.put(figure.metric(), figure));
            }
        }
        return figures;
    }

    /** What is called by its whole name goes before what is called by a part of it, which may be another thing. */
    private static List<FigureMatch> named(List<FigureMatch> claims) {
        List<FigureMatch> named = claims.stream().filter(FigureMatch::named).toList();
        return named.isEmpty() ? claims : named;
    }

    /** The first mention that prints a change with the value, or the first of all. */
    private static Optional<Figure> fullest(List<FigureMatch> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.read().stream())
                .min(Comparator.comparing(figure -> figure.change() == null));
    }
}
