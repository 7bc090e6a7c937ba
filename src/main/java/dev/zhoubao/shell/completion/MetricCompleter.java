package dev.zhoubao.shell.completion;

import dev.zhoubao.analysis.comparison.BadConditionException;
import dev.zhoubao.analysis.comparison.Condition;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.weeks.ListReport;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.grammar.CommaList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jline.reader.Candidate;

/**
 * Proposes metrics and columns in the order of their catalogue: those that a loaded week has, by id, or by Chinese name where
 * Chinese is typed. A metric that none has is proposed only where what is typed can be nothing else.
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

    /** A word that names a metric or column. */
    private record Name(String id, String word) {}

    /** Metrics as words of their own. */
    Stream<Candidate> metrics(CompletionSlot wanted) {
        return fitting(wanted, ids(), MetricCompleter::chinese, MetricCompleter::metric)
                .map(name -> wanted.whole(name.word(), label(name.id())));
    }

    /** Metrics at the beginning of a condition, which not every name can stand in. */
    Stream<Candidate> conditions(CompletionSlot wanted) {
        return fitting(
                        wanted,
                        ids(),
                        MetricCompleter::chinese,
                        word -> metric(word).filter(id -> beginsCondition(word)))
                .map(name -> wanted.beginning(name.word(), label(name.id())));
    }

    Stream<Candidate> columns(CompletionSlot wanted) {
        ListReport list = new ListReport(labels);
        Function<String, Stream<String>> heads =
                id -> Stream.of(Metric.of(id).map(labels::metricShort).orElseGet(() -> list.columnLabel(id)));
        List<String> metricsLast = list.columnIds().stream()
                .sorted(Comparator.comparing(id -> Metric.of(id).isPresent()))
                .toList();
        return fitting(wanted, metricsLast, heads, list::column)
                .map(name -> wanted.beginning(name.word(), label(name.id())));
    }

    private static List<String> ids() {
        return Metric.all().map(Metric::id).toList();
    }

    private static Optional<String> metric(String word) {
        return Metric.named(word).map(Metric::id);
    }

    private static Stream<String> chinese(String id) {
        return Metric.of(id).stream().flatMap(metric -> Stream.of(metric.chineseShort(), metric.chinese()));
    }

    private static boolean beginsCondition(String name) {
        try {
            return !Condition.parse(name + ">0").clauses().isEmpty();
        } catch (BadConditionException e) {
            return false;
        }
    }

    private String label(String id) {
        return new ListReport(labels).columnLabel(id);
    }

    /**
     * @param names what an id is called where Chinese is typed, what is proposed first
     * @param meant what a word is understood as
     */
    private Stream<Name> fitting(
            CompletionSlot wanted,
            List<String> ids,
            Function<String, Stream<String>> names,
            Function<String, Optional<String>> meant) {
        String typed = wanted.typed().toLowerCase(Locale.ROOT);
        Predicate<String> begins = word -> word.toLowerCase(Locale.ROOT).startsWith(typed);
        Set<String> taken = wanted.before().stream()
                .flatMap(word -> CommaList.parts(word).stream())
                .flatMap(word -> meant.apply(word.strip()).stream())
                .collect(Collectors.toSet());
        Function<String, Stream<String>> said = id -> names.apply(id)
                .filter(word -> begins.test(word) && meant.apply(word).equals(Optional.of(id)))
                .limit(1);
        List<Name> left = ids.stream()
                .filter(id -> !taken.contains(id))
                .flatMap(id -> (wanted.isChinese() ? said.apply(id) : Stream.of(id)).map(word -> new Name(id, word)))
                .toList();
        GivenMetrics given = GivenMetrics.of(library.get());
        Predicate<Name> isGiven = name -> Metric.of(name.id()).map(given::has).orElse(true);
        return left.stream().filter(isGiven).anyMatch(name -> begins.test(name.word()))
                ? left.stream().filter(isGiven)
                : left.stream();
    }
}
