package dev.zhoubao.export.excel;

import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Pictures;
import dev.zhoubao.document.Report;
import dev.zhoubao.export.excel.cell.TableRange;
import dev.zhoubao.export.excel.drawing.ExcelChart;
import dev.zhoubao.export.excel.drawing.ExcelPictures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with everything but its rows: properties, sheets, widths, print set-up, tables, rules and charts. */
final class WorkbookFrame {

    private static final int UNITS = 256;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final ExcelTables tables;
    private final WorkbookLayout layout;
    private final Map<String, Integer> stored = new HashMap<>();

    WorkbookFrame(WorkbookLayout layout) {
        this.layout = layout;
        this.tables = new ExcelTables(layout);
    }

    XSSFWorkbook build(Report report) {
        CellFonts.setDefault(workbook);
        DocumentProperties.of(report).apply(workbook.getProperties());
        for (SheetPlan plan : layout.sheets()) {
            workbook.createSheet(plan.name());
        }
        for (SheetPlan plan : layout.sheets()) {
            XSSFSheet sheet = workbook.getSheet(plan.name());
            widen(sheet, plan);
            new PageSetup(sheet, report.title()).apply(plan);
            plan.ranges().forEach(range -> dress(sheet, range, plan));
            draw(sheet, plan);
        }
        return workbook;
    }

    private static void widen(XSSFSheet sheet, SheetPlan plan) {
        List<Integer> widths = ColumnWidths.of(plan);
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, widths.get(i) * UNITS);
        }
    }

    private void dress(XSSFSheet sheet, TableRange range, SheetPlan plan) {
        tables.add(sheet, range, plan.grid());
        new ConditionalFormats(sheet).add(range);
        new Sparklines(sheet, layout).add(range);
    }

    private void draw(XSSFSheet sheet, SheetPlan plan) {
        ExcelPictures pictures = new ExcelPictures(sheet, layout.pictures(), stored);
        plan.blocks(Pictures.class).forEach(placed -> pictures.draw(placed.block(), placed.row()));
        plan.blocks(Chart.class).forEach(placed -> {
            Chart chart = placed.block();
            CellAddress place = new CellAddress(placed.row(), placed.column());
            ExcelChart.draw(chart, layout.find(chart.table().id()), sheet, place, plan.chartSize());
        });
    }
}
