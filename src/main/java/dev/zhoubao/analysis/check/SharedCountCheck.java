package dev.zhoubao.analysis.check;

import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Quantity;
import dev.zhoubao.model.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What two series print of the same week and count differently: the weeks are joined by dates. */
final class SharedCountCheck {

    private record Shared(Metric own, Metric other) {}

    private static final List<Shared> ALL = List.of(
            new Shared(Metric.VULNERABILITIES, Metric.CNVD_VULNERABILITIES),
            new Shared(Metric.HIGH_RISK_VULNERABILITIES, Metric.CNVD_HIGH),
            new Shared(Metric.ZERO_DAY_VULNERABILITIES, Metric.CNVD_ZERO_DAY));

    private SharedCountCheck() {}

    /** The findings of the weeks that the library shows. */
    static Stream<Finding> of(Library library) {
        List<Shared> shared = ALL.stream()
                .filter(counts -> counts.own().family().series().equals(library.series()))
                .toList();
        return shared.stream().flatMap(counts -> of(library, counts));
    }

    private static Stream<Finding> of(Library library, Shared counts) {
        CalendarWeeks others = weeks(library.of(counts.other().family().series()));
        CalendarWeeks own = weeks(library);
        return own.slots().stream()
                .filter(slot -> slot.bulletin() != null && slot.weeks().weeks() == 1)
                .flatMap(slot -> Stream.ofNullable(slot.bulletin())
                        .flatMap(bulletin -> others.in(slot.weeks().first()).stream()
                                .filter(other -> !other.edition().isLong())
                                .flatMap(other -> finding(bulletin, other, counts).stream())));
    }

    private static CalendarWeeks weeks(Library library) {
        return CalendarWeeks.of(library.weeks().stream().map(LoadedWeek::best).toList());
    }

    private static Optional<Finding> finding(Bulletin bulletin, Bulletin other, Shared counts) {
        Optional<Figure> figure = bulletin.figure(counts.own());
        Optional<Quantity> value = other.value(counts.other());
        if (figure.isEmpty()
                || value.isEmpty()
                || figure.get().value().decimal().compareTo(value.get().decimal()) == 0) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                        Severity.INFO,
                        "counts-of-series",
                        bulletin,
                        counts.own().id(),
                        figure.get().value(),
                        other.name(),
                        counts.other().id(),
                        value.get())
                .with(figure.get().evidence()));
    }
}
