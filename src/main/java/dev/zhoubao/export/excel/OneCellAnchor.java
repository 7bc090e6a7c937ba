package dev.zhoubao.export.excel;

import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/** Holds a chart by its upper left cell and its size, so that tall rows and hidden ones do not stretch it. */
final class OneCellAnchor {

    private OneCellAnchor() {}

    /** @param description for those who do not see the chart */
    static XSSFChart createChart(
            XSSFSheet sheet, SheetPlan.Placed<?> placed, ChartSize size, String name, String description) {
        XSSFClientAnchor anchor =
                new XSSFClientAnchor(0, 0, 0, 0, placed.column(), placed.row(), placed.column() + 1, placed.row() + 1);
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(anchor);
        describe(fix(drawing.getCTDrawing(), size), drawing, name, description);
        return chart;
    }

    /** Turns the only two-cell anchor of a drawing into a fixed one. */
    private static CTOneCellAnchor fix(CTDrawing all, ChartSize size) {
        CTTwoCellAnchor old = all.getTwoCellAnchorArray(0);
        CTOneCellAnchor anchor = all.addNewOneCellAnchor();
        anchor.setFrom(old.getFrom());
        anchor.addNewExt().setCx((long) size.width() * Units.EMU_PER_PIXEL);
        anchor.getExt().setCy((long) size.height() * Units.EMU_PER_PIXEL);
        anchor.setGraphicFrame(old.getGraphicFrame());
        anchor.addNewClientData();
        all.removeTwoCellAnchor(0);
        return anchor;
    }

    private static void describe(CTOneCellAnchor anchor, XSSFDrawing drawing, String name, String description) {
        int id = 1 + drawing.getCTDrawing().sizeOfOneCellAnchorArray();
        CTNonVisualDrawingProps shown =
                anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr();
        shown.setId(id);
        shown.setName(name.isEmpty() ? "Chart " + id : name);
        shown.setDescr(description.isEmpty() ? shown.getName() : description);
    }
}
