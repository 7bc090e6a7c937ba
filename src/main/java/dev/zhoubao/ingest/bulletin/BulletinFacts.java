package dev.zhoubao.ingest.bulletin;

import dev.zhoubao.ingest.figure.FigureReader;
import dev.zhoubao.ingest.figure.RatingReader;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Family;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.ThreatLevel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the sentences of a bulletin say: both grades and the figures. */
record BulletinFacts(
        Series series,
        RatingReader.Result<Grade> rating,
        RatingReader.Result<ThreatLevel> threat,
        FigureReader.Result figures) {

    /** Whether the text has none of the wordings. */
    boolean nothing() {
        return rating.rating() == null && rating.problems().isEmpty() && threat.nothing() && figures.nothing();
    }

    /** Whether a text with these seems to be that of an issue. */
    boolean areOfIssue() {
        return rating.rating() != null && !figures.figures().isEmpty();
    }

    /** Everything that was met or missed. */
    List<Problem> problems(String file) {
        Set<Object> told = told();
        List<Problem> problems = new ArrayList<>(figures.problems());
        problems.addAll(figures.refused());
        problems.addAll(rating.problems());
        problems.addAll(rating.refused());
        problems.addAll(threat.problems());
        problems.addAll(threat.refused());
        if (series.isMain() && rating.nothing()) {
            problems.add(Problem.warning(file, Phrase.of("no overall grade was found")));
        }
        if (figures.figures().isEmpty() && told.isEmpty()) {
            problems.add(Problem.warning(file, Phrase.of("no figure was found")));
        }
        List<Metric> absent = absent(told);
        if (!absent.isEmpty()) {
            problems.add(Problem.info(file, Phrase.of("no figure was found for {0}", Phrase.list(absent))));
        }
        return problems;
    }

    /** The metrics that have no figure for a reason that is told. */
    private Set<Object> told() {
        return Stream.concat(figures.problems().stream(), figures.refused().stream())
                .flatMap(problem -> problem.phrase().values())
                .filter(Metric.class::isInstance)
                .collect(Collectors.toSet());
    }

    /** The metrics that are missing beside others of their family, and of which nothing else is told. */
    private List<Metric> absent(Set<Object> told) {
        Set<Family> given = EnumSet.noneOf(Family.class);
        figures.figures().values().stream()
                .map(Figure::metric)
                .map(Metric::family)
                .filter(Family::isPrintedTogether)
                .forEach(given::add);
        return Metric.all()
                .filter(metric -> given.contains(metric.family()) && !told.contains(metric))
                .filter(metric -> !figures.figures().containsKey(metric))
                .toList();
    }
}
