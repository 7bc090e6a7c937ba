package dev.zhoubao.export.excel.drawing;

import dev.zhoubao.document.Pictures;
import dev.zhoubao.export.PictureSize;
import dev.zhoubao.export.excel.cell.SafeText;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/**
 * Pictures on a sheet, of a size of their own; in the place of a kind that Excel does not know stands what it is.
 *
 * @param stored where the workbook holds the pictures of all its sheets, by their links: what several show it holds once
 */
public record ExcelPictures(XSSFSheet sheet, PictureSizes sizes, Map<String, Integer> stored) {

    /** Draws the pictures one below the other, from a row on. */
    public void draw(Pictures pictures, int firstRow) {
        int row = firstRow;
        for (Pictures.Image image : pictures.images()) {
            CellAddress place = new CellAddress(row, 0);
            sizes.of(image).ifPresent(size -> draw(image, size, place));
            row += sizes.rows(image);
        }
    }

    private void draw(Pictures.Image image, PictureSize size, CellAddress place) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFPicture picture = drawing.createPicture(
                OneCellAnchor.at(place), stored.computeIfAbsent(image.link(), link -> store(image)));
        CTNonVisualDrawingProps shown = picture.getCTPicture().getNvPicPr().getCNvPr();
        shown.setDescr(SafeText.line(image.text()));
        OneCellAnchor.fix(drawing, size.width(), size.height());
    }

    private int store(Pictures.Image image) {
        int type = Objects.requireNonNull(PictureSizes.TYPES.get(image.media()));
        return sheet.getWorkbook().addPicture(image.bytes(), type);
    }
}
