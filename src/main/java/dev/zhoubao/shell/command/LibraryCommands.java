package dev.zhoubao.shell.command;

import dev.zhoubao.document.Report;
import dev.zhoubao.ingest.load.LoadResult;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.library.Lookup;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Severity;
import dev.zhoubao.report.notes.CountsReport;
import dev.zhoubao.report.notes.ProblemsReport;
import dev.zhoubao.report.weeks.GapsReport;
import dev.zhoubao.report.weeks.SourcesReport;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.console.ProblemCounts;
import dev.zhoubao.shell.grammar.CommandGroup;
import dev.zhoubao.shell.grammar.SeriesId;
import dev.zhoubao.shell.grammar.VariadicArgument;
import dev.zhoubao.shell.workspace.Workspace;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** What is loaded, and where it came from. */
@Component
public record LibraryCommands(Workspace workspace, Labels labels) implements CommandGroup {

    private static final String GROUP = "Library";

    @Command(name = "load", group = GROUP, description = "read files or folders into memory")
    Report load(
            @Arguments
                    @VariadicArgument(
                            name = "path",
                            form = "PATH…",
                            description = "files, zip archives or folders with everything in them")
                    Path[] paths) {
        return counts("load", workspace.load(List.of(paths)));
    }

    @Command(name = "reload", group = GROUP, description = "read everything again")
    Report reload() {
        return counts("load", workspace.reload());
    }

    @Command(name = "forget", group = GROUP, description = "remove weeks from memory; their files stay")
    public Report forget(@Argument(index = 0, description = "the weeks to remove") WeekRange weeks) {
        List<LoadedWeek> forgotten = Lookup.everything(workspace.library()).weeks(weeks);
        workspace.forget(forgotten);
        return weeks(new CountsReport(labels, "forget").count("forgotten", forgotten.size()))
                .report();
    }

    @Command(
            name = "gaps",
            group = GROUP,
            description = "list weeks without a full copy, how they are known, and their links")
    Report gaps(
            @Argument(index = 0, description = "only these weeks", defaultValue = "..") WeekRange range,
            @Option(longName = "series", description = Scope.OPTION) @Nullable SeriesId series,
            ChosenRows rows) {
        Scope scope = Scope.of(workspace.library(), series, range);
        List<KnownWeek> gaps = scope.gaps();
        if (gaps.isEmpty()) {
            scope.everything(); // or nothing is known there, which is an error
        }
        return rows.of(new GapsReport(labels)
                .of(gaps, scope.words(), workspace.library().size()));
    }

    @Command(name = "sources", group = GROUP, description = "list every copy of a week, which one is used, and why")
    Report sources(
            @Argument(index = 0, description = "only these weeks", defaultValue = "..") WeekRange week,
            @Option(longName = "series", description = Scope.OPTION) @Nullable SeriesId series,
            ChosenRows rows) {
        return rows.of(new SourcesReport(labels)
                .of(Scope.of(workspace.library(), series, week).everything()));
    }

    @Command(
            name = "problems",
            group = GROUP,
            description = "list what could not be read or understood at the last loads, with file and line")
    Report problems(
            @Argument(index = 0, description = "only those of the documents of these weeks", defaultValue = "..")
                    WeekRange range,
            @Option(longName = "all", description = "also every file that was passed over, and why") boolean all,
            ChosenRows rows) {
        Stream<Problem> passedOver =
                all ? workspace.passedOver().stream().map(document -> document.problem(Severity.INFO)) : Stream.empty();
        Scope scope = Scope.of(workspace.library(), null, range);
        Predicate<Problem> inside = range.equals(WeekRange.ALL) ? problem -> true : inside(scope);
        return rows.of(new ProblemsReport(labels)
                .of(
                        Stream.concat(workspace.problems().stream(), passedOver)
                                .filter(inside)
                                .distinct()
                                .toList(),
                        scope.words()));
    }

    /** Whether a problem is one of a copy of these weeks. */
    private static Predicate<Problem> inside(Scope scope) {
        Set<String> files = scope.everything().stream()
                .flatMap(week -> week.copies().stream())
                .map(copy -> copy.source().file())
                .collect(Collectors.toSet());
        return problem -> files.contains(problem.file());
    }

    private Report counts(String name, LoadResult load) {
        return weeks(new CountsReport(labels, name)
                        .count("files", load.counts().files())
                        .count("with_bulletins", load.counts().withBulletins())
                        .counts("set_aside", setAside(load))
                        .count("lists", load.counts().lists())
                        .count("passed_over", load.counts().unknown())
                        .count("failed", load.counts().failed())
                        .data("others", load.counts().others())
                        .count("bulletins", load.bulletins().size())
                        .count("problems", load.problems().size())
                        .countsBySeverity("by_severity", ProblemCounts.counts(load.problems())))
                .report();
    }

    /** What is in memory; of several series also how many weeks each has. */
    private CountsReport weeks(CountsReport report) {
        Map<Series, Integer> sizes = workspace.library().sizes();
        report.count("weeks", workspace.library().size());
        if (sizes.size() > 1) {
            report.countsBySeries(sizes);
        }
        return report;
    }

    private static Map<String, Integer> setAside(LoadResult load) {
        Map<String, Integer> byTitle = new LinkedHashMap<>();
        load.counts().setAside().forEach((series, count) -> byTitle.put(series.title(), count));
        return byTitle;
    }
}
