package dev.zhoubao.export.excel;

import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/** Holds a chart by its upper left cell and its size, so that tall rows and hidden ones do not stretch it. */
final class FixedAnchor {

    private static final long WIDTH = 760L * Units.EMU_PER_PIXEL;
    private static final long HEIGHT = 340L * Units.EMU_PER_PIXEL;

    private FixedAnchor() {}

    /** Turns the only two-cell anchor of a drawing into a fixed one. */
    static void apply(XSSFDrawing drawing, String name) {
        CTDrawing all = drawing.getCTDrawing();
        CTTwoCellAnchor old = all.getTwoCellAnchorArray(0);
        CTOneCellAnchor anchor = all.addNewOneCellAnchor();
        anchor.setFrom(old.getFrom());
        anchor.addNewExt().setCx(WIDTH);
        anchor.getExt().setCy(HEIGHT);
        anchor.setGraphicFrame(old.getGraphicFrame());
        anchor.addNewClientData();
        all.removeTwoCellAnchor(0);
        int id = 1 + all.sizeOfOneCellAnchorArray();
        CTNonVisualDrawingProps shown =
                anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr();
        shown.setId(id);
        shown.setName(name.isEmpty() ? "Chart " + id : name);
    }
}
