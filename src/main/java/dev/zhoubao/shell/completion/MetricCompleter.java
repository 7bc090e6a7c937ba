package dev.zhoubao.shell.completion;

import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.weeks.ListReport;
import dev.zhoubao.report.words.Labels;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jline.reader.Candidate;

/**
 * Proposes metrics and columns: those that a loaded week has. A metric that none has is proposed only where what is typed
 * can be nothing else.
 */
public record MetricCompleter(Supplier<Library> library, Labels labels) {

    /** The metrics that any loaded week gives. */
    private record GivenMetrics(Set<Metric> metrics) {

        static GivenMetrics of(Library library) {
            return library.answer(
                    GivenMetrics.class,
                    "",
                    () -> new GivenMetrics(Set.copyOf(Bulletin.metrics(
                            library.everyFull().map(LoadedWeek::best).toList()))));
        }

        boolean has(Metric metric) {
            return metrics.contains(metric);
        }
    }

    /** Metrics as words of their own. */
    Stream<Candidate> metrics(CompletionSlot wanted) {
        return fitting(wanted, Metric.all().map(Metric::id).toList()).map(id -> wanted.whole(id, label(id)));
    }

    /** Metrics at the beginning of a condition. */
    Stream<Candidate> conditions(CompletionSlot wanted) {
        return fitting(wanted, Metric.all().map(Metric::id).toList()).map(id -> wanted.beginning(id, label(id)));
    }

    Stream<Candidate> columns(CompletionSlot wanted) {
        return fitting(wanted, new ListReport(labels).columnIds()).map(id -> wanted.beginning(id, label(id)));
    }

    private String label(String id) {
        return new ListReport(labels).columnLabel(id);
    }

    private Stream<String> fitting(CompletionSlot wanted, List<String> ids) {
        List<String> left =
                ids.stream().filter(id -> !wanted.before().contains(id)).toList();
        GivenMetrics given = GivenMetrics.of(library.get());
        Predicate<String> isGiven = id -> Metric.of(id).map(given::has).orElse(true);
        String typed = wanted.typed().toLowerCase(Locale.ROOT);
        return left.stream().filter(isGiven).anyMatch(id -> id.startsWith(typed))
                ? left.stream().filter(isGiven)
                : left.stream();
    }
}
