package dev.zhoubao.shell.command;

import dev.zhoubao.analysis.trend.MetricTrend;
import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.document.Report;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.library.Lookup;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.library.WeekRef;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Series;
import dev.zhoubao.report.trend.TrendReport;
import dev.zhoubao.report.trend.TrendReport.Against;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.CommandGroup;
import dev.zhoubao.shell.grammar.TrendWord;
import dev.zhoubao.shell.grammar.VariadicArgument;
import dev.zhoubao.shell.workspace.Workspace;
import java.time.Year;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Metrics over time. */
@Component
public record TrendCommand(Workspace workspace, Labels labels) implements CommandGroup {

    private static final int LEAST_WINDOW = 2;
    private static final int MOST_WINDOW = 520;

    @Command(
            name = "trend",
            group = "Reading",
            description = "show metrics over time: chart, trend test, outliers and series",
            help =
                    "Weeks that are not loaded, or whose bulletin does not give the metric, are gaps: never joined, never 0."
                            + " Metrics of one series, unit and magnitude share a chart; it is drawn in ASCII if the locale is not UTF-8 or the terminal is dumb. Whether a series rises or falls is judged from 10 values on"
                            + " (Mann-Kendall, 5 % level; slope after Theil and Sen, with its 95 % interval). The moving mean covers the weeks up to its"
                            + " own, and is given where at least half of them have a value. Outliers are weeks whose modified"
                            + " z-score lies beyond 3.5.")
    Report trend(
            @Arguments
                    @VariadicArgument(
                            name = "metric",
                            form = "METRIC… [RANGE]",
                            description = "metric ids, as listed by: metrics, or all; then the weeks")
                    TrendWord[] words,
            @Option(longName = "year", description = "only weeks of this year") @Nullable Year year,
            @Option(longName = "window", description = "weeks of the moving mean", defaultValue = "4") Integer window,
            @Option(
                            longName = "against",
                            description = "compare with the same weeks of the previous year",
                            defaultValue = "none")
                    Against against) {
        if (window < LEAST_WINDOW || window > MOST_WINDOW) {
            throw new UsageException(Phrase.of(
                    "--window is {0}; it takes a number of weeks from {1} to {2}", window, LEAST_WINDOW, MOST_WINDOW));
        }
        if (workspace.library().size() == 0) {
            Lookup.full(workspace.library()).week(new WeekRef.Latest(0)); // which says that there is none
        }
        WeekRange range = range(words);
        boolean all = Arrays.stream(words).anyMatch(TrendWord.All.class::isInstance);
        List<Metric> metrics =
                metrics(words, all ? YearOption.weeks(Scope.of(workspace.library(), range), year) : List.of());
        Scope scope = new Scope(workspace.library(), series(metrics), range);
        List<MetricTrend> trends = trends(metrics, YearOption.weeks(scope, year), window);
        return new TrendReport(
                        labels,
                        against,
                        scope.views().stream()
                                .flatMap(view -> view.gaps(edition -> true).stream())
                                .toList())
                .of(trends);
    }

    /** In the order of the metrics; the weeks of each series are put in order once. */
    private List<MetricTrend> trends(List<Metric> metrics, List<LoadedWeek> chosen, int window) {
        Map<Metric, MetricTrend> trends = new HashMap<>();
        for (Series series : series(metrics)) {
            List<Bulletin> weeks =
                    best(chosen.stream().filter(week -> week.edition().series().equals(series)));
            List<Bulletin> loaded = best(workspace.library().of(series).weeks().stream());
            CalendarWeeks calendar = CalendarWeeks.of(weeks);
            CalendarWeeks all = CalendarWeeks.of(loaded);
            metrics.stream()
                    .filter(metric -> metric.family().series().equals(series))
                    .forEach(metric -> {
                        checkGiven(metric, weeks, loaded);
                        trends.put(metric, MetricTrend.of(metric, calendar, all, window));
                    });
        }
        return metrics.stream()
                .map(metric -> Objects.requireNonNull(trends.get(metric)))
                .toList();
    }

    private static List<Bulletin> best(Stream<LoadedWeek> weeks) {
        return weeks.map(LoadedWeek::best).toList();
    }

    /** The series of the metrics, each once, in the order typed. */
    private static List<Series> series(List<Metric> metrics) {
        return metrics.stream()
                .map(metric -> metric.family().series())
                .distinct()
                .toList();
    }

    private static List<Metric> metrics(TrendWord[] words, List<LoadedWeek> weeks) {
        List<Metric> metrics = Arrays.stream(words)
                .flatMap(word -> metrics(word, weeks))
                .distinct()
                .toList();
        if (metrics.isEmpty()) {
            throw new UsageException(
                    Phrase.of("trend needs a metric, such as: trend incidents"), Phrase.of("list them with: metrics"));
        }
        return metrics;
    }

    private static Stream<Metric> metrics(TrendWord word, List<LoadedWeek> weeks) {
        if (word instanceof TrendWord.OfMetrics named) {
            return named.metrics().stream();
        }
        return word instanceof TrendWord.All ? Bulletin.metrics(best(weeks.stream())).stream() : Stream.empty();
    }

    private static WeekRange range(TrendWord[] words) {
        List<WeekRange> ranges = Arrays.stream(words)
                .filter(TrendWord.Within.class::isInstance)
                .map(word -> ((TrendWord.Within) word).range())
                .toList();
        if (ranges.size() > 1) {
            throw new UsageException(Phrase.of(
                    "{0} takes one range of weeks, not both {1} and {2}; join them like 27..51",
                    "trend", ranges.get(0), ranges.get(1)));
        }
        return ranges.isEmpty() ? WeekRange.ALL : ranges.get(0);
    }

    private static void checkGiven(Metric metric, List<Bulletin> weeks, List<Bulletin> loaded) {
        if (weeks.stream().noneMatch(week -> week.figure(metric).isPresent())) {
            List<Bulletin> giving = loaded.stream()
                    .filter(week -> week.figure(metric).isPresent())
                    .toList();
            throw new CommandFailedException(
                    giving.isEmpty()
                            ? Phrase.of(
                                    "none of these weeks has a figure for {0}; see which weeks have which figures with: metrics",
                                    metric)
                            : Phrase.of(
                                    "none of these weeks has a figure for {0}; weeks from {1} to {2} have one",
                                    metric,
                                    giving.get(0).name(),
                                    giving.get(giving.size() - 1).name()));
        }
    }
}
