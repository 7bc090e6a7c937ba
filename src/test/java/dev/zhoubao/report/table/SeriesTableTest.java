package dev.zhoubao.report.table;

import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Formula;
import dev.zhoubao.document.Formula.Operation;
import dev.zhoubao.document.Table;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.language.Lang;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.Tables;
import dev.zhoubao.report.words.Labels;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeriesTableTest {

    private static Table series(BulletinFixture... weeks) {
        List<Bulletin> bulletins = BulletinFixture.all(List.of(weeks));
        return new SeriesTable(new Labels(Lang.EN), Summary.of(bulletins)).of(bulletins);
    }

    private static BulletinFixture incidents(int issue, long value) {
        return week(2031, issue).figure(Metric.INCIDENTS, value);
    }

    @Test
    void hasARowForEveryCalendarWeekLoadedOrNot() {
        assertThat(Tables.rows(series(incidents(12, 4), incidents(15, 6))))
                .containsExactly(
                        "2031-03-17|2031-12|–|4|–|5",
                        "2031-03-24|–|–|–|–|5",
                        "2031-03-31|–|–|–|–|5",
                        "2031-04-07|2031-15|2031-12|6|2|5");
    }

    @Test
    void knowsNoGapBetweenPeriodsThatBeginOnOtherDays() {
        Table table = series(
                BulletinFixture.unnumbered("2031-03-17", "2031-03-23").figure(Metric.INCIDENTS, 1),
                BulletinFixture.unnumbered("2031-03-25", "2031-03-30").figure(Metric.INCIDENTS, 2));

        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void givesTheShareOfEachWeekThatHasBothFigures() {
        Table table = series(
                incidents(12, 4).figure(Metric.CROSS_BORDER, 1),
                incidents(13, 5),
                incidents(14, 0).figure(Metric.CROSS_BORDER, 0));

        int share = table.indexOf("cross-border-of-incidents");
        assertThat(table.columns().get(share).label()).isEqualTo("cross-border, share");
        assertThat(table.rows().stream().map(row -> Tables.words(row.get(share))))
                .containsExactly("25.0%", "–", "–");
    }

    @Test
    void namesNoTwoColumnsAlike() {
        BulletinFixture all = week(2031, 12);
        Metric.all().forEach(metric -> all.figure(metric, 5));

        assertThat(Tables.columns(series(all)))
                .doesNotHaveDuplicates()
                .contains("defaced-gov-share", "cnvd-zero-day-share");
    }

    @Test
    void computesFromFiguresInFullPrecision() {
        Table table = series(
                incidents(12, 495).figure(Metric.CROSS_BORDER, 155),
                incidents(14, 500).figure(Metric.CROSS_BORDER, 155));
        List<Cell> last = table.rows().get(2);

        assertThat(table.rows()
                        .get(0)
                        .get(table.indexOf("cross-border-of-incidents"))
                        .amount())
                .hasValueSatisfying(share -> assertThat(share.exact()).isEqualTo("31.31313131313131"));
        assertThat(formula(table, last, "cross-border-of-incidents"))
                .contains(new Formula.Quotient("cross-border", "incidents"));
        assertThat(formula(table, last, "incidents-change")).contains(new Formula.Step("incidents", "week", "before"));
        assertThat(formula(table, last, "incidents-median"))
                .contains(new Formula.Aggregate(Operation.MEDIAN, "bulletins", "incidents"));
    }

    private static Optional<Formula> formula(Table table, List<Cell> row, String column) {
        return row.get(table.indexOf(column)).amount().flatMap(Cell.Amount::formula);
    }

    @Test
    void takesALongGapTogether() {
        assertThat(Tables.rows(series(incidents(12, 4), week(9999, 1).figure(Metric.INCIDENTS, 6))))
                .containsExactly(
                        "2031-03-17|2031-12|–|4|–|5", "2031-03-24|–|–|–|–|5", "9999-01-04|9999-01|2031-12|6|2|5");
    }

    @Test
    void keepsTheLastYearsOfAVeryLongSpan() {
        List<Bulletin> bulletins = IntStream.rangeClosed(2001, 2031)
                .mapToObj(year -> week(year, 12).figure(Metric.INCIDENTS, 4).bulletin())
                .toList();
        Table table = new SeriesTable(new Labels(Lang.EN), Summary.of(bulletins)).of(bulletins);

        assertThat(table.rows()).hasSize(SeriesTable.MOST_WEEKS);
        assertThat(table.rows().stream().flatMap(row -> formula(table, row, "incidents-change").stream()))
                .as("the first change is from a week that is no row")
                .hasSize((int) table.rows().stream()
                                .filter(row -> row.get(table.indexOf("week")) instanceof Cell.Text)
                                .count()
                        - 1);
        assertThat(Tables.words(table.rows().get(SeriesTable.MOST_WEEKS - 1).get(1)))
                .isEqualTo("2031-12");
        assertThat(SeriesTable.cuts(bulletins)).isTrue();
        assertThat(SeriesTable.cuts(bulletins.subList(12, 31))).isFalse();
    }
}
