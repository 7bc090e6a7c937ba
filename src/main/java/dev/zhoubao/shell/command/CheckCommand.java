package dev.zhoubao.shell.command;

import dev.zhoubao.analysis.check.CheckRunner;
import dev.zhoubao.analysis.check.Finding;
import dev.zhoubao.document.Report;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Severity;
import dev.zhoubao.report.notes.CheckReport;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.failure.ExitCodes;
import dev.zhoubao.shell.failure.Verdict;
import dev.zhoubao.shell.grammar.CommandGroup;
import dev.zhoubao.shell.grammar.SeriesId;
import dev.zhoubao.shell.workspace.Workspace;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Judges the data. */
@Component
public record CheckCommand(Workspace workspace, Labels labels, Console console) implements CommandGroup {

    @Command(
            name = "check",
            group = "Reading",
            description = "list what looks wrong in the data, the worst first",
            help =
                    "Figures are checked against one another (parts and wholes, printed shares, changes and values of the week"
                            + " before, the weeks around them), numbers and dates against the calendar, the copies of a week"
                            + " against one another; what a week lacks is named, too. A finding is no proof of an error.")
    Verdict check(
            @Argument(index = 0, description = "only these weeks", defaultValue = "..") WeekRange range,
            @Option(longName = "fail-on", description = "fail with exit code 3 on findings of this severity or worse")
                    @Nullable
                    Severity failOn,
            @Option(longName = "series", description = Scope.OPTION) @Nullable SeriesId series,
            ChosenRows rows) {
        Scope scope = Scope.of(workspace.library(), series, range);
        if (series == null) {
            new OmittedWeeks(scope, null).ofOtherSeries().ifPresent(console::note);
        }
        List<Finding> findings = findings(scope);
        Report report =
                rows.of(new CheckReport(labels).of(findings, workspace.library().size()));
        long bad = failOn == null
                ? 0
                : findings.stream()
                        .filter(finding -> finding.severity().compareTo(failOn) >= 0)
                        .count();
        if (failOn != null && bad > 0) {
            return Verdict.bad(
                    report, ExitCodes.FOUND, Phrase.of("check found {0} of severity {1} or worse", bad, failOn));
        }
        return Verdict.good(report);
    }

    private static List<Finding> findings(Scope scope) {
        List<LoadedWeek> weeks = scope.weeks();
        return CheckRunner.worstFirst(scope.views().stream().flatMap(view -> {
            Predicate<Edition> inside = scope.range() instanceof WeekRange.Single ? among(weeks) : scope.inside(view);
            return CheckRunner.of(view).stream().filter(finding -> inside.test(finding.edition()));
        }));
    }

    private static Predicate<Edition> among(List<LoadedWeek> weeks) {
        return edition -> weeks.stream().anyMatch(week -> week.edition().sameWeekAs(edition));
    }
}
