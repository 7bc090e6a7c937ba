package dev.zhoubao.analysis.check;

import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        NavigableSet<LocalDate> full = library.weeks().stream()
                .map(LoadedWeek::edition)
                .map(edition -> edition.firstDay())
                .collect(Collectors.toCollection(TreeSet::new));
        List<List<KnownWeek>> runs = new ArrayList<>();
        LocalDate end = null;
        for (KnownWeek week : library.gaps(edition -> true)) {
            LocalDate next = full.higher(week.edition().firstDay());
            if (runs.isEmpty() || !Objects.equals(next, end)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(week);
            end = next;
        }
        return runs.stream().map(GapCheck::finding);
    }

    private static Finding finding(List<KnownWeek> run) {
        KnownWeek first = run.get(0);
        KnownWeek last = run.get(run.size() - 1);
        long weeks = run.stream().mapToLong(KnownWeek::weeks).sum();
        List<String> details = List.of(String.valueOf(weeks), span(first, last));
        return new Finding(Severity.INFO, "gap", first.edition(), file(first), details, null, first.title());
    }

    private static String span(KnownWeek first, KnownWeek last) {
        LocalDate end = last.edition().end();
        String from = first.edition().name();
        String to = last.weeks() > 1 && end != null
                ? end.toString()
                : last.edition().name();
        return from.equals(to) ? from : from + ".." + to;
    }

    private static @Nullable String file(KnownWeek week) {
        return week.source().map(source -> source.file()).orElse(null);
    }
}
