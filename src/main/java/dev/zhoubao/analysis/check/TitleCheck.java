package dev.zhoubao.analysis.check;

import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Severity;
import java.util.List;
import java.util.stream.Stream;

/** A document whose front matter and text, or whose page and shared card, are titled as different issues. */
final class TitleCheck implements Check {

    @Override
    public Stream<Finding> of(List<LoadedWeek> weeks) {
        return CheckRunner.copies(weeks).flatMap(TitleCheck::finding);
    }

    private static Stream<Finding> finding(Bulletin copy) {
        Evidence other = copy.otherTitle();
        return other == null
                ? Stream.empty()
                : Stream.of(Finding.of(Severity.ERROR, "title-differs", copy, copy.title())
                        .with(other));
    }
}
