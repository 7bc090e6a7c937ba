package dev.zhoubao.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the hints of columns become: conditional formats, bars, small lines, links between sheets. */
class ExcelHintsTest {

    private static final Column DIRECTION =
            Column.text("direction", "Direction").saying(Map.of("better", Tone.GOOD, "\"worse\"", Tone.BAD));

    private static XSSFSheet changes() {
        Cell change = new Cell.Numeric(BigDecimal.valueOf(-19), true, Tone.GOOD);
        return Workbooks.read(new Table(
                        "changes",
                        "",
                        List.of(Column.number("change", "Change").tonedBy(DIRECTION), DIRECTION),
                        List.of(List.of(change, Cell.text("better", Tone.GOOD)))))
                .getSheetAt(0);
    }

    private static XSSFConditionalFormattingRule rule(XSSFSheet sheet, int index) {
        return sheet.getSheetConditionalFormatting()
                .getConditionalFormattingAt(index)
                .getRule(0);
    }

    @Test
    void coloursByTheWordsOfAColumn() {
        XSSFSheet sheet = changes();

        XSSFSheetConditionalFormatting rules = sheet.getSheetConditionalFormatting();
        assertThat(rules.getNumConditionalFormattings()).isEqualTo(4);
        assertThat(rules.getConditionalFormattingAt(1).getFormattingRanges()[0].formatAsString())
                .isEqualTo("A2");
        assertThat(rule(sheet, 0).getFormula1()).isEqualTo("$B2=\"\"\"worse\"\"\"");
        assertThat(rule(sheet, 1).getFormula1()).isEqualTo("$B2=\"better\"");
        assertThat(rule(sheet, 1).getFontFormatting().getFontColor().getARGBHex())
                .isEqualTo("FF1E7B34");
    }

    @Test
    void showsBadWithoutColourToo() {
        XSSFSheet sheet = changes();

        assertThat(rule(sheet, 0).getFontFormatting().isBold()).isTrue();
        assertThat(rule(sheet, 1).getFontFormatting().isBold()).isFalse();
        assertThat(sheet.getRow(1).getCell(0).getCellStyle().getDataFormatString())
                .startsWith("\"▲ \"+")
                .contains("\"▼ \"-");
    }

    @Test
    void fillsTheWordItselfOnly() {
        XSSFSheet sheet = changes();

        assertThat(rule(sheet, 1).getPatternFormatting()).isNull();
        assertThat(rule(sheet, 3).getPatternFormatting()).isNotNull();
    }

    @Test
    void leavesTheColourToTheRule() {
        assertThat(changes().getRow(1).getCell(0).getCellStyle().getFont().getXSSFColor())
                .satisfiesAnyOf(
                        colour -> assertThat(colour).isNull(),
                        colour -> assertThat(colour.getARGBHex()).isEqualTo("FF000000"));
    }

    @Test
    void comparesSizesWithBarsFromZero() {
        Table weeks = Workbooks.weeks(Cell.number(7), Cell.number(9))
                .mapColumns(column -> column.kind() == Column.Kind.NUMBER ? column.comparingSizes() : column);

        XSSFSheet sheet = Workbooks.read(weeks).getSheetAt(0);

        var bars = rule(sheet, 0).getDataBarFormatting();
        assertThat(bars.getMinThreshold().getRangeType()).isEqualTo(RangeType.NUMBER);
        assertThat(bars.getMinThreshold().getValue()).isZero();
        assertThat(bars.getWidthMin()).isZero();
    }

    @Test
    void drawsTheCourseOfAnotherTablesColumn() {
        Table summary = new Table(
                "summary",
                "",
                List.of(
                        Column.text("metric", "Metric"),
                        Column.text("course", "Course").drawing("weeks")),
                List.of(List.of(Cell.text("incidents"), Cell.absent()), List.of(Cell.text("unknown"), Cell.absent())));

        XSSFSheet sheet = Workbooks.read(Workbooks.report(
                        Section.of("s", "Summary", summary),
                        Section.of("w", "All & weeks", Workbooks.weeks(Cell.number(1), Cell.absent()))))
                .getSheetAt(0);

        assertThat(sheet.getCTWorksheet().getExtLst().xmlText())
                .contains("<xm:f>'All &amp; weeks'!$B$2:$B$3</xm:f><xm:sqref>B2</xm:sqref>")
                .contains("displayEmptyCellsAs=\"gap\"")
                .doesNotContain("B3</xm:sqref>");
    }

    @Test
    void leadsToTheRowOfTheSameName() {
        XSSFSheet sheet = leading(List.of(List.of(Cell.text("2024-02")), List.of(Cell.text("2031-01"))));

        assertThat(sheet.getRow(1).getCell(0).getHyperlink().getLocation()).isEqualTo("'All weeks'!A3");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("2024-02");
        assertThat(sheet.getRow(2).getCell(0).getHyperlink()).isNull();
    }

    @Test
    @Tag("large")
    void leavesRoomForLinksToArticles() {
        XSSFSheet sheet = leading(Collections.nCopies(HyperlinkLimit.MOST + 1, List.of(Cell.text("2024-02"))));

        assertThat(sheet.getHyperlinkList()).isEmpty();
    }

    @Test
    @Tag("large")
    void saysThatRowNamesDoNotLead() {
        XSSFSheet last = leadingWorkbookLastSheet();

        assertThat(last.getRow(2).getCell(0).getStringCellValue())
                .startsWith("Names: names of rows are plain text, to leave room for links.");
    }

    private static XSSFSheet leading(List<List<Cell>> names) {
        return Workbooks.read(Workbooks.report(names(names), weeks())).getSheetAt(0);
    }

    private static XSSFSheet leadingWorkbookLastSheet() {
        List<List<Cell>> names = Collections.nCopies(HyperlinkLimit.MOST + 1, List.of(Cell.text("2024-02")));
        return Workbooks.read(Workbooks.report(names(names), Section.of("about", "About", Prose.of("About"))))
                .getSheetAt(1);
    }

    private static Section names(List<List<Cell>> rows) {
        Column name = Column.text("name", "Name").leadingTo("weeks", "week");
        return Section.of("n", "Names", new Table("names", "", List.of(name), rows));
    }

    private static Section weeks() {
        return Section.of("w", "All weeks", Workbooks.weeks(Cell.number(1), Cell.number(2)));
    }
}
