package dev.zhoubao.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.function.LongUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;

class ExcelChartsTest {

    private static final Table WEEKS = Workbooks.weeks(Cell.number(495), Cell.absent(), Cell.number(476));
    private static final Chart CHART = new Chart("趋势", WEEKS, "week", List.of("incidents"));

    private static XSSFChart chart(XSSFWorkbook workbook) {
        return workbook.getSheetAt(0).getDrawingPatriarch().getCharts().get(0);
    }

    private static CTLineSer line(XSSFChart chart) {
        return chart.getCTChart().getPlotArea().getLineChartArray(0).getSerArray(0);
    }

    private static XSSFWorkbook twoSheets() {
        return Workbooks.read(Workbooks.report(
                Section.of("o", "Overview", Prose.of("text"), CHART), Section.of("b", "All weeks", WEEKS)));
    }

    @Test
    void drawsLinesOverTheCellsOfATableOnAnotherSheet() {
        CTLineSer line = line(chart(twoSheets()));

        assertThat(line.getTx().getStrRef().getF()).isEqualTo("'All weeks'!$B$1");
        assertThat(line.getCat().getStrRef().getF()).isEqualTo("'All weeks'!$A$2:$A$4");
        assertThat(line.getVal().getNumRef().getF()).isEqualTo("'All weeks'!$B$2:$B$4");
    }

    @Test
    void keepsTheValuesForViewersThatReadNoCells() {
        CTLineSer line = line(chart(twoSheets()));

        assertThat(line.getVal().getNumRef().getNumCache().getPtCount().getVal())
                .isEqualTo(3);
        assertThat(line.getVal().getNumRef().getNumCache().getPtArray())
                .extracting(point -> point.getIdx() + "=" + point.getV())
                .containsExactly("0=495.0", "2=476.0");
        assertThat(line.getCat().getStrRef().getStrCache().getPtArray(0).getV()).isEqualTo("2024-01");
        assertThat(line.getTx().getStrRef().getStrCache().getPtArray(0).getV()).isEqualTo("事件");
    }

    @Test
    void showsMissingValuesAsGaps() {
        assertThat(chart(twoSheets()).getCTChart().getDispBlanksAs().getVal()).isEqualTo(STDispBlanksAs.GAP);
    }

    @Test
    void hasATitleAndMarkersAndNoLegendForOneLine() {
        XSSFChart chart = chart(twoSheets());

        assertThat(chart.getTitleText().getString()).isEqualTo("趋势");
        assertThat(chart.getCTChart().isSetLegend()).isFalse();
        assertThat(line(chart).isSetMarker()).isTrue();
    }

    @Test
    void tellsSeveralLinesApartByLegendColourAndMarker() {
        Table two = new Table(
                "two",
                "",
                List.of(Column.text("week", "周"), Column.number("a", "甲"), Column.number("b", "乙")),
                List.of(
                        List.of(Cell.text("1"), Cell.number(1), Cell.number(2)),
                        List.of(Cell.text("2"), Cell.number(1), Cell.number(2))));

        XSSFChart chart = chart(Workbooks.read(two, new Chart("", two, "week", List.of("a", "b"))));

        assertThat(chart.getCTChart().isSetLegend()).isTrue();
        var lines = chart.getCTChart().getPlotArea().getLineChartArray(0).getSerArray();
        assertThat(lines)
                .extracting(one -> one.getMarker().getSymbol().getVal().toString())
                .doesNotHaveDuplicates();
    }

    @Test
    void drawsBarsThatKeepTheirColourBelowZero() {
        Table changes = Workbooks.weeks(Cell.number(5), Cell.number(-19));

        XSSFChart chart =
                chart(Workbooks.read(changes, new Chart(Chart.Kind.BARS, "", changes, "week", List.of("incidents"))));

        var bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
        assertThat(bars.getSerArray(0).getVal().getNumRef().getF()).isEqualTo("Main!$B$2:$B$3");
        assertThat(bars.getSerArray(0).getInvertIfNegative().getVal()).isFalse();
        assertThat(chart.getCTChart()
                        .getPlotArea()
                        .getValAxArray(0)
                        .getScaling()
                        .isSetMin())
                .isFalse();
    }

    @Test
    void startsAtZeroWhereNothingIsNegative() {
        var axis = chart(twoSheets()).getCTChart().getPlotArea().getValAxArray(0);

        assertThat(axis.getScaling().getMin().getVal()).isZero();
        assertThat(axis.getNumFmt().getFormatCode()).isEqualTo("General");
    }

    @Test
    void leavesTheRoomOfTitlesOfAxesToItsData() {
        Table weeks = Workbooks.weeks(Cell.number(1), Cell.number(2)).mapColumns(column -> column.inUnit(" cases"));

        XSSFChart chart = chart(Workbooks.read(weeks, new Chart("", weeks, "week", List.of("incidents"))));

        assertThat(chart.getCTChart().getPlotArea().getValAxArray(0).isSetTitle())
                .isFalse();
        assertThat(line(chart).getTx().getStrRef().getStrCache().getPtArray(0).getV())
                .isEqualTo("事件 (cases)");
    }

    private static Table days(int rows, IntPredicate given) {
        List<List<Cell>> cells = IntStream.range(0, rows)
                .mapToObj(i -> List.<Cell>of(
                        Cell.dayOf(LocalDate.of(2024, 7, 1).plusWeeks(i)),
                        given.test(i) ? Cell.number(i) : Cell.absent()))
                .toList();
        return new Table("days", "", List.of(Column.date("day", "Day"), Column.number("n", "N")), cells);
    }

    @Test
    void drawsLinesOverAnAxisOfDatesWithMonths() {
        Table days = days(60, i -> i != 5);

        XSSFChart chart = chart(Workbooks.read(days, new Chart("", days, "day", List.of("n"))));

        assertThat(chart.getCTChart().getPlotArea().sizeOfCatAxArray()).isZero();
        String axis = chart.getCTChart().getPlotArea().getDateAxArray(0).xmlText();
        assertThat(axis)
                .contains("formatCode=\"yyyy&quot;-M&quot;mm\"")
                .containsSubsequence(
                        "baseTimeUnit val=\"days\"", "majorUnit val=\"2.0\"", "majorTimeUnit val=\"months\"");
    }

    @Test
    void drawsBarsOverTheSameAxisAndWidensThemByTheirOutline() {
        Table days = days(20, i -> i != 5);

        XSSFChart chart = chart(Workbooks.read(days, new Chart(Chart.Kind.BARS, "", days, "day", List.of("n"))));

        CTPlotArea area = chart.getCTChart().getPlotArea();
        assertThat(area.sizeOfCatAxArray()).isZero();
        assertThat(area.getDateAxArray(0).xmlText()).contains("majorTimeUnit val=\"months\"");
        assertThat(area.getBarChartArray(0).getGapWidth().xmlText()).contains("val=\"0\"");
        assertThat(area.getBarChartArray(0).getSerArray(0).getSpPr().getLn().getW())
                .isGreaterThan(Units.EMU_PER_POINT);
    }

    @Test
    void beginsAnAxisOfDatesWithAMonth() {
        Table days = days(3, i -> true).part(1, 3);

        XSSFChart chart = chart(Workbooks.read(days, new Chart("", days, "day", List.of("n"))));

        assertThat(chart.getCTChart()
                        .getPlotArea()
                        .getDateAxArray(0)
                        .getScaling()
                        .getMin()
                        .getVal())
                .isEqualTo(DateUtil.getExcelDate(LocalDate.of(2024, 7, 1)));
    }

    @Test
    void hasNoMarkersPastAHundredPointsButWhereNoLineLeads() {
        Table few = days(100, i -> true);
        Table many = days(101, i -> i < 3 || i > 97 || i == 50);

        CTLineSer marked = line(chart(Workbooks.read(few, new Chart("", few, "day", List.of("n")))));
        CTLineSer plain = line(chart(Workbooks.read(many, new Chart("", many, "day", List.of("n")))));

        assertThat(marked.getMarker().getSymbol().getVal()).hasToString("circle");
        assertThat(plain.getMarker().getSymbol().getVal()).hasToString("none");
        assertThat(plain.getDPtArray())
                .extracting(point -> point.getIdx().getVal())
                .containsExactly(50L);
        assertThat(plain.getDPtArray(0).getMarker().getSymbol().getVal()).hasToString("circle");
    }

    @Test
    void drawsNoChartOfASinglePoint() {
        Table one = Workbooks.weeks(Cell.number(1), Cell.absent());

        XSSFWorkbook workbook = Workbooks.read(one, new Chart("one", one, "week", List.of("incidents")));

        assertThat(workbook.getSheetAt(0).getDrawingPatriarch()).isNull();
    }

    @Test
    void describesItselfToThoseWhoDoNotSeeIt() {
        XSSFWorkbook workbook = Workbooks.read(WEEKS, CHART, CHART.describedAs("图表：495 和 476。"));

        assertThat(workbook.getSheetAt(0).getDrawingPatriarch().getCTDrawing().getOneCellAnchorArray())
                .extracting(anchor -> anchor.getGraphicFrame()
                        .getNvGraphicFramePr()
                        .getCNvPr()
                        .getDescr())
                .containsExactly("趋势", "图表：495 和 476。");
    }

    @Test
    void standsInPairsOnASheetOfChartsOnly() {
        XSSFWorkbook workbook = Workbooks.read(
                Workbooks.report(Section.of("c", "Charts", CHART, CHART, CHART), Section.of("b", "All weeks", WEEKS)));

        assertThat(workbook.getSheetAt(0).getDrawingPatriarch().getCTDrawing().getOneCellAnchorArray())
                .extracting(anchor ->
                        anchor.getFrom().getCol() + ":" + anchor.getFrom().getRow())
                .containsExactly("0:0", "9:0", "0:13");
    }

    @Test
    void standsBesideTheTableItSharesASheetWith() {
        XSSFWorkbook workbook = Workbooks.read(WEEKS, CHART);

        var anchor = workbook.getSheetAt(0).getDrawingPatriarch().getCTDrawing().getOneCellAnchorArray(0);
        assertThat(anchor.getFrom().getCol()).isEqualTo(3);
        assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                .isEqualTo("周");
    }

    @Test
    void drawsEveryChartOfASheet() {
        XSSFWorkbook workbook = Workbooks.read(WEEKS, CHART, CHART);

        var drawing = workbook.getSheetAt(0).getDrawingPatriarch();
        assertThat(drawing.getCharts()).hasSize(2);
        assertThat(drawing.getCTDrawing().getOneCellAnchorArray())
                .extracting(anchor -> anchor.getGraphicFrame()
                        .getNvGraphicFramePr()
                        .getCNvPr()
                        .getId())
                .doesNotHaveDuplicates();
    }

    @Test
    void namesDaysAlongTheAxis() {
        Table days = new Table(
                "days",
                "",
                List.of(Column.date("day", "Day"), Column.number("n", "N")),
                List.of(
                        List.of(Cell.dayOf(LocalDate.of(2024, 7, 1)), Cell.number(1)),
                        List.of(Cell.dayOf(LocalDate.of(2024, 7, 8)), Cell.number(1))));

        CTLineSer line = line(chart(Workbooks.read(days, new Chart("", days, "day", List.of("n")))));

        assertThat(line.getCat().getNumRef().getNumCache().getFormatCode()).isEqualTo("yyyy-mm-dd");
        assertThat(line.getCat().getNumRef().getNumCache().getPtArray(0).getV()).isEqualTo("45474.0");
    }

    @Test
    void namesNumbersAlongTheAxisAsTheyArePrinted() {
        Table years = new Table(
                "years",
                "",
                List.of(Column.number("year", "Year"), Column.number("n", "N")),
                List.of(List.of(Cell.number(2024), Cell.number(1)), List.of(Cell.absent(), Cell.number(2))));

        CTLineSer line = line(chart(Workbooks.read(years, new Chart("", years, "year", List.of("n")))));

        assertThat(line.getCat().getStrRef().getStrCache().getPtArray())
                .extracting(point -> point.getIdx() + "=" + point.getV())
                .containsExactly("0=2024");
    }

    @Test
    void drawsOnlyTheColumnsThatTheTableHas() {
        XSSFChart chart = chart(Workbooks.read(WEEKS, new Chart("", WEEKS, "week", List.of("losses", "incidents"))));

        assertThat(chart.getCTChart().getPlotArea().getLineChartArray(0).getSerArray())
                .hasSize(1);
    }

    @Test
    void drawsATableThatIsNowhereInTheReportFromItsValues() {
        CTLineSer line = line(chart(Workbooks.read(CHART)));

        assertThat(line.getVal().getNumLit().getPtArray()).hasSize(2);
        assertThat(line.getTx().getV()).isEqualTo("事件");
    }

    @Test
    void drawsNothingOverAnEmptyTable() {
        Table empty = Workbooks.weeks();

        XSSFWorkbook workbook = Workbooks.read(empty, new Chart("none", empty, "week", List.of("incidents")));

        assertThat(workbook.getSheetAt(0).getDrawingPatriarch()).isNull();
    }

    @Test
    void drawsALevelOverItsColumnAndNamesPoints() {
        Table weeks = new Table(
                "weeks",
                "",
                List.of(Column.text("week", "Week"), Column.number("a", "A"), Column.number("a-median", "A, median")),
                List.of(
                        List.of(Cell.text("1"), Cell.number(2), Cell.number(3)),
                        List.of(Cell.text("2"), Cell.number(4), Cell.number(3))));
        Chart chart = new Chart("", weeks, "week", List.of("a"))
                .emphasising(
                        List.of(new Chart.Level("median 3", BigDecimal.valueOf(3), "a-median")),
                        List.of(new Chart.Mark(1, "a", "week <2>"), new Chart.Mark(7, "a", "nowhere")));

        var lines = chart(Workbooks.read(weeks, chart))
                .getCTChart()
                .getPlotArea()
                .getLineChartArray(0)
                .getSerArray();

        assertThat(lines).hasSize(2);
        assertThat(lines[1].getVal().getNumRef().getF()).isEqualTo("Main!$C$2:$C$3");
        assertThat(lines[1].getMarker().getSymbol().getVal()).hasToString("none");
        assertThat(lines[0].getDLbls().xmlText())
                .containsSubsequence("idx val=\"1\"", ">week &lt;2></", "showVal val=\"1\"")
                .doesNotContain("nowhere");
    }

    /** What the names of rows of a line say, and at which side of their point they stand. */
    private static List<String> names(long usual, List<Integer> rows, LongUnaryOperator value) {
        Table weeks = Workbooks.weeks(LongStream.range(0, 40)
                .mapToObj(row -> Cell.number(value.applyAsLong(row)))
                .toArray(Cell[]::new));
        Chart chart = new Chart("", weeks, "week", List.of("incidents"))
                .emphasising(
                        List.of(new Chart.Level("median", BigDecimal.valueOf(usual), "none")),
                        rows.stream()
                                .map(row -> new Chart.Mark(row, "incidents", "w" + row))
                                .toList());
        CTLineSer line = line(chart(Workbooks.read(weeks, chart)));
        return !line.isSetDLbls()
                ? List.of()
                : Pattern.compile(">(w\\d+)<.*?dLblPos val=\"(\\w)\"", Pattern.DOTALL)
                        .matcher(line.getDLbls().xmlText())
                        .results()
                        .map(found -> found.group(1) + " " + found.group(2))
                        .toList();
    }

    private static LongUnaryOperator flatBut(long usual, Map<Long, Long> others) {
        return row -> others.getOrDefault(row, usual);
    }

    @Test
    void namesHighPointsAboveAndLowOnesBelow() {
        assertThat(names(50, List.of(10, 20), flatBut(50, Map.of(10L, 90L, 20L, 30L))))
                .containsExactly("w10 t", "w20 b");
    }

    /** The only place outside them that Excel takes. */
    @Test
    void namesBarsAboveThem() {
        Table weeks = Workbooks.weeks(Cell.number(2), Cell.number(4), Cell.number(40));
        Chart chart = new Chart(Chart.Kind.BARS, "", weeks, "week", List.of("incidents"))
                .emphasising(List.of(), List.of(new Chart.Mark(2, "incidents", "high")));

        var bars = chart(Workbooks.read(weeks, chart))
                .getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0);

        assertThat(bars.xmlText()).containsSubsequence("invertIfNegative", "dLbls>", "cat>", "val>");
        assertThat(bars.getDLbls().xmlText())
                .containsSubsequence("idx val=\"2\"", ">high</", "dLblPos val=\"outEnd\"", "showVal val=\"1\"");
    }

    @Test
    void namesPointsAtTheEndsOfTheAxisBesideThem() {
        assertThat(names(20, List.of(0, 39), flatBut(20, Map.of(0L, 90L, 39L, 85L))))
                .containsExactly("w0 r", "w39 l");
    }

    @Test
    void namesNoPointWhereTheNameWouldLieOnTheLineOrTheLevel() {
        assertThat(names(20, List.of(20), row -> row)).isEmpty();
        assertThat(names(56, List.of(20), flatBut(50, Map.of()))).containsExactly("w20 b");
        assertThat(names(20, List.of(21), row -> 40 + 20 * Math.abs(row % 4 - 2)))
                .isEmpty();
    }

    @Test
    void letsNamesNotCoverOneAnother() {
        assertThat(names(10, List.of(18, 20, 22), flatBut(10, Map.of(18L, 80L, 20L, 90L, 22L, 80L))))
                .containsExactly("w18 l", "w20 t", "w22 r");
    }

    @Test
    void namesThePointsThatAreFurthestFromTheUsualValueBeforeOthers() {
        assertThat(names(10, List.of(5, 15, 25, 35), flatBut(10, Map.of(5L, 81L, 15L, 82L, 25L, 83L, 35L, 84L))))
                .containsExactly("w5 t", "w15 t", "w25 t", "w35 t");
        assertThat(names(10, List.of(18, 19, 20), flatBut(10, Map.of(18L, 81L, 19L, 82L, 20L, 83L))))
                .contains("w20 t")
                .doesNotContain("w19 t");
    }

    /** Weekly values from a Monday on; the highest are the first and the last, which the line leads to from not far below. */
    @Test
    void leavesRoomForNamesAtTheEndsOfAnAxisOfDates() {
        List<Integer> values = List.of(410, 372, 361, 350, 340, 350, 340, 350, 340, 350, 340, 361, 372, 410);
        Table weeks = new Table(
                "weeks",
                "",
                List.of(Column.date("start", "start"), Column.number("a", "a")),
                IntStream.range(0, values.size())
                        .mapToObj(i ->
                                List.of(Cell.dayOf(LocalDate.of(2031, 9, 1).plusWeeks(i)), Cell.number(values.get(i))))
                        .toList());
        Chart plain = new Chart("", weeks, "start", List.of("a"));
        Chart named =
                plain.emphasising(List.of(), List.of(new Chart.Mark(0, "a", "first"), new Chart.Mark(13, "a", "last")));

        assertThat(line(chart(Workbooks.read(weeks, named))).getDLbls().xmlText())
                .containsSubsequence(">first<", "dLblPos val=\"t\"", ">last<", "dLblPos val=\"t\"");
        assertThat(days(weeks, plain)).containsExactly(LocalDate.of(2031, 9, 1));
        assertThat(days(weeks, named)).containsExactly(LocalDate.of(2031, 8, 1), LocalDate.of(2031, 12, 7));
    }

    /** Where an axis of dates begins, and where it ends if that is said. */
    private static List<LocalDate> days(Table weeks, Chart chart) {
        var ends = chart(Workbooks.read(weeks, chart))
                .getCTChart()
                .getPlotArea()
                .getDateAxArray(0)
                .getScaling();
        return Stream.of(ends.getMin(), ends.getMax())
                .filter(Objects::nonNull)
                .map(end -> DateUtil.getLocalDateTime(end.getVal()).toLocalDate())
                .toList();
    }

    @Test
    void leavesRoomForANameAboveTheHighestPoint() {
        Table weeks = Workbooks.weeks(Cell.number(2), Cell.number(80), Cell.number(3));
        Chart chart = new Chart("", weeks, "week", List.of("incidents"))
                .emphasising(List.of(), List.of(new Chart.Mark(1, "incidents", "high")));

        var axis =
                chart(Workbooks.read(weeks, chart)).getCTChart().getPlotArea().getValAxArray(0);
        assertThat(axis.getScaling().getMax().getVal()).isEqualTo(100);
        assertThat(axis.getScaling().getMin().getVal()).isZero();
        assertThat(axis.getMajorUnit().getVal()).isEqualTo(20);
    }

    @Test
    void endsAnAxisOfChangesAtBothSides() {
        Table weeks = Workbooks.weeks(Cell.number(2), Cell.number(-72), Cell.number(1548));

        XSSFChart chart = chart(Workbooks.read(
                weeks, new Chart("", weeks, "week", List.of("incidents")).upTo(BigDecimal.valueOf(72), "closer")));

        var axis = chart.getCTChart().getPlotArea().getValAxArray(0);
        assertThat(axis.getScaling().getMax().getVal()).isEqualTo(80);
        assertThat(axis.getScaling().getMin().getVal()).isEqualTo(-80);
        assertThat(axis.getMajorUnit().getVal()).as("a step through zero").isEqualTo(20);
    }

    @Test
    void endsAnAxisOfPercentagesWhereACloserChartDoes() {
        Table weeks = Workbooks.weeks(
                Cell.percent(BigDecimal.valueOf(2)), Cell.percent(BigDecimal.valueOf(9)), Cell.percent(BigDecimal.TEN));

        XSSFChart chart = chart(Workbooks.read(
                weeks, new Chart("", weeks, "week", List.of("incidents")).upTo(BigDecimal.TEN, "close")));

        assertThat(chart.getCTChart()
                        .getPlotArea()
                        .getValAxArray(0)
                        .getScaling()
                        .getMax()
                        .getVal())
                .isEqualTo(0.1);
    }

    @Test
    void endsItsAxisWhereACloserChartDoes() {
        Table weeks = Workbooks.weeks(Cell.number(2), Cell.number(80), Cell.number(1548));

        XSSFChart chart = chart(Workbooks.read(
                weeks, new Chart("", weeks, "week", List.of("incidents")).upTo(BigDecimal.valueOf(80), "close")));

        assertThat(chart.getCTChart()
                        .getPlotArea()
                        .getValAxArray(0)
                        .getScaling()
                        .getMax()
                        .getVal())
                .isEqualTo(80);
    }

    /** Which are higher than each of their parts. */
    @Test
    void endsACloserAxisWhereTheStacksOfUsualValuesDo() {
        List<List<Cell>> rows = Stream.of(List.of(40, 38), List.of(8000, 30), List.of(35, 31))
                .map(parts -> List.<Cell>of(Cell.text("w"), Cell.number(parts.get(0)), Cell.number(parts.get(1))))
                .toList();
        Table weeks = new Table(
                "weeks",
                "",
                List.of(Column.text("week", "week"), Column.number("high", "high"), Column.number("low", "low")),
                rows);

        XSSFChart chart = chart(Workbooks.read(
                weeks,
                new Chart(Chart.Kind.STACKED_BARS, "", weeks, "week", List.of("high", "low"))
                        .upTo(BigDecimal.valueOf(40), "close")));

        assertThat(chart.getCTChart()
                        .getPlotArea()
                        .getValAxArray(0)
                        .getScaling()
                        .getMax()
                        .getVal())
                .isEqualTo(80);
    }
}
