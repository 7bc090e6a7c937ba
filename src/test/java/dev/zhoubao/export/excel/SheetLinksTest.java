package dev.zhoubao.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.ColumnHints.Target;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.language.Lang;
import dev.zhoubao.report.words.Labels;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens where the links of a workbook come to their end. */
class SheetLinksTest {

    private static final Target WEEK = new Target("weeks", "week", null);

    private final SXSSFWorkbook workbook = new SXSSFWorkbook();
    private final Report report = Workbooks.report(
            Section.of(
                    "names",
                    "Names",
                    new Table(
                            "names",
                            "",
                            List.of(Column.text("name", "Name"), Column.number("n", "N")),
                            List.of(row("2024-01"), row("2024-02"), row("2031-01")))),
            Section.of("weeks", "All weeks", Workbooks.weeks(Cell.number(1), Cell.number(2))));
    private final WorkbookLayout layout;
    private int rows;

    SheetLinksTest() throws IOException {
        layout = WorkbookLayout.of(report);
    }

    private static List<Cell> row(String name) {
        return List.of(Cell.text(name), Cell.number(1));
    }

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    private SheetLinks links(int budget) {
        return new SheetLinks(layout.sheets().get(0), new RowReferences(layout), new HyperlinkLimit(budget));
    }

    private SXSSFCell cell() {
        if (workbook.getNumberOfSheets() == 0) {
            workbook.createSheet("Names");
        }
        return workbook.getSheetAt(0).createRow(rows++).createCell(0);
    }

    private List<String> notes(SheetLinks links) {
        Notes notes = new Notes();
        links.note("Names", notes);
        return notes.sentences(new Labels(Lang.EN));
    }

    @Test
    void countsTheAddressesThatFindNoRoom() {
        SheetLinks links = links(1);

        assertThat(links.add(cell(), "https://example.org/1")).isTrue();
        assertThat(notes(links)).isEmpty();
        assertThat(links.add(cell(), "https://example.org/2")).isFalse();
        assertThat(links.add(cell(), "https://example.org/3")).isFalse();
        assertThat(notes(links)).singleElement().asString().contains("left as plain text: 2");
    }

    @Test
    void takesNoRoomForWhatIsNoAddress() {
        SheetLinks links = links(1);

        assertThat(links.add(cell(), "javascript:alert(1)")).isFalse();
        assertThat(links.add(cell(), "https://example.org/1")).isTrue();
        assertThat(notes(links)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2059, true", "2060, false"})
    void takesAddressesUpToTheLengthThatExcelHolds(int more, boolean taken) {
        SXSSFCell cell = cell();

        assertThat(links(1).add(cell, "https://example.org/" + "a".repeat(more)))
                .isEqualTo(taken);
        assertThat(cell.getHyperlink() != null).isEqualTo(taken);
    }

    @Test
    void saysWhichAddressesOfTheWebItCannotTake() {
        SheetLinks links = links(9);

        assertThat(links.add(cell(), "https://example.org/" + "a".repeat(2060))).isFalse();
        assertThat(links.add(cell(), "https://example.org/a b")).isFalse();
        assertThat(links.add(cell(), "https://example.org/?a=\"b\"")).isFalse();
        assertThat(notes(links))
                .containsExactly(
                        "Names: addresses that Excel does not open or that are longer than 2079 characters are plain"
                                + " text: 3 (A1, A2, A3).");
    }

    @Test
    void namesTheFirstRowsWhoseAddressesItCannotTake() {
        SheetLinks links = links(9);
        for (int week = 1; week <= 6; week++) {
            SXSSFCell name = cell();
            name.setCellValue("2031-0" + week);
            links.add((SXSSFCell) name.getRow().createCell(1), "https://example.org/a b");
            links.add((SXSSFCell) name.getRow().createCell(2), "https://example.org/a b");
        }

        assertThat(notes(links))
                .singleElement()
                .asString()
                .endsWith("plain text: 12 (2031-01, 2031-02, 2031-03, 2031-04, 2031-05, …).");
    }

    @ParameterizedTest
    @CsvSource({"3, true", "2, false"})
    void leadsNamesWhereThereIsRoomForAllOfTheSheet(int budget, boolean leads) {
        SheetLinks links = links(budget);
        SXSSFCell cell = cell();

        assertThat(links.lead(cell, WEEK, (Cell.Text) Cell.text("2024-02"))).isEqualTo(leads);
        assertThat(cell.getHyperlink() == null).isEqualTo(!leads);
        assertThat(notes(links).isEmpty()).isEqualTo(leads);
    }

    @Test
    void leavesANameWithoutARowAsItIs() {
        SheetLinks links = links(3);
        SXSSFCell cell = cell();

        assertThat(links.lead(cell, WEEK, (Cell.Text) Cell.text("2031-01"))).isFalse();
        assertThat(cell.getHyperlink()).isNull();
        assertThat(notes(links)).isEmpty();
    }
}
