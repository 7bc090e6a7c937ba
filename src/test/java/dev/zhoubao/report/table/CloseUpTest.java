package dev.zhoubao.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Table;
import dev.zhoubao.language.Lang;
import dev.zhoubao.report.words.Labels;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CloseUpTest {

    private static final long ABSENT = Long.MIN_VALUE;

    private static List<Chart> drawn(long... values) {
        List<List<Cell>> rows = LongStream.range(0, values.length)
                .mapToObj(i -> List.<Cell>of(
                        Cell.text("w" + i), values[(int) i] == ABSENT ? Cell.absent() : Cell.number(values[(int) i])))
                .toList();
        Table table = new Table("weeks", "", List.of(Column.text("week", "Week"), Column.number("n", "N")), rows);
        return new CloseUp(new Labels(Lang.EN))
                .with(new Chart("Title", table, "week", List.of("n")))
                .toList();
    }

    @Test
    void showsTheRestOfASeriesThatAnOutlierFlattens() {
        List<Chart> charts = drawn(2, 80, ABSENT, 1548, 30, 0);

        assertThat(charts)
                .extracting(Chart::title)
                .containsExactly("Title", "Title, values up to 80; above them: w3 (1548)");
        assertThat(charts.get(0).emphasis().top()).isNull();
        assertThat(charts.get(1).emphasis().top()).isEqualTo(BigDecimal.valueOf(80));
        assertThat(charts).extracting(Chart::name).containsExactly("weeks-n", "weeks-n-close");
    }

    @Test
    void showsTheUsualChangesBothWays() {
        List<Chart> charts = drawn(3, -12, 9, 1536, -1530, -7, 4, 11, -2, 8, 1, 0, 5, 6, -5, 7, 9, 10, -11, 12);

        assertThat(charts)
                .extracting(Chart::title)
                .containsExactly("Title", "Title, values from -12 to +12; beyond them: w3 (1536), w4 (-1530)");
    }

    /** They are more than a tenth of few changes. */
    @Test
    void takesBothJumpsOfOneWeekForAnOutlier() {
        assertThat(drawn(3, -12, 9, 1536, -1530, -7))
                .extracting(Chart::title)
                .containsExactly("Title", "Title, values from -12 to +12; beyond them: w3 (1536), w4 (-1530)");
        assertThat(drawn(3, 12, 9, 1536, 1530, 7)).hasSize(1);
    }

    @Test
    void leavesASeriesAloneThatCanBeRead() {
        assertThat(drawn(100, 200, 399)).hasSize(1);
        assertThat(drawn(0, 0, 7)).hasSize(1);
        assertThat(drawn(1, 1000)).hasSize(1);
        assertThat(drawn()).hasSize(1);
    }

    @Test
    void countsManyThatLieAbove() {
        long[] values = LongStream.range(0, 40).map(i -> i % 10 == 0 ? 900 : 5).toArray();

        assertThat(drawn(values))
                .extracting(Chart::title)
                .containsExactly("Title", "Title, values up to 5; 4 lie above them");
    }
}
