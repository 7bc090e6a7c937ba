package dev.zhoubao.analysis.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricSummaryTest {

    /** Weeks 1, 2, 3 … with these values; a dash is a week without the figure. */
    private static List<Bulletin> weeks(String values) {
        List<Bulletin> weeks = new ArrayList<>();
        for (String value : values.split(" ")) {
            BulletinFixture week = BulletinFixture.week(2031, weeks.size() + 1);
            weeks.add((value.equals("-") ? week : week.figure(Metric.INCIDENTS, Long.parseLong(value))).bulletin());
        }
        return weeks;
    }

    private static MetricSummary summary(String values) {
        return MetricSummary.of(Metric.INCIDENTS, weeks(values)).orElseThrow();
    }

    private static List<String> names(Extreme extreme) {
        return extreme.weeks().stream().map(Bulletin::name).toList();
    }

    @ParameterizedTest
    @CsvSource({"5 1 9,5", "7,7", "3 - 9 - 8,8"})
    void hasTheMiddleOfAnOddNumberOfValuesForMedian(String values, String median) {
        assertThat(summary(values).median()).hasToString(median);
    }

    @ParameterizedTest
    @CsvSource({"5 1 9 8,6.5", "10 10,10", "100 300,200", "0 1,0.5", "0 0,0"})
    void hasTheMeanOfTheTwoMiddleValuesForMedian(String values, String median) {
        assertThat(summary(values).median()).hasToString(median);
    }

    @ParameterizedTest
    @CsvSource({"1 2,1.5", "1 1 2,1.3", "1 2 2,1.7", "5 - 5,5.0"})
    void hasAMeanWithOneDecimal(String values, String mean) {
        assertThat(summary(values).mean()).hasToString(mean);
    }

    @Test
    void addsUpNothingThatCountsEarlierWeeksAgain() {
        List<Bulletin> weeks = List.of(
                BulletinFixture.week(2031, 1)
                        .figure(Metric.RANSOMWARE_WANNACRY_TOTAL, 30)
                        .bulletin(),
                BulletinFixture.week(2031, 2)
                        .figure(Metric.RANSOMWARE_WANNACRY_TOTAL, 40)
                        .bulletin());

        assertThat(MetricSummary.of(Metric.RANSOMWARE_WANNACRY_TOTAL, weeks))
                .hasValueSatisfying(summary -> assertThat(summary.total()).isNull());
    }

    @Test
    void countsOnlyTheWeeksThatGiveTheMetric() {
        assertThat(summary("5 - 7 -"))
                .extracting(MetricSummary::count, MetricSummary::total)
                .containsExactly(2, new BigDecimal("12"));
    }

    @Test
    void doesNotTakeAnAbsentFigureForTheMinimum() {
        assertThat(summary("5 - 7").minimum().value()).isEqualTo(new BigDecimal("5"));
    }

    @Test
    void takesAZeroForTheMinimum() {
        assertThat(names(summary("5 0 7").minimum())).containsExactly("2031-02");
    }

    @Test
    void namesEveryWeekThatHasTheMaximum() {
        assertThat(names(summary("9 1 9 9 2").maximum())).containsExactly("2031-01", "2031-03", "2031-04");
    }

    @Test
    void namesTheWeeksOfAnExtremeInOrder() {
        List<Bulletin> reversed = new ArrayList<>(weeks("9 1 9"));
        Collections.reverse(reversed);

        assertThat(names(MetricSummary.of(Metric.INCIDENTS, reversed)
                        .orElseThrow()
                        .maximum()))
                .containsExactly("2031-01", "2031-03");
    }

    @Test
    void comparesTheFirstWithTheLastWeekThatGivesTheMetric() {
        assertThat(summary("- 8 3 6 -").overall().difference()).contains(new BigDecimal("-2"));
    }

    @Test
    void isEmptyWhereNoWeekGivesTheMetric() {
        assertThat(MetricSummary.of(Metric.INCIDENTS, weeks("- -"))).isEmpty();
    }

    @Test
    void addsLargeCountsExactly() {
        assertThat(summary("9223372036854775807 9223372036854775807").total())
                .isEqualTo(new BigDecimal("18446744073709551614"));
    }

    @Test
    void changesOnlyFromOneWeekToAnother() {
        assertThat(summary("8 - 3").change())
                .hasValueSatisfying(change -> assertThat(change.difference()).contains(new BigDecimal("-5")));
        assertThat(summary("8 -").change()).isEmpty();
    }
}
