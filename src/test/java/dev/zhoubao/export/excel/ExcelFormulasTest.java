package dev.zhoubao.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Formula;
import dev.zhoubao.document.Formula.Operation;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that come from others are formulas, with what they come to. */
class ExcelFormulasTest {

    private static final Table WEEKS = new Table(
            "weeks",
            "",
            List.of(
                    Column.text("week", "Week"),
                    Column.number("a", "It's [A] #1").inUnit("cases"),
                    Column.number("b", "B")),
            List.of(
                    List.of(Cell.text("=1"), Cell.number(4), Cell.number(2)),
                    List.of(Cell.text("2"), Cell.number(8), Cell.absent())));

    private static XSSFCell cell(Formula formula) {
        Table sums = new Table(
                "sums",
                "",
                List.of(Column.number("a", "A"), Column.number("b", "B"), Column.number("sum", "Sum")),
                List.of(List.of(Cell.number(3), Cell.number(4), Cell.derived(Cell.number(12), formula))));
        XSSFWorkbook workbook =
                Workbooks.read(Workbooks.report(Section.of("w", "Weeks", WEEKS), Section.of("s", "Sums", sums)));
        return workbook.getSheet("Sums").getRow(1).getCell(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "COUNT|SUBTOTAL(102,",
                "SUM|SUBTOTAL(109,",
                "MEAN|SUBTOTAL(101,",
                "LEAST|SUBTOTAL(105,",
                "MOST|SUBTOTAL(104,",
                "MEDIAN|_xlfn.AGGREGATE(12,5,"
            })
    void countWhatIsNotFilteredAway(Operation operation, String function) {
        XSSFCell cell = cell(new Formula.Aggregate(operation, "weeks", "a"));

        String cells = "Weeks[It''s '[A'] '#1 (cases)])";
        String value = function + cells;
        assertThat(cell.getCTCell().getF().getStringValue())
                .isEqualTo(
                        operation == Operation.COUNT ? value : "IF(SUBTOTAL(102," + cells + "=0,\"\"," + value + ")");
        assertThat(cell.getNumericCellValue()).isEqualTo(12);
        assertThat(cell.getCachedFormulaResultType()).isEqualTo(CellType.NUMERIC);
    }

    /** The median of 2 and 4 is whole, that of 2 and 5 is not. */
    @ParameterizedTest
    @CsvSource({"MEDIAN,General;-General", "MOST,General;-General", "COUNT,0", "MEAN,0"})
    void showTheDecimalsThatAFilterMayGiveThem(Operation operation, String format) {
        XSSFCell cell = cell(new Formula.Aggregate(operation, "weeks", "a"));

        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo(format);
        assertThat(cell.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
    }

    @Test
    void nameTheColumnsOfTheirOwnRow() {
        assertThat(cell(new Formula.Difference("a", "b")).getCTCell().getF().getStringValue())
                .isEqualTo(
                        "IF(COUNT(Sums[[#This Row],[A]],Sums[[#This Row],[B]])=2,Sums[[#This Row],[A]]-Sums[[#This Row],[B]],\"\")");
        assertThat(cell(new Formula.Quotient("a", "b")).getCTCell().getF().getStringValue())
                .isEqualTo("IF(COUNT(Sums[[#This Row],[A]],Sums[[#This Row],[B]])=2,"
                        + "IFERROR(Sums[[#This Row],[A]]/Sums[[#This Row],[B]],\"\"),\"\")");
        assertThat(cell(new Formula.Deviation("a", "b")).getCTCell().getF().getStringValue())
                .isEqualTo("IF(COUNT(Sums[[#This Row],[A]],Sums[[#This Row],[B]])=2,"
                        + "IFERROR((Sums[[#This Row],[A]]-Sums[[#This Row],[B]])/Sums[[#This Row],[B]],\"\"),\"\")");
        assertThat(cell(new Formula.SumBeside("weeks", "b", "a"))
                        .getCTCell()
                        .getF()
                        .getStringValue())
                .startsWith("IF(SUMPRODUCT(SUBTOTAL(102,OFFSET(")
                .endsWith(
                        "=0,\"\",SUMPRODUCT(SUBTOTAL(102,OFFSET(INDEX(Weeks[It''s '[A'] '#1 (cases)],1),ROW(Weeks[It''s '[A'] '#1 (cases)])"
                                + "-ROW(INDEX(Weeks[It''s '[A'] '#1 (cases)],1)),0)),Weeks[B]))");
    }

    /** In whatever order the rows are sorted. */
    @Test
    void findTheRowThatTheirsNames() {
        Table steps = new Table(
                "steps",
                "",
                List.of(
                        Column.text("week", "Week"),
                        Column.text("before", "Before"),
                        Column.number("a", "A"),
                        Column.number("step", "Step")),
                List.of(
                        List.of(Cell.text("1"), Cell.absent(), Cell.number(4), Cell.absent()),
                        List.of(
                                Cell.text("3"),
                                Cell.text("1"),
                                Cell.number(9),
                                Cell.derived(Cell.number(5), new Formula.Step("a", "week", "before")))));

        XSSFCell cell = Workbooks.read(steps).getSheetAt(0).getRow(2).getCell(3);

        String other = "INDEX(Steps[A],MATCH(Steps[[#This Row],[Before]],Steps[Week],0))";
        assertThat(cell.getCTCell().getF().getStringValue())
                .isEqualTo(
                        "IF(COUNT(Steps[[#This Row],[A]]," + other + ")=2,Steps[[#This Row],[A]]-" + other + ",\"\")");
        assertThat(cell.getNumericCellValue()).isEqualTo(5);
    }

    @Test
    void goOnInRowsThatAreAdded() {
        var sheet = cell(new Formula.Difference("a", "b")).getSheet();

        assertThat(sheet.getTables()
                        .get(0)
                        .getCTTable()
                        .getTableColumns()
                        .getTableColumnArray(2)
                        .getCalculatedColumnFormula()
                        .getStringValue())
                .isEqualTo(
                        "IF(COUNT(Sums[[#This Row],[A]],Sums[[#This Row],[B]])=2,Sums[[#This Row],[A]]-Sums[[#This Row],[B]],\"\")");
    }

    @Test
    void areValuesWhereTheTableIsNotInTheWorkbook() {
        XSSFCell cell = cell(new Formula.Aggregate(Operation.SUM, "elsewhere", "a"));

        assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(cell.getNumericCellValue()).isEqualTo(12);
    }
}
