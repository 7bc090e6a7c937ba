package dev.zhoubao.ingest.figure;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Unit;
import java.util.Collection;
import java.util.Objects;

/** Words the problems that keep a figure absent. */
final class FigureProblems {

    private static final int LONGEST = 40;

    private final String file;

    FigureProblems(String file) {
        this.file = file;
    }

    Problem contradiction(FigureMatch one, FigureMatch other) {
        return problem(
                other,
                Phrase.of(
                        "{0}: given as {1} and as {2}; neither is used",
                        other.metric(), one.printed(), other.printed()));
    }

    Problem dispute(FigureMatch claim, Collection<Metric> metrics) {
        Phrase names = metrics.stream()
                .map(metric -> Phrase.of("{0}", metric))
                .reduce((one, other) -> Phrase.of("{0} and {1}", one, other))
                .orElseThrow();
        return problem(
                claim, Phrase.of("the number {0} is claimed by {1}; it is used for none", claim.printed(), names));
    }

    /** @param claim has an objection */
    Problem refused(FigureMatch claim) {
        Objection objection = Objects.requireNonNull(claim.objection());
        return problem(claim, objection.phrase(claim.metric(), claim.printed()));
    }

    Problem unreadable(FigureMatch claim) {
        Metric metric = claim.metric();
        Unit unit = metric.unit();
        boolean count = unit.kind() == Unit.Kind.COUNT;
        if (count && new PrintedNumber(claim.printed()).isTooLarge()) {
            return problem(claim, Phrase.of("the number for {0} is too large to be a count; it is not used", metric));
        }
        String printed =
                claim.printed().length() > LONGEST ? claim.printed().substring(0, LONGEST) + "…" : claim.printed();
        return problem(
                claim, Phrase.of("the number for {0}, {1}, is not a {2}; it is not used", metric, printed, kind(unit)));
    }

    Problem unknown(Enumeration.Item item) {
        return Problem.warning(
                file,
                item.sentence().evidence(),
                Phrase.of(
                        "{0} ({1}) is a kind that no metric counts, so it is in no figure",
                        item.label(), item.number()));
    }

    Problem unread(Metric metric, Sentence sentence) {
        return Problem.warning(
                file,
                sentence.evidence(),
                Phrase.of(
                        "a number for {0} may be given here, but in words that are not read; it is not used", metric));
    }

    private static Phrase kind(Unit unit) {
        return switch (unit.kind()) {
            case COUNT -> Phrase.of("count");
            case TEN_THOUSANDS -> Phrase.of("number of 万");
            case SHARE -> Phrase.of("share");
            case MEAN -> Phrase.of("mean");
        };
    }

    private Problem problem(FigureMatch claim, Phrase phrase) {
        return Problem.warning(file, claim.sentence().evidence(), phrase);
    }
}
