package dev.zhoubao.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFTableColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcelTablesTest {

    private static Table table(String id, String... labels) {
        List<Column> columns =
                List.of(labels).stream().map(label -> Column.text(label, label)).toList();
        List<Cell> row = columns.stream().map(column -> Cell.text("v")).toList();
        return new Table(id, "", columns, List.of(row, row));
    }

    private static String name(String id) {
        return Workbooks.read(table(id, "C")).getSheetAt(0).getTables().get(0).getName();
    }

    @ParameterizedTest
    @CsvSource({
        "bulletins,Bulletins",
        "figures-2031-13,Figures_2031_13",
        "2024 weeks,Table_2024_weeks",
        "ab12,Ab12_",
        "r1c1,R1c1_",
        "c,C_",
        "周报,周报"
    })
    void namesTablesAsFormulasCanUseThem(String id, String name) {
        assertThat(name(id)).isEqualTo(name);
    }

    @Test
    void tellsTablesOfOneNameApart() {
        var workbook = Workbooks.read(
                Workbooks.report(Section.of("a", "A", table("weeks", "C")), Section.of("b", "B", table("Weeks", "C"))));

        assertThat(workbook.getTable("Weeks").getSheetName()).isEqualTo("A");
        assertThat(workbook.getTable("Weeks_2").getSheetName()).isEqualTo("B");
    }

    @Test
    void namesColumnsAsTheCellsAboveThemSay() {
        XSSFSheet sheet = Workbooks.read(table("t", "in", "IN", "", "_x0041_")).getSheetAt(0);

        XSSFTable table = sheet.getTables().get(0);
        assertThat(table.getArea().formatAsString()).isEqualTo("A1:D3");
        List<String> labels = new ArrayList<>();
        sheet.getRow(0).forEach(cell -> labels.add(cell.getStringCellValue()));
        assertThat(labels).containsExactly("in", "IN 2", "column", "_x0041_");
        assertThat(table.getColumns())
                .extracting(XSSFTableColumn::getName)
                .as("as it stands in the file, where cells escape, too")
                .containsExactly("in", "IN 2", "column", "_x005F_x0041_");
    }

    @Test
    void bandsRowsAndFiltersATableThatIsItsSheet() {
        XSSFTable table =
                Workbooks.read(table("t", "C")).getSheetAt(0).getTables().get(0);

        assertThat(table.getStyleName()).isEqualTo("TableStyleLight1");
        assertThat(table.getStyle().isShowRowStripes()).isTrue();
        assertThat(table.getCTTable().getAutoFilter().getRef()).isEqualTo("A1:A3");
    }

    @Test
    void doesNotFilterATableAmongOthers() {
        XSSFTable table = Workbooks.read(Prose.of("text"), table("t", "C"))
                .getSheetAt(0)
                .getTables()
                .get(0);

        assertThat(table.getArea().formatAsString()).isEqualTo("A3:A5");
        assertThat(table.getCTTable().isSetAutoFilter()).isFalse();
    }

    @Test
    void leavesATableWithoutRowsPlain() {
        assertThat(Workbooks.read(Workbooks.weeks()).getSheetAt(0).getTables()).isEmpty();
    }
}
