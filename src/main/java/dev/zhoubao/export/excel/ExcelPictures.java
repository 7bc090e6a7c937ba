package dev.zhoubao.export.excel;

import dev.zhoubao.document.Pictures;
import dev.zhoubao.export.PictureSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;

/** Pictures on a sheet, of a size of their own; in the place of a kind that Excel does not know stands what it is. */
final class ExcelPictures {

    private static final int WIDEST = 640;
    private static final int TALLEST = 400;

    /** In pixels, of the usual height. */
    private static final int ROW = 20;

    private static final Map<String, Integer> TYPES = Map.of(
            "image/png", Workbook.PICTURE_TYPE_PNG,
            "image/jpeg", Workbook.PICTURE_TYPE_JPEG,
            "image/gif", XSSFWorkbook.PICTURE_TYPE_GIF);

    private final XSSFSheet sheet;

    ExcelPictures(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    void draw(SheetPlan.Placed<Pictures> placed) {
        int row = placed.row();
        for (Pictures.Image image : placed.block().images()) {
            byte[] bytes = read(image);
            Optional<PictureSize> size = size(image, bytes);
            if (size.isPresent()) {
                draw(image, bytes, size.get(), row);
            }
            row += rows(size);
        }
    }

    /** The rows from a picture of this size to the next one. */
    static int rows(Optional<PictureSize> size) {
        return 1 + size.map(shown -> (shown.height() + ROW - 1) / ROW).orElse(1);
    }

    /** How large it is shown, which takes reading it; empty where Excel does not know its kind. */
    static Optional<PictureSize> size(Pictures.Image image) {
        return TYPES.containsKey(image.media()) ? size(image, read(image)) : Optional.empty();
    }

    private static Optional<PictureSize> size(Pictures.Image image, byte[] bytes) {
        return TYPES.containsKey(image.media())
                ? PictureSize.of(bytes).map(whole -> whole.within(WIDEST, TALLEST))
                : Optional.empty();
    }

    private void draw(Pictures.Image image, byte[] bytes, PictureSize size, int row) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        int index = sheet.getWorkbook().addPicture(bytes, TYPES.getOrDefault(image.media(), Workbook.PICTURE_TYPE_PNG));
        XSSFPicture picture = drawing.createPicture(new XSSFClientAnchor(0, 0, 0, 0, 0, row, 1, row + 1), index);
        CTNonVisualDrawingProps shown = picture.getCTPicture().getNvPicPr().getCNvPr();
        shown.setDescr(SafeText.line(image.text()));
        fix(drawing.getCTDrawing(), size);
    }

    /** Turns the only two-cell anchor of the drawing into a fixed one, so that tall rows do not stretch the picture. */
    private static void fix(CTDrawing all, PictureSize size) {
        CTTwoCellAnchor old = all.getTwoCellAnchorArray(0);
        CTOneCellAnchor anchor = all.addNewOneCellAnchor();
        anchor.setFrom(old.getFrom());
        anchor.addNewExt().setCx((long) size.width() * Units.EMU_PER_PIXEL);
        anchor.getExt().setCy((long) size.height() * Units.EMU_PER_PIXEL);
        anchor.setPic(old.getPic());
        anchor.addNewClientData();
        all.removeTwoCellAnchor(0);
    }

    private static byte[] read(Pictures.Image image) {
        try {
            return image.content().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
