package dev.zhoubao.analysis.check;

import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Severity;
import java.util.List;
import java.util.stream.Stream;

/** A week of which only the title is known, and a full bulletin without a single figure. */
final class CompletenessCheck implements Check {

    @Override
    public Stream<Finding> of(List<LoadedWeek> weeks) {
        return CheckRunner.cancellable(weeks).flatMap(CompletenessCheck::of);
    }

    private static Stream<Finding> of(LoadedWeek week) {
        Bulletin best = week.best();
        if (!week.full()) {
            return Stream.of(Finding.ofTitle(Severity.INFO, "stub", best));
        }
        return best.figures().isEmpty()
                ? Stream.of(Finding.ofTitle(Severity.WARNING, "no-figures", best))
                : Stream.empty();
    }
}
