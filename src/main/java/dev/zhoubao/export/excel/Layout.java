package dev.zhoubao.export.excel;

import dev.zhoubao.report.Report;
import dev.zhoubao.report.Section;
import dev.zhoubao.report.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;

/** The sheets of a workbook, and where each table stands: known before a row is written, as charts need it. */
record Layout(List<SheetPlan> sheets) {

    /** What the note on links takes below the last row. */
    private static final int SPARE_ROWS = 2;

    Layout {
        sheets = List.copyOf(sheets);
    }

    static Layout of(Report report) throws IOException {
        SheetNames names = new SheetNames();
        List<SheetPlan> sheets = new ArrayList<>();
        for (Section section : sections(report)) {
            SheetPlan plan = SheetPlan.of(names.next(section), section);
            requireRoom(plan);
            sheets.add(plan);
        }
        return new Layout(sheets);
    }

    private static List<Section> sections(Report report) {
        boolean empty = report.sections().isEmpty();
        return empty ? List.of(new Section(report.name(), report.title(), List.of())) : report.sections();
    }

    private static void requireRoom(SheetPlan plan) throws IOException {
        int most = SpreadsheetVersion.EXCEL2007.getMaxRows() - SPARE_ROWS;
        if (plan.rows() > most) {
            throw new IOException("the sheet '" + plan.name() + "' would have " + plan.rows()
                    + " rows, and Excel holds " + most + "; choose fewer weeks or another format");
        }
    }

    /** Where the table with the same id was put. */
    Optional<TableRange> find(Table table) {
        for (SheetPlan sheet : sheets) {
            for (SheetPlan.Placed placed : sheet.blocks()) {
                if (placed.block() instanceof Table candidate && candidate.id().equals(table.id())) {
                    return Optional.of(new TableRange(sheet.name(), sheet.headerRow(placed, candidate), candidate));
                }
            }
        }
        return Optional.empty();
    }
}
