package dev.zhoubao.export.excel;

import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.export.excel.cell.TableRange;
import dev.zhoubao.export.excel.drawing.PictureSizes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sheets of a workbook, and where each table stands: known before a row is written, as charts need it. */
record WorkbookLayout(List<SheetPlan> sheets, Notes notes, PictureSizes pictures, Map<String, String> tables) {

    WorkbookLayout {
        sheets = List.copyOf(sheets);
        tables = Map.copyOf(tables);
    }

    static WorkbookLayout of(Report report) throws IOException {
        SheetNames names = new SheetNames();
        Notes notes = new Notes();
        PictureSizes pictures = new PictureSizes();
        BlockHeights heights = new BlockHeights(pictures);
        SectionSplitter splitter = new SectionSplitter(heights);
        List<SheetPlan> sheets = new ArrayList<>();
        for (Section section : sections(report)) {
            List<Section> parts = splitter.parts(section);
            for (int i = 0; i < parts.size(); i++) {
                sheets.add(SheetPlan.of(names.next(section), parts.get(i), heights));
                if (i > 0) {
                    notes.continued(
                            sheets.get(sheets.size() - 2).name(),
                            sheets.get(sheets.size() - 1).name());
                }
            }
        }
        return new WorkbookLayout(sheets, notes, pictures, tables(sheets));
    }

    private static Map<String, String> tables(List<SheetPlan> sheets) {
        TableNames names = new TableNames();
        Map<String, String> tables = new HashMap<>();
        sheets.stream()
                .flatMap(sheet -> sheet.ranges().stream())
                .filter(TableRange::isNative)
                .forEach(range ->
                        tables.put(range.place(), names.next(range.table().id())));
        return tables;
    }

    /** The name of a table in formulas; empty where it is plain cells. */
    Optional<String> name(TableRange range) {
        return Optional.ofNullable(tables.get(range.place()));
    }

    private static List<Section> sections(Report report) {
        boolean empty = report.sections().isEmpty();
        return empty ? List.of(new Section(report.name(), report.title(), List.of())) : report.sections();
    }

    /** Where the table with this id was put; the first part of one that goes on in another sheet. */
    Optional<TableRange> find(String table) {
        return findAll(table).stream().findFirst();
    }

    /** Where the table with this id was put, part by part. */
    List<TableRange> findAll(String table) {
        return sheets.stream()
                .flatMap(sheet -> sheet.ranges().stream())
                .filter(range -> range.table().id().equals(table))
                .toList();
    }
}
