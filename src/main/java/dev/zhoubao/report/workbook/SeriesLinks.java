package dev.zhoubao.report.workbook;

import dev.zhoubao.document.Column;
import dev.zhoubao.document.ColumnHints.Target;
import dev.zhoubao.document.Section;
import dev.zhoubao.report.summary.ExportedWeeks;
import dev.zhoubao.report.summary.SeriesWeeks;
import org.jspecify.annotations.Nullable;

/** The links of a workbook of several series: where a name leads to the tables of the first, it leads to those of the others. */
record SeriesLinks(ExportedWeeks weeks) {

    private static final String SUMMARY = "summary";

    Section in(Section section) {
        return weeks.isMixed() ? section.mapTables(table -> table.mapColumns(this::in)) : section;
    }

    private Column in(Column column) {
        Target first = column.hints().leadsTo();
        if (first == null) {
            return column;
        }
        Target target = first;
        for (SeriesWeeks one : weeks.companions()) {
            if (leads(first, SUMMARY)) {
                target = target.orElse(new Target(weeks.id(SUMMARY, one), "name"));
            }
            if (leads(first, "bulletins")) {
                target = target.orElse(new Target(one.series().id(), "week"));
            }
        }
        return column.leadingTo(target);
    }

    private static boolean leads(@Nullable Target target, String table) {
        return target != null && (target.table().equals(table) || leads(target.otherwise(), table));
    }
}
