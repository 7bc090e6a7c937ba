package dev.zhoubao.analysis.check;

import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A part larger than its whole. */
final class PartOverWholeCheck implements Check {

    @Override
    public Stream<Finding> of(List<LoadedWeek> weeks) {
        return CheckRunner.bulletins(weeks)
                .flatMap(bulletin ->
                        bulletin.figures().values().stream().flatMap(part -> finding(bulletin, part).stream()));
    }

    private static Optional<Finding> finding(Bulletin bulletin, Figure part) {
        return part.metric()
                .whole()
                .flatMap(bulletin::figure)
                .filter(whole -> part.value().decimal().compareTo(whole.value().decimal()) > 0)
                .map(whole -> Finding.of(
                                Severity.ERROR,
                                "part-over-whole",
                                bulletin,
                                part.metric().id(),
                                part.value(),
                                whole.metric().id(),
                                whole.value())
                        .with(part.evidence()));
    }
}
