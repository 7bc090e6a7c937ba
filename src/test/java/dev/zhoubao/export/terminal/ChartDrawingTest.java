package dev.zhoubao.export.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Table;
import dev.zhoubao.export.CharacterSet;
import dev.zhoubao.export.Display;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jline.utils.AttributedString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChartDrawingTest {

    private static final String DOTS = ".*[\u2801-\u28FF].*";

    private static Chart chart(Chart.Kind kind, @Nullable Integer... values) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Integer value = values[i];
            rows.add(List.of(Cell.text("w" + i), value == null ? Cell.absent() : Cell.number(value)));
        }
        Table table = new Table("t", "", List.of(Column.text("week", "week"), Column.number("value", "value")), rows);
        return new Chart(kind, "", table, "week", List.of("value"));
    }

    private static List<String> lines(@Nullable Integer... values) {
        return strings(ChartDrawing.of(chart(Chart.Kind.LINES, values), new Display(40, false, CharacterSet.UNICODE)));
    }

    private static List<String> strings(List<AttributedString> lines) {
        return lines.stream().map(AttributedString::toString).toList();
    }

    @Test
    void joinsNeighbours() {
        assertThat(lines(1, 9)).anyMatch(line -> line.matches(DOTS));
    }

    @Test
    void neverJoinsAcrossAGap() {
        assertThat(lines(1, null, 9)).noneMatch(line -> line.matches(DOTS));
        assertThat(lines(1, null, 9).toString().chars().filter(c -> c == '●').count())
                .as("two points and the legend")
                .isEqualTo(3);
    }

    @Test
    void drawsNoZeroForAGap() {
        List<String> lines = lines(5, null, 5);

        String zero =
                lines.stream().filter(line -> line.contains("0 ┤")).findFirst().orElseThrow();
        assertThat(zero).doesNotContain("●");
    }

    @Test
    void drawsNothingWithoutAValueOrWithoutRoom() {
        assertThat(lines(null, null)).isEmpty();
        assertThat(ChartDrawing.of(chart(Chart.Kind.LINES, 1, 2), new Display(20, false, CharacterSet.UNICODE)))
                .isEmpty();
        assertThat(ChartDrawing.of(chart(Chart.Kind.LINES), new Display(40, false, CharacterSet.UNICODE)))
                .isEmpty();
    }

    @Test
    void drawsBarsOfNegativeValuesToTheLeftOfZero() {
        Display display = new Display(40, false, CharacterSet.ASCII);

        assertThat(strings(ChartDrawing.of(chart(Chart.Kind.BARS, 20, -10, 0, null), display)))
                .containsSubsequence(
                        "w0           |##################### 20",
                        "w1 ##########| -10",
                        "w2           | 0",
                        "w3           | -");
    }

    @ParameterizedTest
    @CsvSource({"24, LINES", "40, LINES", "80, LINES", "400, LINES", "24, BARS", "40, BARS", "80, BARS"})
    void fitsTheWidth(int width, Chart.Kind kind) {
        for (CharacterSet symbols : CharacterSet.values()) {
            assertThat(ChartDrawing.of(chart(kind, 1_000_000, null, 3, 70_000, 5), new Display(width, false, symbols)))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line.columnLength()).isLessThanOrEqualTo(width));
        }
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void isPlainAsciiWhereAskedTo(Chart.Kind kind) {
        List<AttributedString> lines =
                ChartDrawing.of(chart(kind, 3, null, 5, 9), new Display(60, false, CharacterSet.ASCII));

        assertThat(String.join("", strings(lines))).matches("\\p{ASCII}+");
    }

    @Test
    void tellsSeriesApartByMarkAndByColour() {
        Table table = new Table(
                "t",
                "",
                List.of(Column.text("week", "week"), Column.number("a", "first"), Column.number("b", "second")),
                List.of(
                        List.of(Cell.text("w0"), Cell.number(1), Cell.number(9)),
                        List.of(Cell.text("w1"), Cell.number(5), Cell.number(5))));
        List<AttributedString> lines = ChartDrawing.of(
                new Chart("", table, "week", List.of("a", "b")), new Display(60, false, CharacterSet.UNICODE));

        assertThat(lines.get(lines.size() - 1)).hasToString("● first  ▲ second  ◈ ●/▲");
        assertThat(lines.get(lines.size() - 1).styleAt(0))
                .isEqualTo(Palette.DARK.series(0))
                .isNotEqualTo(lines.get(lines.size() - 1).styleAt("● first  ".length()));
    }

    @Test
    void drawsNegativeBarsToTheLeftOfZero() {
        List<String> lines = strings(
                ChartDrawing.of(chart(Chart.Kind.BARS, -10, 10, 0, null), new Display(40, false, CharacterSet.ASCII)));

        assertThat(lines.get(0)).containsPattern("w0 +#+\\| -10");
        assertThat(lines.get(1)).containsPattern("w1 +\\|#+ 10");
        assertThat(lines.get(2)).containsPattern("w2 +\\| 0");
        assertThat(lines.get(3)).containsPattern("w3 +\\| -$");
    }

    @Test
    void drawsTooManyBarsAsALine() {
        Integer[] many = IntStream.range(0, 200).boxed().toArray(Integer[]::new);

        assertThat(ChartDrawing.of(chart(Chart.Kind.BARS, many), new Display(80, false, CharacterSet.UNICODE)))
                .hasSizeLessThan(30);
    }

    @Test
    void makesForeignTextHarmless() {
        Table table = new Table(
                "t",
                "",
                List.of(Column.text("week", "week"), Column.number("a", "fi\u001b[31mrst")),
                List.of(List.of(Cell.text("w\u001b[0m"), Cell.number(1))));
        List<AttributedString> lines = ChartDrawing.of(
                new Chart("ti\u0007tle", table, "week", List.of("a")), new Display(60, false, CharacterSet.UNICODE));

        assertThat(String.join("", strings(lines))).doesNotContain("\u001b").doesNotContain("\u0007");
    }

    @Test
    void marksTheHighestPointHoweverManyThereAre() {
        Integer[] many = new Integer[100];
        Arrays.setAll(many, i -> i == 51 ? 99 : 10);

        assertThat(lines(many).stream().limit(3)).anyMatch(line -> line.contains("●"));
    }

    @Test
    void leavesSeriesWithoutAValueOutOfTheLegend() {
        Table table = new Table(
                "t",
                "",
                List.of(Column.text("week", "week"), Column.number("a", "first"), Column.number("b", "second")),
                List.of(List.of(Cell.text("w0"), Cell.number(1), Cell.absent())));
        List<AttributedString> lines = ChartDrawing.of(
                new Chart("", table, "week", List.of("a", "b")), new Display(60, false, CharacterSet.UNICODE));

        assertThat(lines.get(lines.size() - 1)).hasToString("● first");
    }
}
