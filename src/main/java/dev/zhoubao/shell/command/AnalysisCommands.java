package dev.zhoubao.shell.command;

import dev.zhoubao.analysis.comparison.Comparison;
import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.calendar.Grouping;
import dev.zhoubao.document.Report;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.library.Lookup;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.library.WeekRef;
import dev.zhoubao.model.Series;
import dev.zhoubao.report.diff.DiffReport;
import dev.zhoubao.report.notes.MetricsReport;
import dev.zhoubao.report.summary.SummaryReport;
import dev.zhoubao.report.weeks.ShowReport;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.grammar.CommandGroup;
import dev.zhoubao.shell.grammar.SeriesId;
import dev.zhoubao.shell.workspace.Workspace;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** What the bulletins say. */
@Component
public record AnalysisCommands(Workspace workspace, Labels labels) implements CommandGroup {

    private static final String GROUP = "Reading";

    @Command(name = "show", group = GROUP, description = "show a whole bulletin: facts, figures, text, links, pictures")
    Report show(
            @Argument(index = 0, description = "the week") WeekRef week,
            @Option(longName = "evidence", description = "with the sentence behind every figure") boolean evidence) {
        LoadedWeek found = lookup().week(week);
        ShowReport report = new ShowReport(labels);
        String address = workspace.library().address(found);
        return evidence ? report.withEvidence(found.best(), address) : report.of(found.best(), address);
    }

    @Command(
            name = "diff",
            group = GROUP,
            description = "show what changed between two weeks, or since the previous loaded week")
    Report diff(
            @Argument(index = 0, description = "the first week, or the only one") WeekRef a,
            @Argument(index = 1, description = "the second week") @Nullable WeekRef b,
            @Option(longName = "all", description = "also list what is equal") boolean all) {
        Lookup.Pair weeks = b == null ? withBefore(a) : lookup().weeks(a, b);
        Comparison comparison =
                Comparison.of(weeks.first().best(), weeks.second().best());
        DiffReport report = new DiffReport(labels);
        return all ? report.withEqual(comparison) : report.of(comparison);
    }

    private Lookup.Pair withBefore(WeekRef ref) {
        LoadedWeek week = lookup().week(ref);
        LoadedWeek before = lookup().before(week)
                .orElseThrow(() -> new CommandFailedException(Phrase.of(
                        "{0} is the first loaded week, so there is no earlier one; name two weeks: diff A B",
                        week.edition().name())));
        return new Lookup.Pair(before, week);
    }

    @Command(
            name = "summary",
            group = GROUP,
            description =
                    "summarise weeks: totals, extremes with their weeks, mean, median, change, trend, notable weeks, shares",
            help =
                    "--by adds a table of months, quarters or years. A week belongs to the period that holds its Thursday"
                            + " (ISO 8601). A period is marked partial if some of its weeks are not loaded, and “no weeks” if none is. Periods are compared by"
                            + " the mean of a loaded week, never by totals. Whether a figure rises or falls is judged from 10 values on (Mann-Kendall, 5 % level)."
                            + " The week to look at is the first of the notable weeks: graded below 良, else with the figure furthest"
                            + " from the usual by modified z-score, else with most of the highest values.")
    Report summary(
            @Argument(index = 0, description = "only these weeks", defaultValue = "..") WeekRange range,
            @Option(longName = "year", description = "only weeks of this year") @Nullable Year year,
            @Option(longName = "by", description = "also by calendar period") @Nullable Grouping by,
            @Option(longName = "series", description = Scope.OPTION) @Nullable SeriesId series) {
        Library library = workspace.library();
        Scope scope = Scope.of(library, series, range);
        List<LoadedWeek> weeks = YearOption.weeks(scope, year);
        SummaryReport report = new SummaryReport(labels);
        if (series == null || !series.isAll()) {
            return summary(library, report, weeks, by);
        }
        Map<Series, List<LoadedWeek>> bySeries = weeks.stream()
                .collect(Collectors.groupingBy(
                        week -> week.edition().series(), LinkedHashMap::new, Collectors.toList()));
        Map<Series, Report> reports = new LinkedHashMap<>();
        scope.views().stream()
                .map(Library::series)
                .filter(bySeries::containsKey)
                .forEach(one -> reports.put(one, summary(library, report, bySeries.getOrDefault(one, List.of()), by)));
        return report.ofSeries(reports);
    }

    private static Report summary(
            Library library, SummaryReport report, List<LoadedWeek> weeks, @Nullable Grouping by) {
        Summary summary = library.answer(
                Summary.class,
                weeks.stream().map(LoadedWeek::edition).toList(),
                () -> Summary.of(weeks.stream().map(LoadedWeek::best).toList()));
        return by == null ? report.of(summary) : report.by(by, summary);
    }

    @Command(name = "metrics", group = GROUP, description = "list the metrics, and how many weeks have each")
    Report metrics(ChosenRows rows) {
        return rows.of(
                new MetricsReport(labels).of(workspace.library().everyFull().toList()));
    }

    private Lookup lookup() {
        return Lookup.full(workspace.library());
    }
}
