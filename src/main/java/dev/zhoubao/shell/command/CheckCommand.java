package dev.zhoubao.shell.command;

import dev.zhoubao.analysis.check.CheckRunner;
import dev.zhoubao.analysis.check.Finding;
import dev.zhoubao.document.Report;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.library.Lookup;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Severity;
import dev.zhoubao.report.notes.CheckReport;
import dev.zhoubao.report.words.Labels;
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
public record CheckCommand(Workspace workspace, Labels labels) implements CommandGroup {

    @Command(name = "check", group = "Reading", description = "list what looks wrong in the data, the worst first")
    Verdict check(
            @Argument(index = 0, description = "only these weeks", defaultValue = "..") WeekRange range,
            @Option(longName = "fail-on", description = "fail with exit code 3 on findings of this severity or worse")
                    @Nullable
                    Severity failOn,
            @Option(longName = "series", description = Scope.OPTION) @Nullable SeriesId series,
            ChosenRows rows) {
        Scope scope = Scope.of(workspace.library(), series, range);
        List<Finding> findings = scope.all() ? inAll(scope) : inOne(scope.range());
        Report report = rows.of(new CheckReport(labels).of(findings));
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

    private List<Finding> inOne(WeekRange range) {
        Predicate<Edition> inside = inside(range);
        return CheckRunner.of(workspace.library().of(range)).stream()
                .filter(finding -> inside.test(finding.edition()))
                .toList();
    }

    private List<Finding> inAll(Scope scope) {
        Lookup lookup = Lookup.full(workspace.library());
        return CheckRunner.worstFirst(scope.views().stream().flatMap(view -> {
            Predicate<Edition> inside = lookup.joined(scope.range(), view.series());
            return CheckRunner.of(view).stream().filter(finding -> inside.test(finding.edition()));
        }));
    }

    private Predicate<Edition> inside(WeekRange range) {
        Lookup lookup = Lookup.full(workspace.library());
        List<LoadedWeek> weeks = lookup.weeks(range);
        return range instanceof WeekRange.Single ? weeks.get(0).edition()::sameWeekAs : lookup.inside(range);
    }
}
