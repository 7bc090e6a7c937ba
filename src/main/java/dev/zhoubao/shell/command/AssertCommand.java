package dev.zhoubao.shell.command;

import dev.zhoubao.analysis.comparison.Assertion;
import dev.zhoubao.analysis.comparison.FigureChange;
import dev.zhoubao.document.Report;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.library.Lookup;
import dev.zhoubao.library.WeekNames;
import dev.zhoubao.library.WeekRef;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.report.notes.AssertReport;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.ExitCodes;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.failure.Verdict;
import dev.zhoubao.shell.grammar.AssertWord;
import dev.zhoubao.shell.grammar.CommandGroup;
import dev.zhoubao.shell.grammar.Conditions;
import dev.zhoubao.shell.grammar.VariadicArgument;
import dev.zhoubao.shell.workspace.Workspace;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Fails when a figure is not as it should be: for scripts, cron and CI. */
@Component
public record AssertCommand(Workspace workspace, Labels labels) implements CommandGroup {

    @Command(
            name = "assert",
            group = "Reading",
            description = "check a figure or its change against a condition; exit code 3 if it does not hold",
            help =
                    "A condition is of a value ('incidents<500'), of a change in the metric's unit ('incidents change<100') or in "
                            + "percent ('incidents change<20%'), also in words (incidents under 500). A change is counted from the previous loaded week, or from the week of "
                            + "--from; its sign counts. A condition that cannot be judged, because a bulletin does not give the figure, fails with "
                            + "exit code 1.")
    Verdict check(
            @Arguments
                    @VariadicArgument(
                            name = "WEEK",
                            form = "WEEK CONDITION",
                            description = "the week, then the condition")
                    AssertWord[] words,
            @Option(longName = "from", description = "the week that a change is counted from") @Nullable WeekRef from) {
        List<String> texts = Arrays.stream(words).map(AssertWord::text).toList();
        Assertion assertion = assertion(texts);
        if (from != null && !assertion.ofChange()) {
            throw new UsageException(
                    Phrase.of("--from is for conditions on a change, such as: 'incidents change<20%'"));
        }
        Lookup lookup = Lookup.full(workspace.library());
        LoadedWeek week = lookup.week(WeekNames.week(texts.get(0)));
        Bulletin before = assertion.ofChange() ? before(lookup, week, from).best() : null;
        return judged(assertion, before, week.best());
    }

    /** @throws UsageException when the words are no week and condition */
    public static Assertion assertion(List<String> words) {
        if (words.size() < 2) {
            throw new UsageException(
                    Phrase.of("assert needs a week and a condition, such as: assert latest 'incidents<500'"));
        }
        WeekNames.week(words.get(0));
        return Conditions.assertion(String.join(" ", words.subList(1, words.size())));
    }

    private static LoadedWeek before(Lookup lookup, LoadedWeek week, @Nullable WeekRef from) {
        return from == null
                ? lookup.before(week)
                        .orElseThrow(() -> new CommandFailedException(Phrase.of(
                                "{0} is the first loaded week, so there is no earlier one; name one with --from WEEK",
                                week.edition().name())))
                : lookup.week(from);
    }

    private Verdict judged(Assertion assertion, @Nullable Bulletin before, Bulletin week) {
        FigureChange change = FigureChange.of(assertion.metric(), before, week);
        Report report = new AssertReport(labels).of(assertion, before, week, change);
        Optional<Boolean> holds = assertion.judge(change);
        if (holds.isEmpty()) {
            return Verdict.bad(
                    report,
                    ExitCodes.FAILED,
                    Phrase.of(
                            "{0} cannot be judged in {1}: a value that it needs is absent or zero; see: show {1}",
                            assertion, week.name()));
        }
        if (!holds.get()) {
            return Verdict.bad(report, ExitCodes.FOUND, Phrase.of("{0} does not hold in {1}", assertion, week.name()));
        }
        return Verdict.good(report);
    }
}
