package dev.zhoubao.shell.command;

import dev.zhoubao.document.Report;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Series;
import dev.zhoubao.report.table.AlertTable;
import dev.zhoubao.report.weeks.AlertsReport;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.grammar.CommandGroup;
import dev.zhoubao.shell.workspace.Workspace;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The vulnerabilities that are warned of. */
@Component
public record AlertsCommand(Workspace workspace, Labels labels, Console console) implements CommandGroup {

    @Command(
            name = "alerts",
            group = "Reading",
            description = "list the vulnerabilities that the CNVD weekly warns of",
            help =
                    "A name that the text gives without its number has none here, too. Of a name with several numbers, those"
                            + " rated high and the others are two rows. Weeks without a prefix are those of the weekly bulletin; they are"
                            + " joined by dates; latest is the newest of the series that warns.")
    Report alerts(
            @Argument(index = 0, description = "only these weeks", defaultValue = "..") WeekRange range,
            @Option(longName = "product", description = "only products and names that hold this text") @Nullable
                    String product,
            @Option(longName = "high", description = "only those rated high") boolean high,
            ChosenRows chosen) {
        List<Bulletin> weeks =
                scope(range).weeks().stream().map(LoadedWeek::best).toList();
        List<AlertTable.Row> rows = AlertTable.Row.of(weeks)
                .filter(row -> product == null || names(row, product))
                .filter(row -> !high || row.alert().isHigh())
                .toList();
        if (rows.isEmpty()) {
            boolean warned = weeks.stream().anyMatch(week -> week.series().equals(Series.CNVD));
            console.note(
                    warned
                            ? Phrase.of("no alert matches; weeks searched: {0}", weeks.size())
                            : Phrase.of("no week of the CNVD weekly is loaded there, and only it lists alerts"));
        }
        return chosen.of(new AlertsReport(labels).of(rows));
    }

    /** Weeks of every series; {@code latest} is the newest of the series that warns. */
    private Scope scope(WeekRange range) {
        Scope all = Scope.ofAllUnlessNamed(workspace.library(), range);
        return all.isNamed() || !range.countsBack()
                ? all
                : Scope.ofAll(workspace.library(), WeekRange.ALL).loaded().stream()
                        .filter(week -> !week.best().alerts().isEmpty())
                        .reduce((older, newer) -> newer)
                        .map(week -> week.edition().series().id())
                        .map(id -> Scope.of(workspace.library(), new WeekRange.InSeries(id, range)))
                        .orElse(all);
    }

    private static boolean names(AlertTable.Row row, String product) {
        String wanted = product.toLowerCase(Locale.ROOT);
        return row.alert().product().toLowerCase(Locale.ROOT).contains(wanted)
                || row.alert().name().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
