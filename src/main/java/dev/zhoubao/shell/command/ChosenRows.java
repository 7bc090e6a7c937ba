package dev.zhoubao.shell.command;

import dev.zhoubao.document.Column;
import dev.zhoubao.document.LazyRows;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.ColumnName;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Option;

/**
 * Which rows and columns of a report's main table are shown: the same options for every command that lists something.
 * Data for programs keep all columns.
 *
 * @param columns in the order shown; null for the usual ones
 * @param limit how many rows at most; null for all
 */
@SuppressWarnings("ArrayRecordComponent") // Options are read, not compared.
record ChosenRows(
        @Option(longName = "columns", description = "these columns, separated by commas")
        ColumnName @Nullable [] columns,

        @Option(longName = "limit", description = "at most this many rows") @Nullable
        Integer limit) {

    /** @throws UsageException when the table has no such column, or the limit is none */
    Report of(Report report) {
        checkLimit(limit);
        Table table = report.mainTable().orElseThrow();
        Table shown = rows(columns(table));
        List<Section> sections = report.sections().stream()
                .map(section -> section.with(section.blocks().stream()
                        .map(block -> block.equals(table) ? shown : block)
                        .toList()))
                .toList();
        return new Report(report.name(), report.title(), report.properties(), sections, data(report, table));
    }

    static void checkLimit(@Nullable Integer limit) {
        if (limit != null && limit < 1) {
            throw new UsageException(Phrase.of("--limit is {0}; it takes a number of at least 1", limit));
        }
    }

    private Table columns(Table table) {
        if (columns == null) {
            return table;
        }
        List<Integer> places = Arrays.stream(columns)
                .map(column -> Column.named(table.columns(), column.id())
                        .orElseThrow(() -> column.unknown(
                                table.columns().stream().map(Column::id).toList())))
                .map(column -> table.indexOf(column.id()))
                .distinct()
                .collect(Collectors.toList());
        return new Table(
                table.id(),
                table.title(),
                places.stream()
                        .map(place -> table.columns().get(place).asShown().choosable())
                        .toList(),
                new LazyRows<>(
                        table.rows(), row -> places.stream().map(row::get).toList()));
    }

    private Table rows(Table table) {
        return limit == null
                ? table
                : table.part(0, Math.min(limit, table.rows().size()));
    }

    /** One object a row. */
    private Object data(Report report, Table table) {
        return limit != null
                        && report.data() instanceof List<?> objects
                        && objects.size() == table.rows().size()
                ? objects.subList(0, Math.min(limit, objects.size()))
                : report.data();
    }
}
