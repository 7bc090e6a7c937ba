package dev.zhoubao.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Table;
import dev.zhoubao.language.Lang;
import dev.zhoubao.report.words.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CloseUpTest {

    private static final long ABSENT = Long.MIN_VALUE;

    private static List<Chart> drawn(long... values) {
        return together(values);
    }

    private static List<Chart> together(long[]... series) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("week", "Week")));
        IntStream.range(0, series.length).forEach(i -> columns.add(Column.number("n" + i, "N")));
        List<List<Cell>> rows = IntStream.range(0, series[0].length)
                .mapToObj(row -> Stream.concat(
                                Stream.of(Cell.text("w" + row)),
                                Stream.of(series).map(values -> cell(values[row])))
                        .toList())
                .toList();
        List<String> ids = columns.stream().skip(1).map(Column::id).toList();
        return new CloseUp(new Labels(Lang.EN))
                .with(new Chart("Title", new Table("weeks", "", columns, rows), "week", ids))
                .toList();
    }

    private static Cell cell(long value) {
        return value == ABSENT ? Cell.absent() : Cell.number(value);
    }

    @Test
    void showsTheRestOfASeriesThatAnOutlierFlattens() {
        List<Chart> charts = drawn(2, 80, ABSENT, 1548, 30, 0);

        assertThat(charts)
                .extracting(Chart::title)
                .containsExactly("Title", "Title, values up to 80; above them: w3 (1548)");
        assertThat(charts.get(0).emphasis().top()).isNull();
        assertThat(charts.get(1).emphasis().top()).isEqualTo(BigDecimal.valueOf(80));
        assertThat(charts).extracting(Chart::name).containsExactly("weeks-n0", "weeks-n0-close");
    }

    @Test
    void showsTheUsualChangesBothWays() {
        List<Chart> charts = drawn(3, -12, 9, 1536, -1530, -7, 4, 11, -2, 8, 1, 0, 5, 6, -5, 7, 9, 10, -11, 12);

        assertThat(charts)
                .extracting(Chart::title)
                .containsExactly("Title", "Title, values from -12 to +12; beyond them: w3 (1536), w4 (-1530)");
    }

    /** They are more than a fifth of few changes. */
    @Test
    void takesBothJumpsOfOneWeekForAnOutlier() {
        assertThat(drawn(3, -12, 9, 1536, -1530, -7))
                .extracting(Chart::title)
                .containsExactly("Title", "Title, values from -12 to +12; beyond them: w3 (1536), w4 (-1530)");
        assertThat(drawn(3, 12, 9, 1536, 1530, 7)).hasSize(1);
    }

    /** Values, their changes, and charts of several series. */
    @Test
    void takesAsManyWeeksForOutliersWhateverIsDrawn() {
        long[] values = {391, 487, 420, 18000, 17500, 402, 455, 430, 399, 17000, 441, 402, 455, 430, 399};
        long[] others = {21, 18, 25, 22, 22, 19, 30, 24, 27, 26, 20, 23, 22, 19, 30};
        long[] changes = IntStream.range(1, values.length)
                .mapToLong(i -> values[i] - values[i - 1])
                .toArray();
        String title = "Title, values up to 487; above them: w3 (18000), w4 (17500), w9 (17000)";

        assertThat(drawn(values)).extracting(Chart::title).containsExactly("Title", title);
        assertThat(together(values, others)).extracting(Chart::title).containsExactly("Title", title);
        assertThat(drawn(changes))
                .extracting(Chart::title)
                .containsExactly("Title", "Title, values from -500 to +500; 4 lie beyond them");
        assertThat(drawn(Arrays.copyOf(values, 14))).hasSize(1);
        assertThat(together(Arrays.copyOf(values, 14), others)).hasSize(1);
    }

    @Test
    void leavesASeriesAloneThatCanBeRead() {
        assertThat(drawn(100, 200, 399)).hasSize(1);
        assertThat(drawn(0, 0, 7)).hasSize(1);
        assertThat(drawn(440, 420, 18000)).hasSize(1);
        assertThat(drawn(440, 420, 18000, 430)).hasSize(2);
        assertThat(drawn(0, 0, 0, 0, 0, 70)).hasSize(1);
        assertThat(drawn(1, 1000)).hasSize(1);
        assertThat(drawn()).hasSize(1);
    }

    /** Nor does it cut off half of what there is. */
    @Test
    void leavesAnAxisAloneThatShowsStepsOfOne() {
        assertThat(drawn(-7, 1, 6, -1)).hasSize(1);
        assertThat(drawn(-7, 1, 0, 6, -1, 1, 0, 1, -1, 1)).hasSize(1);
        assertThat(drawn(-70, 10, 60, -10)).hasSize(1);
        assertThat(drawn(-70, 10, 0, 60, -10, 10, 0, 10, -10, 10)).hasSize(2);
    }

    /** What lies between is not told from the rest, either. */
    @Test
    void showsTheUsualValuesBelowOutliersOfSeveralSizes() {
        assertThat(drawn(20, 18000, 18, 21, 19, 1000, 17, 20, 18, 21))
                .extracting(Chart::title)
                .containsExactly("Title", "Title, values up to 21; above them: w1 (18000), w5 (1000)");
    }

    @Test
    void countsManyThatLieAbove() {
        long[] values = LongStream.range(0, 40).map(i -> i % 10 == 0 ? 900 : 5).toArray();

        assertThat(drawn(values))
                .extracting(Chart::title)
                .containsExactly("Title", "Title, values up to 5; 4 lie above them");
    }
}
