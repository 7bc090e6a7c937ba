package dev.zhoubao.export.excel.drawing;

import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/** Holds a chart or a picture by its upper left cell and its size, so that tall rows and hidden ones do not stretch it. */
final class OneCellAnchor {

    private OneCellAnchor() {}

    /** @param description for those who do not see the chart */
    static XSSFChart createChart(XSSFSheet sheet, CellAddress place, ChartSize size, String name, String description) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(at(place));
        describe(fix(drawing, size.width(), size.height()), drawing, name, description);
        return chart;
    }

    /** Over one cell, until it is given its size. */
    static XSSFClientAnchor at(CellAddress place) {
        int row = place.getRow();
        int column = place.getColumn();
        return new XSSFClientAnchor(0, 0, 0, 0, column, row, column + 1, row + 1);
    }

    /**
     * Turns the only two-cell anchor of a drawing into a fixed one.
     *
     * @param width in pixels
     * @param height in pixels
     */
    static CTOneCellAnchor fix(XSSFDrawing drawing, int width, int height) {
        CTDrawing all = drawing.getCTDrawing();
        CTTwoCellAnchor old = all.getTwoCellAnchorArray(0);
        CTOneCellAnchor anchor = all.addNewOneCellAnchor();
        anchor.setFrom(old.getFrom());
        anchor.addNewExt().setCx((long) width * Units.EMU_PER_PIXEL);
        anchor.getExt().setCy((long) height * Units.EMU_PER_PIXEL);
        if (old.isSetPic()) {
            anchor.setPic(old.getPic());
        } else {
            anchor.setGraphicFrame(old.getGraphicFrame());
        }
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
