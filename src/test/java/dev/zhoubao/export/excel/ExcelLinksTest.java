package dev.zhoubao.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.report.Cell;
import dev.zhoubao.report.Column;
import dev.zhoubao.report.Report;
import dev.zhoubao.report.Section;
import dev.zhoubao.report.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFCell;
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
    @ValueSource(
            strings = {"javascript:alert(1)", "file:///etc/passwd", "//host/share", "https:nowhere", "http://a b/", ""})
    void leadsNowhereElse(String url) {
        XSSFCell cell = Workbooks.cell(Cell.link("text", url));

        assertThat(cell.getStringCellValue()).isEqualTo("text");
        assertThat(cell.getHyperlink()).isNull();
    }

    @Test
    void writesAnAddressTooLongForExcelAsText() {
        XSSFCell cell = Workbooks.cell(Cell.link("text", "https://example.org/" + "a".repeat(2_100)));

        assertThat(cell.getHyperlink()).isNull();
    }

    @Test
    void notesLinksThatASheetCannotHold() throws IOException {
        Table table = new Table(
                "t",
                "",
                List.of(Column.text("c", "C")),
                Collections.nCopies(LinkBudget.MOST + 2, List.of(Cell.link("a", URL))));

        String sheet = firstSheet(Workbooks.report(Section.of("s", "S", table)));

        assertThat(sheet.split("<hyperlink ", -1)).hasSize(1 + 65_530);
        assertThat(sheet).contains("at most 65,530 links; 2 more");
    }

    /** The XML itself: to read so many links back takes POI much longer than to write them. */
    private static String firstSheet(Report report) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Workbooks.bytes(report)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no sheet");
    }
}
