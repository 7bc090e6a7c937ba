package dev.zhoubao.export.excel;

import dev.zhoubao.report.Chart;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with everything but its rows: properties, sheets, widths, print set-up, and charts over empty cells. */
final class WorkbookFrame {

    /** No clock: the same report gives the same bytes. */
    static final Instant TIMESTAMP = Instant.parse("2000-01-01T00:00:00Z");

    private static final String CREATOR = "zhoubao";
    private static final int UNITS = 256;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Layout layout;

    WorkbookFrame(Layout layout) {
        this.layout = layout;
    }

    XSSFWorkbook build(String title) {
        describe(title);
        for (SheetPlan plan : layout.sheets()) {
            workbook.createSheet(plan.name());
        }
        for (SheetPlan plan : layout.sheets()) {
            XSSFSheet sheet = workbook.getSheet(plan.name());
            prepare(sheet, plan);
            draw(sheet, plan);
        }
        return workbook;
    }

    private void describe(String title) {
        CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(SafeText.line(title));
        properties.setCreator(CREATOR);
        properties.setCreated(Optional.of(Date.from(TIMESTAMP)));
        properties.setModified(Optional.of(Date.from(TIMESTAMP)));
    }

    private static void prepare(XSSFSheet sheet, SheetPlan plan) {
        List<Integer> widths = ColumnWidths.of(plan);
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, widths.get(i) * UNITS);
        }
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        plan.gridTable().ifPresent(table -> {
            int lastColumn = Math.max(0, table.columns().size() - 1);
            sheet.createFreezePane(0, 1);
            sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
            sheet.setAutoFilter(new CellRangeAddress(0, table.rows().size(), 0, lastColumn));
        });
    }

    private void draw(XSSFSheet sheet, SheetPlan plan) {
        for (SheetPlan.Placed placed : plan.blocks()) {
            if (placed.block() instanceof Chart chart) {
                ChartData data = new ChartData(chart, layout.find(chart.table()));
                if (data.isDrawable()) {
                    new LineChart(chart.title(), data).draw(sheet, placed.row(), placed.column());
                }
            }
        }
    }
}
