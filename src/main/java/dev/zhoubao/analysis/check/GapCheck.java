package dev.zhoubao.analysis.check;

import dev.zhoubao.calendar.Numbering;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Locator;
import dev.zhoubao.model.Severity;
import dev.zhoubao.model.Week;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Weeks without a full copy: one finding for all that lie between the same two full ones. */
final class GapCheck {

    private GapCheck() {}

    static Stream<Finding> of(Library library) {
        Numbering numbering =
                Numbering.of(library.weeks().stream().map(LoadedWeek::edition).toList());
        NavigableSet<LocalDate> full = library.weeks().stream()
                .map(week -> numbering.monday(week.edition()))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<LocalDate, Run> runs = new TreeMap<>();
        for (KnownWeek week : library.gaps(edition -> true)) {
            for (LocalDate monday : week.span().mondays()) {
                LocalDate end = Objects.requireNonNullElse(full.higher(monday), LocalDate.MAX);
                runs.computeIfAbsent(end, first -> new Run(new LinkedHashSet<>(), new HashSet<>()))
                        .add(week, monday);
            }
        }
        return runs.values().stream().map(GapCheck::finding);
    }

    /** What is known of the weeks before the same full one; two may stand for one Monday. */
    private record Run(Set<KnownWeek> known, Set<LocalDate> mondays) {

        void add(KnownWeek week, LocalDate monday) {
            known.add(week);
            mondays.add(monday);
        }
    }

    private static Finding finding(Run run) {
        List<KnownWeek> known = List.copyOf(run.known());
        KnownWeek first = known.get(0);
        KnownWeek last = known.get(known.size() - 1);
        List<String> details = List.of(String.valueOf(run.mondays().size()), span(first, last));
        return new Finding(
                Severity.INFO, "gap", first.edition(), file(first), details, null, first.title(), Locator.LINE);
    }

    /** As a range that commands read: of numbers where both ends have one, else of days. */
    private static String span(KnownWeek first, KnownWeek last) {
        Week from = first.edition().week();
        Week to = last.edition().week();
        String range = from != null && to != null && last.span().weeks() == 1 ? range(from, to) : days(first, last);
        return first.edition().series().name(range);
    }

    private static String days(KnownWeek first, KnownWeek last) {
        LocalDate from = first.edition().firstDay();
        LocalDate end = last.edition().end();
        boolean alone = first.equals(last) && last.span().weeks() == 1;
        return range(from, alone ? from : end == null ? last.edition().firstDay() : end);
    }

    private static String range(Object from, Object to) {
        return from.equals(to) ? from.toString() : from + ".." + to;
    }

    private static @Nullable String file(KnownWeek week) {
        return week.source().map(source -> source.file()).orElse(null);
    }
}
