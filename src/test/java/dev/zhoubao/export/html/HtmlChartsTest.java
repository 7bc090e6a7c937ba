package dev.zhoubao.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlChartsTest {

    /** A table of the rows w0, w1 … with series of these values; null is absent. */
    private static Document page(Chart.Kind kind, Integer[]... series) {
        return Pages.of(chart(kind, series));
    }

    private static Chart chart(Chart.Kind kind, Integer[]... series) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("week", "week")));
        IntStream.range(0, series.length).forEach(i -> columns.add(Column.number("s" + i, "series " + i)));
        List<List<Cell>> rows = IntStream.range(0, series[0].length)
                .mapToObj(row -> Stream.concat(
                                Stream.of(Cell.text("w" + row)),
                                Stream.of(series).map(values -> cell(values[row])))
                        .toList())
                .toList();
        List<String> ids = columns.stream().skip(1).map(Column::id).toList();
        return new Chart(kind, "Chart", new Table("t", "Numbers", columns, rows), "week", ids);
    }

    private static Cell cell(Integer value) {
        return value == null ? Cell.absent() : Cell.number(value);
    }

    private static long count(String path, char step) {
        return path.chars().filter(c -> c == step).count();
    }

    private static String line(Document page) {
        return page.select("figure > div .line").attr("d");
    }

    @Test
    void joinsNeighboursAndNeverAcrossAGap() {
        String line = line(page(Chart.Kind.LINES, new Integer[] {1, 2, null, 3, 4, null, 5}));

        assertThat(count(line, 'M')).isEqualTo(3);
        assertThat(count(line, 'L')).isEqualTo(2);
    }

    @Test
    void drawsAGapAsWideAsItsWeeksAreManyAndNumbersIt() {
        Chart chart = chart(Chart.Kind.LINES, new Integer[] {1, null, 2, null, 3, null});

        Document page = Pages.of(chart.spanning(List.of(1, 1, 1, 18, 1, 300)));

        List<Double> widths = page.select(".gap").stream()
                .map(band -> Double.valueOf(band.attr("width")))
                .toList();
        assertThat(widths.get(1) / widths.get(0)).isCloseTo(18, within(0.3));
        assertThat(widths.get(2) / widths.get(0)).isCloseTo(52, within(0.6));
        assertThat(page.select(".gap > title").eachText()).containsExactly("w1", "w3", "w5");
        assertThat(page.select(".gap-weeks").eachText()).containsExactly("1", "18", "300");
    }

    @Test
    void keepsTheLastNameInsideTheDrawing() {
        Chart chart = chart(Chart.Kind.LINES, new Integer[] {1, null, 2});

        Document page = Pages.of(chart.spanning(List.of(1, 40, 1)));

        assertThat(page.select(".name").eachAttr("x"))
                .map(Double::valueOf)
                .allSatisfy(x -> assertThat(x).isLessThanOrEqualTo(860 - 32));
    }

    @Test
    void marksEveryValueAndNoAbsentOne() {
        String points = page(Chart.Kind.LINES, new Integer[] {1, null, 0})
                .select("figure > div .points")
                .attr("d");

        assertThat(count(points, 'M')).isEqualTo(2);
    }

    @Test
    void marksNoValuesWhereTheyAreManyAndKeepsLoneOnesInSight() {
        Integer[] values = IntStream.range(0, 101).boxed().toArray(Integer[]::new);
        Document hundred = page(Chart.Kind.LINES, Arrays.copyOf(values, 100));
        values[50] = null;
        values[52] = null;

        Document page = page(Chart.Kind.LINES, values);

        assertThat(count(hundred.select("figure > div .points").attr("d"), 'M')).isEqualTo(100);
        assertThat(page.select("figure > div .points").attr("d")).isEmpty();
        assertThat(count(line(page), 'M')).isEqualTo(3);
        assertThat(count(line(page), 'h')).as("the one in the middle").isEqualTo(1);
        assertThat(page.select(".name")).hasSizeBetween(5, 15);
    }

    @Test
    void tellsAPointerOnlyOfRowsThatItCanHit() {
        Integer[] values = IntStream.range(0, 1_000).boxed().toArray(Integer[]::new);

        assertThat(page(Chart.Kind.LINES, Arrays.copyOf(values, 200)).select(".hint"))
                .hasSize(200);
        assertThat(page(Chart.Kind.LINES, values).select(".hint")).isEmpty();
    }

    @Test
    void shadesRowsInWhichNothingHasAValue() {
        Document page = page(Chart.Kind.LINES, new Integer[] {1, null, null}, new Integer[] {1, null, 2});

        assertThat(page.select(".gap")).hasSize(1);
        assertThat(page.select("desc").text()).contains("Grey bands are gaps");
    }

    @Test
    void tellsTheChartInWords() {
        Element svg = page(Chart.Kind.LINES, new Integer[] {4, 7, 0}, new Integer[] {1, 2, 3})
                .select("figure > div > svg")
                .first();

        assertThat(svg.attr("role")).isEqualTo("img");
        assertThat(svg.attr("aria-labelledby")).isEqualTo("chart-1-title chart-1-desc");
        assertThat(svg.select("> title").text()).isEqualTo("Chart");
        assertThat(svg.select("> desc").text())
                .isEqualTo("Line chart of series 0, series 1 from w0 to w2 (rows: 3). The values lie between 0 and 7."
                        + " The numbers are in the table Numbers.");
    }

    @Test
    void saysWhenThereIsNothingToDraw() {
        Document page = page(Chart.Kind.LINES, new Integer[] {null, null});

        assertThat(page.select("desc").text()).isEqualTo("Line chart of series 0. There are no values to draw.");
        assertThat(line(page)).isEmpty();
    }

    @Test
    void givesEachSeriesAMarkerAndAStyleOfItsOwnInDrawingAndLegend() {
        Integer[][] series = new Integer[8][];
        Arrays.fill(series, new Integer[] {1, 2});

        Document page = page(Chart.Kind.LINES, series);

        Elements samples = page.select(".legend svg");
        assertThat(samples.eachAttr("class")).doesNotHaveDuplicates().hasSize(8);
        assertThat(samples.select(".points").eachAttr("d"))
                .doesNotHaveDuplicates()
                .hasSize(8);
        assertThat(page.select("figure > div .series").eachAttr("class"))
                .containsExactly(
                        "series s1",
                        "series s2",
                        "series s3",
                        "series s4",
                        "series s5",
                        "series s6",
                        "series s7",
                        "series s8");
        assertThat(page.select(".legend li").eachText()).startsWith("series 0").hasSize(8);
    }

    @Test
    void drawsBarsFromZeroUpwardsAndDownwards() {
        Document page = page(Chart.Kind.BARS, new Integer[] {10, -10, null, 0});
        Elements bars = page.select("figure > div .bar");
        double zero = Double.parseDouble(page.select(".axis").attr("d").replaceAll("M[0-9.]+ ([0-9.]+)H.*", "$1"));

        assertThat(bars).hasSize(3);
        assertThat(bottom(bars.get(0))).isEqualTo(zero);
        assertThat(Double.parseDouble(bars.get(1).attr("y"))).isEqualTo(zero);
        assertThat(bars.get(0).attr("height"))
                .isEqualTo(bars.get(1).attr("height"))
                .isNotEqualTo("0.0");
        assertThat(bars.get(2).attr("height")).isEqualTo("0.0");
        assertThat(page.select(".value").eachText()).containsExactly("10", "-10", "0");
    }

    @Test
    void setsBarsSideBySideInTheMiddleOfTheirRow() {
        Document page = page(Chart.Kind.BARS, new Integer[] {1, 2}, new Integer[] {3, 4});
        Elements first = page.select("figure > div .s1 .bar");
        Elements second = page.select("figure > div .s2 .bar");
        double row = number(first.get(1), "x") - number(first.get(0), "x");
        double width = number(first.get(0), "width");
        double edge = Double.parseDouble(page.select(".axis").attr("d").replaceAll("M([0-9.]+) .*", "$1"));

        assertThat(2 * width / row).isCloseTo(0.8, within(0.01));
        assertThat(number(first.get(0), "x") - edge).isCloseTo(0.1 * row, within(0.2));
        assertThat(number(second.get(0), "x")).isCloseTo(number(first.get(0), "x") + width, within(0.2));
        assertThat(number(second.get(1), "x")).isCloseTo(number(first.get(1), "x") + width, within(0.2));
    }

    @Test
    void setsNumbersOverBarsAndUnderThoseOfNegativeValues() {
        Document page = page(Chart.Kind.BARS, new Integer[] {10, -10});
        Elements bars = page.select("figure > div .bar");
        Elements numbers = page.select("figure > div .value");

        assertThat(number(bars.get(0), "y") - number(numbers.get(0), "y")).isBetween(2.0, 6.0);
        assertThat(number(numbers.get(1), "y") - bottom(bars.get(1))).isBetween(10.0, 16.0);
        assertThat(number(numbers.get(0), "x"))
                .isCloseTo(number(bars.get(0), "x") + number(bars.get(0), "width") / 2, within(0.2));
    }

    @Test
    void leavesNumbersOutWhereBarsAreNarrow() {
        Integer[] many = IntStream.rangeClosed(1, 40).boxed().toArray(Integer[]::new);

        assertThat(page(Chart.Kind.BARS, many).select(".value")).isEmpty();
    }

    @Test
    void fillsTheFirstSeriesPlainAndSetsStrokesOfTheOthersOnAGround() {
        Document page = page(Chart.Kind.BARS, new Integer[] {1}, new Integer[] {2}, new Integer[] {3});

        assertThat(page.select("figure > div pattern > rect").eachAttr("class"))
                .containsExactly("plain", "ground", "ground");
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }

    private static double bottom(Element bar) {
        return Double.parseDouble(bar.attr("y")) + Double.parseDouble(bar.attr("height"));
    }

    @Test
    void givesEachSeriesOfBarsAPatternOfItsOwn() {
        Document page = page(Chart.Kind.BARS, new Integer[] {1}, new Integer[] {2}, new Integer[] {3});

        assertThat(page.select("pattern path").eachAttr("d"))
                .doesNotHaveDuplicates()
                .hasSize(3);
        assertThat(page.select("figure > div .bar").eachAttr("fill"))
                .containsExactly("url(#chart-1-fill-1)", "url(#chart-1-fill-2)", "url(#chart-1-fill-3)")
                .allSatisfy(fill -> assertThat(page.select(fill.substring(4, fill.length() - 1)))
                        .hasSize(1));
        assertThat(page.select("desc").text()).startsWith("Bar chart of");
    }

    @Test
    void staysWithinItsFrame() {
        Document page = page(Chart.Kind.LINES, new Integer[] {123456789, -5, 3});

        assertThat(page.select(".tick").eachAttr("x"))
                .allSatisfy(x -> assertThat(Double.parseDouble(x)).isPositive());
        assertThat(page.select(".tick").eachAttr("y"))
                .allSatisfy(y -> assertThat(Double.parseDouble(y)).isBetween(0.0, (double) SvgCoordinates.HEIGHT));
    }

    /** A window that is narrow shows what a drawing has outside it. */
    @ParameterizedTest
    @EnumSource
    void cutsWhatLiesBeyondTheAxisAtItsEnds(Chart.Kind kind) {
        Chart chart = chart(kind, new Integer[] {3, -1800, 9, 1700, null, 10}).upTo(BigDecimal.TEN, "closer");
        Document page = Pages.of(chart);
        Elements cut = page.select("figure svg svg");

        assertThat(cut).hasSize(1);
        assertThat(cut.select(".line, .points, .bar"))
                .hasSameSizeAs(page.select("figure > div :is(.line, .points, .bar)"));
        assertThat(number(cut.get(0), "y")).isBetween(5.0, 16.0);
        assertThat(bottom(cut.get(0))).isBetween(268.0, 278.0);
        assertThat(cut.attr("viewBox")).isEqualTo("0 %s 860 %s".formatted(cut.attr("y"), cut.attr("height")));
        assertThat(page.select(".value").eachAttr("y"))
                .hasSize(kind == Chart.Kind.LINES ? 0 : 3)
                .allSatisfy(y -> assertThat(Double.parseDouble(y)).isBetween(5.0, 290.0));
        assertThat(Pages.of(chart(kind, new Integer[] {3, 1800})).select("figure svg svg"))
                .isEmpty();
    }
}
