package dev.zhoubao.report;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Table;
import java.util.List;
import java.util.stream.Collectors;

/** Looks into the tables and facts of a report. */
public final class Tables {

    private Tables() {}

    public static Table byId(Report report, String id) {
        return report.blocks(Table.class)
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    public static List<String> columns(Table table) {
        return table.columns().stream().map(Column::id).toList();
    }

    /** The rows, each as words between bars. */
    public static List<String> rows(Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(Tables::words).collect(Collectors.joining("|")))
                .toList();
    }

    public static List<String> column(Table table, String id) {
        return table.rows().stream()
                .map(row -> words(row.get(table.indexOf(id))))
                .toList();
    }

    public static Cell fact(Report report, String label) {
        return report.blocks()
                .filter(Facts.class::isInstance)
                .flatMap(block -> ((Facts) block).facts().stream())
                .filter(fact -> fact.label().equals(label))
                .findFirst()
                .orElseThrow()
                .value();
    }

    public static String words(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        if (cell instanceof Cell.Amount amount) {
            return amount.value().toPlainString() + (amount.isPercent() ? "%" : "");
        }
        if (cell instanceof Cell.Day day) {
            return day.date().toString();
        }
        if (cell instanceof Cell.Moment moment) {
            return moment.time().toString();
        }
        if (cell instanceof Cell.Link link) {
            return link.text() + " -> " + link.url();
        }
        return cell instanceof Cell.Marked marked
                ? marked.runs().stream()
                        .map(run -> run.mark() + ":" + run.text())
                        .collect(Collectors.joining(" "))
                : "–";
    }
}
