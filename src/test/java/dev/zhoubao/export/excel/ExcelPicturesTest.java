package dev.zhoubao.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Pictures;
import dev.zhoubao.document.Pictures.Image;
import dev.zhoubao.document.Prose;
import dev.zhoubao.fixture.PictureFixture;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTOneCellAnchor;

class ExcelPicturesTest {

    private static final byte[] WEBP =
            HexFormat.of().parseHex("52494646000000005745425056503820000000000000009d012a2c01c800");

    private static Image image(String text, String media, byte[] bytes) {
        return new Image(text, text, media, () -> bytes);
    }

    private static Image png(String text, int width, int height) {
        return image(text, "image/png", PictureFixture.picture("png", width, height));
    }

    private static XSSFSheet sheet(Image... images) {
        return Workbooks.read(new Pictures(List.of(images)), Prose.of("last")).getSheetAt(0);
    }

    private static CTOneCellAnchor[] anchors(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch().getCTDrawing().getOneCellAnchorArray();
    }

    @Test
    void followOneAnotherAsCloselyAsTheirSizesLet() {
        XSSFSheet sheet = sheet(png("a", 24, 24), png("b", 1280, 2000), png("c", 10, 20));

        assertThat(anchors(sheet))
                .extracting(anchor -> anchor.getFrom().getRow())
                .containsExactly(0, 3, 24);
        assertThat(sheet.getRow(27).getCell(0).getStringCellValue()).isEqualTo("last");
    }

    @Test
    void keepTheirShapeAndSayWhatTheyAre() {
        CTOneCellAnchor anchor = anchors(sheet(png("2024-25: picture 1 of 1", 1280, 400)))[0];

        assertThat((double) anchor.getExt().getCx() / anchor.getExt().getCy()).isEqualTo(3.2);
        assertThat(anchor.getPic().getNvPicPr().getCNvPr().getDescr()).isEqualTo("2024-25: picture 1 of 1");
    }

    @Test
    void areHeldOnceHoweverOftenTheyAreShown() {
        byte[] bytes = PictureFixture.picture("png", 10, 10);
        XSSFSheet sheet = sheet(
                new Image("2024-25", "a.png", "image/png", () -> bytes),
                new Image("2024-26", "a.png", "image/png", () -> bytes),
                png("b", 20, 20));

        assertThat(anchors(sheet)).hasSize(3);
        assertThat(sheet.getWorkbook().getAllPictures()).hasSize(2);
    }

    @Test
    void areToldOfWhereExcelCannotShowThem() {
        XSSFSheet sheet = sheet(
                image("a", "image/webp", WEBP),
                png("b", 10, 10),
                image("c", "image/png", Arrays.copyOf(PictureFixture.picture("png", 9, 9), 20)));

        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("a (image/webp)");
        assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("c (image/png)");
        assertThat(anchors(sheet)).hasSize(1);
    }
}
