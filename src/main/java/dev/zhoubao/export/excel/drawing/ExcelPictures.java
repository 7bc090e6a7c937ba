package dev.zhoubao.export.excel.drawing;

import dev.zhoubao.document.Pictures;
import dev.zhoubao.export.PictureSize;
import dev.zhoubao.export.excel.cell.SafeText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Pictures on a sheet, of a size of their own; in the place of a kind that Excel does not know stands what it is. */
public final class ExcelPictures {

    private static final int WIDEST = 640;
    private static final int TALLEST = 400;

    /** In pixels, of the usual height. */
    private static final int ROW = 20;

    private static final Map<String, Integer> TYPES = Map.of(
            "image/png", Workbook.PICTURE_TYPE_PNG,
            "image/jpeg", Workbook.PICTURE_TYPE_JPEG,
            "image/gif", XSSFWorkbook.PICTURE_TYPE_GIF);

    private final XSSFSheet sheet;

    public ExcelPictures(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** Draws the pictures one below the other, from a row on. */
    public void draw(Pictures pictures, int firstRow) {
        int row = firstRow;
        for (Pictures.Image image : pictures.images()) {
            byte[] bytes = read(image);
            Optional<PictureSize> size = size(image, bytes);
            if (size.isPresent()) {
                draw(image, bytes, size.get(), row);
            }
            row += rows(size);
        }
    }

    /** The rows from a picture of this size to the next one. */
    public static int rows(Optional<PictureSize> size) {
        return 1 + size.map(shown -> (shown.height() + ROW - 1) / ROW).orElse(1);
    }

    /** How large it is shown, which takes reading it; empty where Excel does not know its kind. */
    public static Optional<PictureSize> size(Pictures.Image image) {
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
        XSSFPicture picture = drawing.createPicture(OneCellAnchor.at(new CellAddress(row, 0)), index);
        CTNonVisualDrawingProps shown = picture.getCTPicture().getNvPicPr().getCNvPr();
        shown.setDescr(SafeText.line(image.text()));
        OneCellAnchor.fix(drawing, size.width(), size.height());
    }

    private static byte[] read(Pictures.Image image) {
        try {
            return image.content().read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
