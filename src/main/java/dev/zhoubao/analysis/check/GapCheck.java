package dev.zhoubao.analysis.check;

import dev.zhoubao.calendar.Numbering;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Locator;
import dev.zhoubao.model.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
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
        Map<LocalDate, List<KnownWeek>> runs = new LinkedHashMap<>();
        library.gaps(edition -> true)
                .forEach(week -> runs.computeIfAbsent(
                                Objects.requireNonNullElse(
                                        full.higher(week.span().first()), LocalDate.MAX),
                                end -> new ArrayList<>())
                        .add(week));
        return runs.values().stream().map(GapCheck::finding);
    }

    private static Finding finding(List<KnownWeek> run) {
        KnownWeek first = run.get(0);
        KnownWeek last = run.get(run.size() - 1);
        long weeks = run.stream()
                .flatMap(week -> week.span().mondays().stream())
                .distinct()
                .count();
        List<String> details = List.of(String.valueOf(weeks), span(first, last));
        return new Finding(
                Severity.INFO, "gap", first.edition(), file(first), details, null, first.title(), Locator.LINE);
    }

    private static String span(KnownWeek first, KnownWeek last) {
        LocalDate end = last.edition().end();
        String from = first.edition().name();
        String to = last.span().weeks() > 1 && end != null
                ? end.toString()
                : last.edition().name();
        return from.equals(to) ? from : from + ".." + to;
    }

    private static @Nullable String file(KnownWeek week) {
        return week.source().map(source -> source.file()).orElse(null);
    }
}
