package dev.zhoubao.export.excel;

import dev.zhoubao.document.Formula;
import dev.zhoubao.export.excel.cell.HeaderLabels;
import dev.zhoubao.export.excel.cell.SafeText;
import dev.zhoubao.export.excel.cell.TableRange;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** Makes the tables of a report Excel's own: named, banded, and with filter buttons where a table is its sheet. */
record ExcelTables(WorkbookLayout layout) {

    private static final int SAMPLE = 50;
    private static final String STYLE = "TableStyleLight1";

    /** A table without rows stays plain cells: Excel's own has one at least. */
    void add(XSSFSheet sheet, TableRange range, boolean filtered) {
        layout.name(range).ifPresent(name -> add(sheet, range, name, filtered));
    }

    private void add(XSSFSheet sheet, TableRange range, String name, boolean filtered) {
        AreaReference area = new AreaReference(range.whole(), SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        table.setName(name);
        table.setDisplayName(name);
        CTTable shape = table.getCTTable();
        List<String> labels = HeaderLabels.of(range.table());
        for (int i = 0; i < labels.size(); i++) {
            shape.getTableColumns().getTableColumnArray(i).setName(SafeText.escape(labels.get(i)));
        }
        compute(shape, range);
        if (filtered) {
            shape.addNewAutoFilter().setRef(range.whole());
        }
        dress(shape.isSetTableStyleInfo() ? shape.getTableStyleInfo() : shape.addNewTableStyleInfo());
    }

    /** What rows that are added below compute by themselves. */
    private void compute(CTTable shape, TableRange range) {
        StructuredReferences references = new StructuredReferences(layout, range.table());
        for (int i = 0; i < range.table().columns().size(); i++) {
            int column = i;
            range.table().rows().stream()
                    .limit(SAMPLE)
                    .flatMap(row -> row.get(column).amount().stream())
                    .flatMap(amount -> amount.formula().stream())
                    .findFirst()
                    .filter(Formula.OfRow.class::isInstance)
                    .flatMap(references::of)
                    .ifPresent(text -> shape.getTableColumns()
                            .getTableColumnArray(column)
                            .addNewCalculatedColumnFormula()
                            .setStringValue(text));
        }
    }

    private static void dress(CTTableStyleInfo style) {
        style.setName(STYLE);
        style.setShowRowStripes(true);
        style.setShowColumnStripes(false);
        style.setShowFirstColumn(false);
        style.setShowLastColumn(false);
    }
}
