package dev.zhoubao.export.excel.drawing;

import dev.zhoubao.document.Pictures;
import dev.zhoubao.export.PictureSize;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How large the pictures of a workbook are shown: each is read for it once. */
public final class PictureSizes {

    private static final int WIDEST = 640;
    private static final int TALLEST = 400;

    /** In pixels, of the usual height. */
    private static final int ROW = 20;

    /** What Excel knows. */
    static final Map<String, Integer> TYPES = Map.of(
            "image/png", Workbook.PICTURE_TYPE_PNG,
            "image/jpeg", Workbook.PICTURE_TYPE_JPEG,
            "image/gif", XSSFWorkbook.PICTURE_TYPE_GIF);

    private final Map<Pictures.Image, Optional<PictureSize>> known = new HashMap<>();

    /** Empty where Excel does not know its kind. */
    public Optional<PictureSize> of(Pictures.Image image) {
        return known.computeIfAbsent(image, PictureSizes::read);
    }

    /** The rows from a picture to the next one. */
    public int rows(Pictures.Image image) {
        return 1 + of(image).map(shown -> (shown.height() + ROW - 1) / ROW).orElse(1);
    }

    private static Optional<PictureSize> read(Pictures.Image image) {
        return TYPES.containsKey(image.media())
                ? PictureSize.of(image.bytes()).map(whole -> whole.within(WIDEST, TALLEST))
                : Optional.empty();
    }
}
