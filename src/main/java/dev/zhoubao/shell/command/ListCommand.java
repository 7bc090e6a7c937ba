package dev.zhoubao.shell.command;

import dev.zhoubao.analysis.comparison.Condition;
import dev.zhoubao.document.Report;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.library.Lookup;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.report.weeks.ListReport;
import dev.zhoubao.report.weeks.ListReport.Row;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.grammar.ColumnId;
import dev.zhoubao.shell.grammar.CommandGroup;
import dev.zhoubao.shell.grammar.GradeId;
import dev.zhoubao.shell.grammar.SeriesId;
import dev.zhoubao.shell.workspace.Workspace;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** The list of weeks. */
@Component
public record ListCommand(Workspace workspace, Labels labels, Console console) implements CommandGroup {

    @Command(name = "list", alias = "ls", group = "Library", description = "list the weeks, one per row")
    Report list(
            @Argument(index = 0, description = "only these weeks", defaultValue = "..") WeekRange range,
            @Option(longName = "year", description = "only weeks of this year") @Nullable Year year,
            @Option(
                            longName = "grade",
                            description =
                                    "only weeks of this grade, such as 良 or good; of vulnerabilities, such as 高 or high")
                    @Nullable
                    GradeId grade,
            @Option(
                            longName = "where",
                            description =
                                    "only weeks that meet a condition on a figure, its change, the grade or the week, such as 'incidents>400' or 'incidents change over 20% and grade=良'")
                    Condition @Nullable [] where,
            @Option(longName = "sort", description = "sort by this column instead of by period") @Nullable
                    ColumnId sort,
            @Option(longName = "reverse", description = "reverse the order") boolean reverse,
            @Option(longName = "limit", description = "at most this many rows") @Nullable Integer limit,
            @Option(longName = "columns", description = "these columns, separated by commas")
                    ColumnId @Nullable [] columns,
            @Option(longName = "all", description = "also weeks known only from a stub or a link") boolean all,
            @Option(longName = "series", description = Scope.OPTION) @Nullable SeriesId series) {
        Scope scope = Scope.of(workspace.library(), series, range);
        Predicate<LoadedWeek> wanted = wanted(grade == null ? null : grade.name(), where);
        YearOption.check(scope.range(), year);
        List<Row> known = all && grade == null && where == null ? known(scope, year) : List.of();
        List<LoadedWeek> weeks = known.isEmpty() ? YearOption.weeks(scope, year) : loaded(scope, year);
        Stream<Row> loaded = weeks.stream()
                .filter(wanted)
                .map(week -> new Row.Loaded(week.best(), workspace.library().address(week)));
        List<Row> rows = Stream.concat(loaded, known.stream())
                .sorted(Comparator.comparing(Row::edition))
                .toList();
        if (rows.isEmpty() && workspace.library().size() > 0) {
            console.note(Phrase.of("no week matches all options; omit one to see more"));
        }
        return new ListReport(labels)
                .of(limited(sorted(rows, sort, reverse), limit), columns == null ? List.of() : ids(columns));
    }

    private static List<Row> known(Scope scope, @Nullable Year year) {
        return scope.known().stream()
                .filter(week -> YearOption.has(week.edition(), year))
                .<Row>map(Row.Known::new)
                .toList();
    }

    /** Beside weeks that are only known there need be none. */
    private static List<LoadedWeek> loaded(Scope scope, @Nullable Year year) {
        return scope.loaded().stream()
                .filter(week -> YearOption.has(week.edition(), year))
                .toList();
    }

    private Predicate<LoadedWeek> wanted(@Nullable String grade, Condition @Nullable [] where) {
        Lookup lookup = Lookup.full(workspace.library());
        List<Condition> conditions = Stream.concat(
                        grade == null ? Stream.empty() : Stream.of(Condition.ofGrade(grade)),
                        where == null ? Stream.empty() : Arrays.stream(where))
                .toList();
        return week -> conditions.isEmpty() || meets(week.best(), before(lookup, week), conditions);
    }

    private static boolean meets(Bulletin week, @Nullable Bulletin before, List<Condition> conditions) {
        return conditions.stream().allMatch(condition -> condition.test(before, week));
    }

    private static @Nullable Bulletin before(Lookup lookup, LoadedWeek week) {
        return lookup.before(week).map(LoadedWeek::best).orElse(null);
    }

    private List<Row> sorted(List<Row> rows, @Nullable ColumnId column, boolean reverse) {
        List<Row> sorted = new ArrayList<>(rows);
        if (column != null) {
            sorted.sort(new ListReport(labels).by(known(column)));
        }
        if (reverse) {
            Collections.reverse(sorted);
        }
        return sorted;
    }

    private List<String> ids(ColumnId[] columns) {
        return Arrays.stream(columns).map(this::known).distinct().toList();
    }

    private String known(ColumnId column) {
        ListReport list = new ListReport(labels);
        return list.column(column.id()).orElseThrow(() -> ColumnId.unknown(column.id(), list.columnIds()));
    }

    private static List<Row> limited(List<Row> rows, @Nullable Integer limit) {
        ChosenRows.checkLimit(limit);
        return limit == null ? rows : rows.subList(0, Math.min(limit, rows.size()));
    }
}
