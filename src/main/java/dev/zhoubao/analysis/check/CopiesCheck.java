package dev.zhoubao.analysis.check;

import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Rating;
import dev.zhoubao.model.Severity;
import dev.zhoubao.model.Status;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Full copies of one week that give different numbers, periods, grades or figures. */
final class CopiesCheck implements Check {

    @Override
    public Stream<Finding> of(List<LoadedWeek> weeks) {
        return CheckRunner.cancellable(weeks).flatMap(CopiesCheck::findings);
    }

    private static Stream<Finding> findings(LoadedWeek week) {
        return week.copies().stream()
                .skip(1)
                .filter(copy -> copy.status() == Status.FULL)
                .map(copy -> new Pair(week.best(), copy))
                .flatMap(pair ->
                        Stream.of(pair.titles(), pair.grades(), pair.figures()).flatMap(findings -> findings));
    }

    /** The copy that is used and another one. */
    private record Pair(Bulletin best, Bulletin copy) {

        Stream<Finding> titles() {
            Edition used = best.edition();
            Edition other = copy.edition();
            return Stream.concat(
                    differing("number", used.week(), other.week(), null),
                    differing("period", used.period(), other.period(), null));
        }

        Stream<Finding> grades() {
            return Stream.concat(
                    differing("grade", best.rating(), copy.rating()),
                    differing("vulnerability-grade", best.threat(), copy.threat()));
        }

        private Stream<Finding> differing(String what, @Nullable Rating<?> used, @Nullable Rating<?> other) {
            return used == null || other == null
                    ? Stream.empty()
                    : differing(what, used.level().chinese(), other.level().chinese(), other.evidence());
        }

        Stream<Finding> figures() {
            return CopyDisagreement.between(best, copy).stream()
                    .flatMap(both -> differing(
                            both.metric().id(),
                            both.used().value(),
                            both.other().value(),
                            both.other().evidence()));
        }

        /** A finding, where both copies say something and not the same. */
        private Stream<Finding> differing(
                String what, @Nullable Object used, @Nullable Object other, @Nullable Evidence evidence) {
            if (used == null || other == null || Objects.equals(used, other)) {
                return Stream.empty();
            }
            Finding finding = Finding.ofTitle(
                    Severity.ERROR,
                    "copies-disagree",
                    copy,
                    what,
                    other,
                    copy.source().file(),
                    used,
                    best.source().file());
            return Stream.of(evidence == null ? finding : finding.with(evidence));
        }
    }
}
