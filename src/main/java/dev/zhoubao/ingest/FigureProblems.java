package dev.zhoubao.ingest;

import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;
import dev.zhoubao.model.Unit;
import java.util.Collection;
import java.util.stream.Collectors;

/** Words the problems that keep a figure absent. */
final class FigureProblems {

    private static final int LONGEST = 40;

    private final String file;

    FigureProblems(String file) {
        this.file = file;
    }

    Problem contradiction(Claim one, Claim other) {
        return problem(
                other,
                other.metric().id() + " is given as " + one.printed() + " and as " + other.printed()
                        + "; neither is taken");
    }

    Problem dispute(Claim claim, Collection<Metric> metrics) {
        String ids = metrics.stream().map(Metric::id).collect(Collectors.joining(" and "));
        return problem(claim, "the number " + claim.printed() + " is claimed by " + ids + "; none takes it");
    }

    Problem unreadable(Claim claim) {
        String id = claim.metric().id();
        Unit unit = claim.metric().unit();
        boolean count = unit == Unit.CASES || unit == Unit.ITEMS;
        if (count && new PrintedNumber(claim.printed()).isTooLarge()) {
            return problem(claim, id + " has a number too large to be a count; it is not taken");
        }
        String printed =
                claim.printed().length() > LONGEST ? claim.printed().substring(0, LONGEST) + "…" : claim.printed();
        return problem(claim, id + " has the number " + printed + ", which is no " + kind(unit) + "; it is not taken");
    }

    private static String kind(Unit unit) {
        return switch (unit) {
            case CASES, ITEMS -> "count";
            case TEN_THOUSANDS -> "number of 万";
            case PERCENT -> "share";
            case PER_IP -> "mean";
        };
    }

    private Problem problem(Claim claim, String message) {
        Sentence sentence = claim.sentence();
        return new Problem(Severity.WARNING, file, sentence.line(), message, sentence.text());
    }
}
