package dev.zhoubao.export.excel;

import dev.zhoubao.export.excel.cell.SafeText;
import dev.zhoubao.export.excel.drawing.ChartSize;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * How a sheet is printed and scrolled: landscape on A4, as wide as a page or several, in type that can be read, with title and
 * page numbers below; a table's header stays in view and is repeated on each page, and no page break goes through a chart.
 */
final class PageSetup {

    /** Header and footer hold 255 characters together. */
    private static final int LONGEST_TITLE = 150;
    /** Columns from which on a table is likely to be scrolled sideways. */
    private static final int WIDE = 7;

    private static final int CHART_ROWS_ON_A_PAGE = 3;
    /** Of A4, landscape, at the least size that is easy to read. */
    private static final int MOST_CHARACTERS_ACROSS = PrintedPages.CHARACTERS_ACROSS * 10 / 8;

    private static final double SIDE_MARGIN = 0.25;
    private static final double UPPER_MARGIN = 0.5;
    private static final double LOWER_MARGIN = 0.6;

    private final XSSFSheet sheet;
    private final String title;

    PageSetup(XSSFSheet sheet, String title) {
        this.sheet = sheet;
        this.title = SafeText.cut(SafeText.line(title), LONGEST_TITLE);
    }

    void apply(SheetPlan plan) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) pagesAcross(plan));
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.TOP, UPPER_MARGIN);
        sheet.setMargin(PageMargin.BOTTOM, LOWER_MARGIN);
        // An ampersand begins a code there.
        sheet.getFooter().setLeft(title.replace("&", "&&"));
        sheet.getFooter().setCenter("&A");
        sheet.getFooter().setRight("&P / &N");
        switch (plan.form()) {
            case GRID -> keepHeader(plan);
            case GALLERY -> breakBetweenCharts(plan);
            case STACK -> breakBetweenBlocks(new PrintedPages(plan));
        }
    }

    /** Of a table as many beside one another as it takes for the print to stay legible; charts are on one. */
    private static int pagesAcross(SheetPlan plan) {
        if (plan.form() != SheetPlan.Form.GRID) {
            return 1;
        }
        int characters =
                ColumnWidths.of(plan).stream().mapToInt(Integer::intValue).sum();
        return Math.max(1, (characters + MOST_CHARACTERS_ACROSS - 1) / MOST_CHARACTERS_ACROSS);
    }

    /** On one page, or at a fixed size: a program that fits a sheet to pages takes no notice of breaks. */
    private void breakBetweenBlocks(PrintedPages pages) {
        if (pages.areOne()) {
            sheet.getPrintSetup().setLandscape(!pages.isUpright());
            sheet.getPrintSetup().setFitHeight((short) 1);
            return;
        }
        sheet.setFitToPage(false);
        sheet.getPrintSetup().setScale((short) pages.percent());
        pages.ends().forEach(this::breakBefore);
    }

    private void keepHeader(SheetPlan plan) {
        boolean wide = plan.tables().anyMatch(table -> table.columns().size() >= WIDE);
        sheet.createFreezePane(wide ? 1 : 0, 1);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        if (pagesAcross(plan) > 1) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
        }
    }

    private void breakBetweenCharts(SheetPlan plan) {
        sheet.setDisplayGridlines(false);
        int page = CHART_ROWS_ON_A_PAGE * ChartSize.HALF.stepRows();
        for (int row = page; row < plan.rows(); row += page) {
            breakBefore(row);
        }
    }

    /** Before the empty row above it: the upper edge of a chart is drawn on both sides of where it begins. */
    private void breakBefore(int row) {
        sheet.setRowBreak(row - 2);
    }
}
