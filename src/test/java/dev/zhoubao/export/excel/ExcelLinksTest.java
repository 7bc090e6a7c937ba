package dev.zhoubao.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.fixture.Seeds;
import dev.zhoubao.language.Lang;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.report.workbook.WorkbookReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelLinksTest {

    private static final String URL = "https://mp.weixin.qq.com/s?__biz=MzIwNDk0MDgxMw==&mid=1&idx=1&sn=a#rd";

    @Test
    void leadsToWebAddresses() {
        XSSFCell cell = Workbooks.cell(Cell.link("2024-27", URL));

        assertThat(cell.getStringCellValue()).isEqualTo("2024-27");
        assertThat(cell.getHyperlink().getAddress()).isEqualTo(URL);
        assertThat(cell.getCellStyle().getFont().getXSSFColor().getARGBHex()).isEqualTo("FF0563C1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "//host/share", "https:nowhere", ""})
    void leadsNowhereElse(String url) {
        XSSFCell cell = Workbooks.cell(Cell.link("text", url));

        assertThat(cell.getStringCellValue()).isEqualTo("text");
        assertThat(cell.getHyperlink()).isNull();
    }

    @Test
    void writesAnAddressThatExcelDoesNotOpenAsTextBehindItsWords() {
        for (String address :
                List.of("https://example.org/" + "a".repeat(2_100), "http://a b/", "https://example.org/?x=a b\"c")) {
            XSSFCell cell = Workbooks.cell(Cell.link("text", address));

            assertThat(cell.getHyperlink()).isNull();
            assertThat(cell.getStringCellValue()).isEqualTo("text " + address);
            assertThat(cell.getCellStyle().getWrapText()).isFalse();
            assertThat(cell.getCellStyle().getFont().getUnderline()).isEqualTo(FontUnderline.NONE.getByteValue());
        }
        assertThat(Workbooks.cell(Cell.addressOf("http://a b/")).getStringCellValue())
                .isEqualTo("http://a b/");
    }

    @Test
    void keepsAnAddressOnOneLine() {
        String address = URL + "?" + "x".repeat(300);
        Table table = new Table(
                "t",
                "",
                List.of(Column.text("c", "C")),
                List.of(List.of(Cell.link(address, address)), List.of(Cell.link("word ".repeat(60), URL))));

        XSSFSheet sheet =
                Workbooks.read(Workbooks.report(Section.of("s", "S", table))).getSheetAt(0);

        assertThat(sheet.getRow(1).getCell(0).getCellStyle().getWrapText()).isFalse();
        assertThat(sheet.getRow(1).getHeight()).isLessThan(sheet.getRow(2).getHeight());
        assertThat(sheet.getRow(2).getCell(0).getCellStyle().getWrapText()).isTrue();
    }

    @Test
    @Tag("large")
    void notesLinksThatASheetCannotHold() throws IOException {
        Table table = new Table(
                "t",
                "",
                List.of(Column.text("c", "C")),
                Collections.nCopies(HyperlinkLimit.MOST + 2, List.of(Cell.link("a", URL))));

        byte[] workbook = Workbooks.bytes(Workbooks.report(Section.of("s", "S", table)));

        assertThat(part(workbook, "xl/worksheets/sheet1.xml").split("<hyperlink ", -1))
                .hasSize(1 + 65_530);
        assertThat(part(workbook, "xl/sharedStrings.xml")).contains("at most 65530 links; left as plain text: 2");
    }

    /** Previews of telephones and Numbers show no text that stands in its cell. */
    @Test
    void sharesEachTextOnceAmongAllSheets() throws IOException {
        Table table = new Table(
                "t",
                "",
                List.of(Column.text("c", "C")),
                List.of(
                        List.of(Cell.text("<周报> & more")),
                        List.of(Cell.text(" <周报> & more ")),
                        List.of(new Cell.Marked(List.of(new Cell.Run("旧", Cell.Mark.REMOVED)))),
                        List.of(Cell.text("<周报> & more"))));
        Report report = Workbooks.report(Section.of("s", "S", table), Section.of("u", "U", table.named("u")));
        byte[] workbook = Workbooks.bytes(report);

        for (int sheet = 1; sheet <= 2; sheet++) {
            assertThat(part(workbook, "xl/worksheets/sheet" + sheet + ".xml"))
                    .doesNotContain("inlineStr")
                    .contains(" t=\"s\"><v>");
        }
        assertThat(part(workbook, "xl/sharedStrings.xml")
                        .split("<t>&lt;周报> &amp; more</t>|<t>&lt;周报&gt; &amp; more</t>", -1))
                .hasSize(2);
        XSSFSheet read = Workbooks.read(report).getSheetAt(1);
        assertThat(read.getRow(2).getCell(0).getStringCellValue()).isEqualTo(" <周报> & more ");
        assertThat(read.getRow(3).getCell(0).getRichStringCellValue().numFormattingRuns())
                .isEqualTo(1);
    }

    /** The XML itself: to read so many links back takes POI much longer than to write them. */
    private static String part(byte[] workbook, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }

    @Test
    void leavesNoNameOfAWorkbookWithoutItsLink() {
        XSSFWorkbook workbook =
                Workbooks.read(new WorkbookReport(new Labels(Lang.EN), "zhoubao").of(Seeds.bulletins()));

        assertThat(links(workbook.getSheet("Figures"), 2))
                .hasSize(30)
                .allSatisfy(link -> assertThat(link).contains("!"));
        assertThat(links(workbook.getSheet("Figures"), 2).get(0)).isEqualTo("grade Bulletins!A2");
        assertThat(links(workbook.getSheet("Overview"), 7)).contains("2024-47 Bulletins!A5", "2024-39 +2 Bulletins!A4");
    }

    /** The texts of a column and where they lead, row by row below the first. */
    private static List<String> links(XSSFSheet sheet, int column) {
        List<String> links = new ArrayList<>();
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            XSSFRow row = sheet.getRow(i);
            XSSFCell cell = row == null ? null : row.getCell(column);
            if (cell != null && cell.getCellType() == CellType.STRING) {
                links.add(cell.getStringCellValue()
                        + (cell.getHyperlink() == null
                                ? ""
                                : " " + cell.getHyperlink().getLocation()));
            }
        }
        return links;
    }
}
