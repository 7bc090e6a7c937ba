package dev.zhoubao.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Cell.Mark;
import dev.zhoubao.document.Cell.Run;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelCellsTest {

    @ParameterizedTest
    @CsvSource({"495,false,'0'", "18.4,false,'0.0'", "-19,true,'\"▲ \"+0;\"▼ \"-0;0'"})
    void writesNumbersWithTheirScale(BigDecimal value, boolean signed, String format) {
        XSSFCell cell = Workbooks.cell(new Cell.Numeric(value, signed, Tone.NEUTRAL));

        assertThat(cell.getNumericCellValue()).isEqualTo(value.doubleValue());
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo(format);
    }

    @Test
    void writesANumberOfTooManyDigitsAsText() {
        XSSFCell cell = Workbooks.cell(Cell.number(new BigDecimal("12345678901234567")));

        assertThat(cell.getStringCellValue()).isEqualTo("12345678901234567");
    }

    @ParameterizedTest
    @CsvSource({"false,0.0%", "true,'\"▲ \"+0.0%;\"▼ \"-0.0%;0.0%'"})
    void writesPercentagesAsShares(boolean signed, String format) {
        XSSFCell cell = Workbooks.cell(new Cell.Percent(new BigDecimal("12.5"), signed, Tone.NEUTRAL));

        assertThat(cell.getNumericCellValue()).isEqualTo(0.125);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo(format);
    }

    @Test
    void writesDaysAsDates() {
        XSSFCell cell = Workbooks.cell(Cell.dayOf(LocalDate.of(2024, 7, 1)));

        assertThat(cell.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2024, 7, 1, 0, 0));
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
    }

    @Test
    void writesMomentsAsDateTimes() {
        LocalDateTime time = LocalDateTime.of(2024, 7, 12, 9, 30, 15);

        XSSFCell cell = Workbooks.cell(Cell.momentOf(time));

        assertThat(cell.getLocalDateTimeCellValue()).isEqualTo(time);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd hh:mm:ss");
    }

    @Test
    void writesDaysBeforeExcelsCalendarAsText() {
        assertThat(Workbooks.cell(Cell.dayOf(LocalDate.of(1899, 1, 2))).getStringCellValue())
                .isEqualTo("1899-01-02");
    }

    @Test
    void leavesAbsentCellsBlank() {
        assertThat(Workbooks.cell(Cell.absent())).isNull();
    }

    @ParameterizedTest
    @CsvSource({"GOOD,FF1E7B34,false", "BAD,FFC00000,false", "FAINT,FF767676,false", "STRONG,,true"})
    void showsTonesInTheFont(Tone tone, String colour, boolean bold) {
        XSSFFont font = Workbooks.cell(new Cell.Numeric(BigDecimal.ONE, false, tone))
                .getCellStyle()
                .getFont();

        assertThat(font.getXSSFColor() == null ? null : font.getXSSFColor().getARGBHex())
                .isIn(colour, "FF000000");
        assertThat(font.getBold()).isEqualTo(bold);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
    void keepsTextThatLooksLikeAFormulaAsText(String text) {
        XSSFCell cell = Workbooks.cell(Cell.text(text));

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void doesNotPrefixOrdinaryText() {
        assertThat(Workbooks.cell(Cell.text("1+1")).getCellStyle().getQuotePrefixed())
                .isFalse();
    }

    @Test
    void keepsEveryCharacterThatXmlAllows() {
        String text = "a<b>&\"c\" \t 中\n😀 _x0041_ ";

        assertThat(Workbooks.cell(Cell.text(text)).getStringCellValue()).isEqualTo(text);
    }

    @Test
    void replacesWhatXmlForbids() {
        assertThat(Workbooks.cell(Cell.text("a\u0000b\u001Bc\uD800d\uFFFEe")).getStringCellValue())
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    }

    @Test
    void cutsTextThatACellCannotHold() {
        String text = Workbooks.cell(Cell.text("周".repeat(40_000))).getStringCellValue();

        assertThat(text).hasSize(32_767).endsWith("周…");
    }

    @Test
    void doesNotCutAPairOfSurrogates() {
        String text = Workbooks.cell(Cell.text("😀".repeat(20_000))).getStringCellValue();

        assertThat(text).endsWith("😀…").hasSizeLessThanOrEqualTo(32_767);
    }

    @Test
    void marksRunsOfChangedText() {
        XSSFRichTextString text = Workbooks.cell(new Cell.Marked(
                        List.of(new Run("处理事件 ", Mark.KEPT), new Run("495", Mark.REMOVED), new Run("476", Mark.ADDED))))
                .getRichStringCellValue();

        assertThat(text.getString()).isEqualTo("处理事件 495476");
        assertThat(text.numFormattingRuns()).isEqualTo(3);
        assertThat(text.getFontOfFormattingRun(1).getStrikeout()).isTrue();
        assertThat(text.getFontOfFormattingRun(1).getXSSFColor().getARGBHex()).isEqualTo("FFC00000");
        assertThat(text.getFontOfFormattingRun(2).getUnderline()).isEqualTo(FontUnderline.SINGLE.getByteValue());
        assertThat(text.getFontOfFormattingRun(2).getXSSFColor().getARGBHex()).isEqualTo("FF1E7B34");
    }

    @Test
    void setsWhatWasFoundInBold() {
        XSSFRichTextString text = Workbooks.cell(
                        new Cell.Marked(List.of(new Run("含", Mark.KEPT), new Run("跨境", Mark.FOUND))))
                .getRichStringCellValue();

        assertThat(text.getFontOfFormattingRun(1).getBold()).isTrue();
    }

    @Test
    void keepsMarkedTextSafe() {
        XSSFCell cell = Workbooks.cell(new Cell.Marked(
                List.of(new Run("=<a&b>\u0001 _x0041_", Mark.KEPT), new Run("周".repeat(40_000), Mark.ADDED))));

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue())
                .startsWith("=<a&b>\uFFFD _x0041_周")
                .endsWith("…")
                .hasSizeLessThanOrEqualTo(32_767);
        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void notesTextsThatWereCut() {
        var workbook = Workbooks.read(Workbooks.table(
                "t", "", List.of(Column.text("c", "C")), List.of(List.of(Cell.text("周".repeat(40_000))))));

        assertThat(workbook.getSheetAt(0).getRow(3).getCell(0).getStringCellValue())
                .isEqualTo("Main: a cell holds at most 32767 characters; texts cut, with “…” at their end: 1.");
    }

    /** LibreOffice indents a number only where the cell before it looks otherwise, so that heads and toned numbers stood apart. */
    @Test
    void alignsNumbersOfWhateverFormatWithTheirHeads() {
        Table table = Workbooks.table(
                "t",
                "",
                List.of(Column.text("a", "A"), Column.number("n", "N"), Column.number("p", "P")),
                List.of(List.of(Cell.text("a"), Cell.number(1), Cell.percent(BigDecimal.TEN))));

        XSSFSheet sheet = Workbooks.read(table).getSheetAt(0);

        for (int row = 0; row <= 1; row++) {
            assertThat(sheet.getRow(row).getCell(0).getCellStyle().getIndention())
                    .isEqualTo((short) 1);
            for (int column = 1; column <= 2; column++) {
                CellStyle style = sheet.getRow(row).getCell(column).getCellStyle();
                assertThat(style.getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
                assertThat(style.getIndention()).isZero();
            }
        }
    }

    @Test
    void setsTheColumnsUnitInItsHead() {
        Table weeks = Workbooks.weeks(Cell.number(1495), Cell.absent()).mapColumns(column -> column.inUnit("起"));

        var sheet = Workbooks.read(weeks).getSheetAt(0);

        assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("事件 (起)");
        assertThat(sheet.getRow(1).getCell(1).getCellStyle().getDataFormatString())
                .isEqualTo("0");
        assertThat(sheet.getRow(2).getCell(1)).isNull();
    }

    @Test
    void keepsTheExactNumberBehindARoundedOne() {
        XSSFCell cell = Workbooks.cell(Cell.rounded(new BigDecimal("0.220"), new BigDecimal("0.21987")));

        assertThat(cell.getNumericCellValue()).isEqualTo(0.21987);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("0.000");
    }
}
