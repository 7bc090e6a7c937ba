package dev.zhoubao.analysis;

import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Severity;
import dev.zhoubao.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Full copies of one week that give different values for a figure. */
final class CopiesCheck implements Check {

    @Override
    public Stream<Finding> of(List<LoadedWeek> weeks) {
        return weeks.stream().flatMap(CopiesCheck::findings);
    }

    private static Stream<Finding> findings(LoadedWeek week) {
        return week.copies().stream()
                .skip(1)
                .filter(copy -> copy.status() == Status.FULL)
                .flatMap(copy -> copy.figures().values().stream()
                        .flatMap(figure -> finding(week.best(), copy, figure).stream()));
    }

    private static Optional<Finding> finding(Bulletin best, Bulletin copy, Figure figure) {
        return best.figure(figure.metric())
                .filter(used -> used.value().decimal().compareTo(figure.value().decimal()) != 0)
                .map(used -> new Finding(
                        Severity.ERROR,
                        "copies-disagree",
                        copy,
                        figure.metric().id() + " is " + figure.value() + " in "
                                + copy.source().file() + " and " + used.value() + " in "
                                + best.source().file() + ", which is used",
                        figure.evidence()));
    }
}
