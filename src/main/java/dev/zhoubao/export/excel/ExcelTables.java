package dev.zhoubao.export.excel;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** Makes the tables of a report Excel's own: named, banded, and with filter buttons where a table is its sheet. */
final class ExcelTables {

    private static final String STYLE = "TableStyleLight1";

    private final TableNames names = new TableNames();

    /** A table without rows stays plain cells: Excel's own has one at least. */
    void add(XSSFSheet sheet, TableRange range, boolean filtered) {
        if (range.table().rows().isEmpty() || range.table().columns().isEmpty()) {
            return;
        }
        AreaReference area = new AreaReference(range.whole(), SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        String name = names.next(range.table().id());
        table.setName(name);
        table.setDisplayName(name);
        CTTable shape = table.getCTTable();
        List<String> labels = HeaderLabels.of(range.table());
        for (int i = 0; i < labels.size(); i++) {
            shape.getTableColumns().getTableColumnArray(i).setName(SafeText.escape(labels.get(i)));
        }
        if (filtered) {
            shape.addNewAutoFilter().setRef(range.whole());
        }
        dress(shape.isSetTableStyleInfo() ? shape.getTableStyleInfo() : shape.addNewTableStyleInfo());
    }

    private static void dress(CTTableStyleInfo style) {
        style.setName(STYLE);
        style.setShowRowStripes(true);
        style.setShowColumnStripes(false);
        style.setShowFirstColumn(false);
        style.setShowLastColumn(false);
    }
}
