package dev.zhoubao.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ExcelSheetsTest {

    private static List<String> names(String... titles) {
        Section[] sections = new Section[titles.length];
        for (int i = 0; i < titles.length; i++) {
            sections[i] = Section.of("part", titles[i], Prose.of("text"));
        }
        List<String> names = new ArrayList<>();
        Workbooks.read(Workbooks.report(sections)).forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    @Test
    void namesSheetsAfterSectionsInOrder() {
        assertThat(names("概览", "Bulletins", "")).containsExactly("概览", "Bulletins", "part");
    }

    @Test
    void namesSheetsAsExcelAllows() {
        assertThat(names("a/b:c?[d]*\\", "'quoted'", "History", "bell\u0007"))
                .containsExactly("a b c  d", "quoted", "History (2)", "bell\uFFFD");
    }

    @Test
    void tellsSheetsOfTheSameNameApart() {
        String longName = "x".repeat(40);

        assertThat(names("Weeks", "weeks", longName, longName))
                .containsExactly("Weeks", "weeks (2)", "x".repeat(31), "x".repeat(27) + " (2)");
    }

    @Test
    void writesASheetForAReportWithoutSections() {
        assertThat(Workbooks.read(Workbooks.report()).getNumberOfSheets()).isEqualTo(1);
    }

    @Test
    void opensATableWithFrozenFilteredRepeatedHeader() {
        XSSFSheet sheet =
                Workbooks.read(Workbooks.weeks(Cell.number(1), Cell.number(2))).getSheetAt(0);

        assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("事件");
        assertThat(sheet.getRow(0).getCell(1).getCellStyle().getFont().getBold())
                .isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getTables().get(0).getCTTable().getAutoFilter().getRef())
                .isEqualTo("A1:B3");
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
    }

    @Test
    void stacksBlocksWithABlankRowBetween() {
        XSSFSheet sheet = Workbooks.read(
                        new Facts(List.of(new Facts.Fact("周数", Cell.number(2)))),
                        Workbooks.table("t", "Table", List.of(Column.text("c", "C")), List.of(List.of(Cell.text("v")))),
                        Prose.of("end"))
                .getSheetAt(0);

        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("周数");
        assertThat(sheet.getRow(0).getCell(1).getNumericCellValue()).isEqualTo(2);
        assertThat((Object) sheet.getRow(1)).isNull();
        assertThat(sheet.getRow(2).getCell(0).getStringCellValue()).isEqualTo("Table");
        assertThat(sheet.getRow(2).getCell(0).getCellStyle().getFont().getBold())
                .isTrue();
        assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("C");
        assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("v");
        assertThat(sheet.getRow(6).getCell(0).getStringCellValue()).isEqualTo("end");
        assertThat(sheet.getPaneInformation()).isNull();
        assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isFalse();
    }

    @Test
    void makesColumnsAsWideAsTheirContentAndChineseTwiceAsWide() {
        XSSFSheet sheet = Workbooks.read(Workbooks.table(
                        "t",
                        "",
                        List.of(Column.text("a", "a"), Column.text("b", "b"), Column.text("c", "c")),
                        List.of(List.of(Cell.text("x"), Cell.text("网络安全信息与动态周报"), Cell.text("长".repeat(200))))))
                .getSheetAt(0);

        assertThat(sheet.getColumnWidth(0) / 256).isEqualTo(8);
        assertThat(sheet.getColumnWidth(1) / 256).isEqualTo(26);
        assertThat(sheet.getColumnWidth(2) / 256).isEqualTo(72);
        assertThat(sheet.getRow(1).getCell(2).getCellStyle().getWrapText()).isTrue();
    }

    @Test
    void growsRowsWithWrappedText() {
        XSSFSheet sheet = Workbooks.read(Workbooks.table(
                        "t",
                        "",
                        List.of(Column.text("c", "C")),
                        List.of(
                                List.of(Cell.text("长".repeat(50))),
                                List.of(Cell.text("a\nb")),
                                List.of(Cell.text("短")))))
                .getSheetAt(0);

        assertThat(sheet.getRow(1).getHeightInPoints()).as("two Chinese lines").isEqualTo(31);
        assertThat(sheet.getRow(2).getHeightInPoints()).as("two Latin lines").isEqualTo(28);
        assertThat(sheet.getRow(3).getHeightInPoints()).isEqualTo(15);
    }

    @Test
    void givesProseBesideATableItsHeight() {
        XSSFSheet sheet = Workbooks.read(Workbooks.weeks(Cell.number(1)), Prose.of("长".repeat(200)))
                .getSheetAt(0);

        assertThat(sheet.getMergedRegions()).hasSize(1);
        assertThat(sheet.getRow(3).getHeightInPoints()).isGreaterThanOrEqualTo(4 * 14.5f);
    }

    @Test
    void printsAcrossOneLandscapePage() {
        XSSFSheet sheet = Workbooks.read(Workbooks.weeks(Cell.number(1))).getSheetAt(0);

        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
    }

    private static Section stack(int tables, int rows) {
        Table table = Workbooks.table(
                "t",
                "",
                IntStream.range(0, 14)
                        .mapToObj(i -> Column.number("c" + i, "C"))
                        .toList(),
                Collections.nCopies(rows, Collections.nCopies(14, Cell.number(12_345))));
        return Section.of(
                "s",
                "S",
                IntStream.range(0, tables)
                        .mapToObj(i -> Stream.of(Prose.heading("Heading"), Prose.of("Text"), table.named("t" + i)))
                        .flatMap(Function.identity())
                        .toArray(Block[]::new));
    }

    private static XSSFSheet printed(int tables, int rows) {
        return Workbooks.read(Workbooks.report(stack(tables, rows))).getSheetAt(0);
    }

    @Test
    void printsBlocksOneBelowTheOtherOnOnePage() {
        XSSFSheet sheet = printed(2, 8);

        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getRowBreaks()).isEmpty();
    }

    @Test
    void turnsThePageWhereTypeIsLargerThen() {
        XSSFSheet sheet = printed(2, 25);

        assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
    }

    /** A program that fits a sheet to a page makes type as small as that takes. */
    @Test
    void printsOnSeveralPagesWhatCouldNotBeReadOnOne() {
        XSSFSheet sheet = printed(4, 25);

        assertThat(sheet.getFitToPage()).isFalse();
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getScale()).isEqualTo((short) 100);
        assertThat(sheet.getRowBreaks())
                .as("before the empty row above the other headings")
                .containsExactly(28, 58, 88);
    }

    /** The last line of a bold label is cut off by a row that regular type would fit. */
    @Test
    void givesBoldLabelsTheirHeight() {
        List<Column> columns = IntStream.range(0, 12)
                .mapToObj(i -> Column.text("c" + i, "week of max (all weeks)"))
                .toList();
        Table table = Workbooks.table("t", "", columns, List.of(Collections.nCopies(12, Cell.text("2031-39"))));

        XSSFSheet sheet = Workbooks.read(Workbooks.report(Section.of("s", "S", table, Prose.of("Text"))))
                .getSheetAt(0);

        assertThat(sheet.getColumnWidth(0) / 256).isEqualTo(12);
        assertThat(sheet.getRow(0).getHeightInPoints()).isGreaterThan(3 * 13f);
    }

    @Test
    void letsATableOfFewColumnsMakeDoWithThoseOfOthers() {
        Table few = Workbooks.table(
                "few",
                "Few",
                List.of(Column.text("c", "C"), Column.text("d", "D")),
                List.of(List.of(Cell.text("长".repeat(20)), Cell.text("长".repeat(20)))));
        Section many = stack(2, 2);

        XSSFSheet beside = Workbooks.read(Workbooks.report(Section.of(
                        "s",
                        "S",
                        Stream.concat(many.blocks().stream(), Stream.of(few)).toArray(Block[]::new))))
                .getSheetAt(0);

        assertThat(beside.getColumnWidth(1)).isEqualTo(printed(2, 2).getColumnWidth(1));
        assertThat(beside.getRow(beside.getLastRowNum()).getHeightInPoints()).isGreaterThan(5 * 14f);
    }

    /** What no page holds begins where it stands. */
    @Test
    void keepsBlocksTogetherThatAPageHolds() {
        assertThat(printed(2, 60).getRowBreaks()).isEmpty();
    }

    /** What is read on a phone, in Numbers or LibreOffice has the widths that rows are measured by. */
    @Test
    void isInAFontThatEverySystemHasInItsWidths() {
        XSSFWorkbook workbook = Workbooks.read(Workbooks.weeks(Cell.number(1)));

        assertThat(IntStream.range(0, workbook.getNumberOfFonts()).mapToObj(workbook::getFontAt))
                .isNotEmpty()
                .allSatisfy(font -> {
                    assertThat(font.getFontName()).isEqualTo("Arial");
                    assertThat(font.getFontHeightInPoints()).isEqualTo((short) 10);
                });
    }

    @Test
    void describesTheDocumentWithoutAClock() {
        XSSFWorkbook workbook = Workbooks.read(Workbooks.weeks(Cell.number(1)));

        var properties = workbook.getProperties().getCoreProperties();
        assertThat(properties.getTitle()).isEqualTo("网络安全周报");
        assertThat(properties.getCreator()).isEqualTo("zhoubao");
        assertThat(properties.getCreated()).isEqualTo("2000-01-01T00:00:00Z");
        assertThat(properties.getModified()).isEqualTo("2000-01-01T00:00:00Z");
    }
}
