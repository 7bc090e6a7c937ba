package dev.zhoubao.analysis.check;

import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.calendar.Numbering;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.PrintedChange;
import dev.zhoubao.model.Quantity;
import dev.zhoubao.model.Severity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Last week's value as a bulletin prints it, where last week's own bulletin says another. */
final class PreviousValueCheck implements Check {

    @Override
    public Stream<Finding> of(List<LoadedWeek> weeks) {
        List<Bulletin> bulletins = CheckRunner.bulletins(weeks).toList();
        Numbering numbering =
                Numbering.of(bulletins.stream().map(Bulletin::edition).toList());
        Map<LocalDate, Bulletin> byEnd = new HashMap<>();
        CalendarWeeks.of(bulletins)
                .bulletins()
                .forEach(bulletin ->
                        byEnd.put(numbering.weeks(bulletin.edition()).end(), bulletin));
        return bulletins.stream()
                .flatMap(bulletin -> Optional.ofNullable(byEnd.get(numbering.monday(bulletin.edition()))).stream()
                        .flatMap(before -> bulletin.figures().values().stream()
                                .flatMap(figure -> finding(before, bulletin, figure).stream())));
    }

    private static Optional<Finding> finding(Bulletin before, Bulletin bulletin, Figure figure) {
        Optional<Quantity> printed = Optional.ofNullable(figure.change()).map(PrintedChange::previous);
        Optional<Quantity> own = before.value(figure.metric());
        if (printed.isEmpty()
                || own.isEmpty()
                || printed.get().decimal().compareTo(own.get().decimal()) == 0) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                        Severity.WARNING,
                        "previous-value",
                        bulletin,
                        figure.metric().id(),
                        printed.get(),
                        before.name(),
                        own.get())
                .with(figure.evidence()));
    }
}
