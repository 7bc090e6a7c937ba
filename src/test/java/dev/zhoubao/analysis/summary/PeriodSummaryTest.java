package dev.zhoubao.analysis.summary;

import static dev.zhoubao.fixture.BulletinFixture.week;
import static dev.zhoubao.model.Metric.INCIDENTS;
import static dev.zhoubao.model.Metric.PHISHING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.Verdict;
import dev.zhoubao.calendar.Grouping;
import dev.zhoubao.fixture.BulletinFixture;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodSummaryTest {

    private static List<PeriodSummary> by(Grouping grouping, BulletinFixture... weeks) {
        return PeriodSummary.of(BulletinFixture.all(List.of(weeks)), grouping);
    }

    private static BulletinFixture incidents(int issue, long value) {
        return week(2031, issue).figure(INCIDENTS, value);
    }

    /** 2031-01-27..02-02: its Thursday is the 30th of January. 2031-02-24..03-02: the 27th of February. */
    @ParameterizedTest
    @CsvSource({"2031, 5, 2031-M01", "2031, 9, 2031-M02", "2031, 1, 2031-M01", "2032, 1, 2032-M01", "2030, 1, 2030-M01"
    })
    void putsAWeekWhereItsThursdayIs(int year, int issue, String month) {
        assertThat(by(Grouping.MONTH, week(year, issue)))
                .extracting(PeriodSummary::name)
                .containsExactly(month);
    }

    @ParameterizedTest
    @CsvSource({"MONTH, 2031-M08, 4", "QUARTER, 2031-Q3, 13", "YEAR, 2031, 52"})
    void countsTheWeeksOfAPeriod(Grouping grouping, String name, int weeks) {
        PeriodSummary period = by(grouping, week(2031, 33)).get(0);

        assertThat(period.name()).isEqualTo(name);
        assertThat(period.weeksInPeriod()).isEqualTo(weeks);
        assertThat(period.partial()).isTrue();
    }

    @Test
    void givesAYearOf53WeeksAllOfThem() {
        assertThat(by(Grouping.YEAR, week(2026, 33)).get(0).weeksInPeriod()).isEqualTo(53);
    }

    @Test
    void isCompleteWhereEveryWeekIsLoaded() {
        PeriodSummary february = by(Grouping.MONTH, week(2031, 6), week(2031, 7), week(2031, 8), week(2031, 9))
                .get(0);

        assertThat(february.partial()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"MONTH, 2031-M03..9999-M02", "QUARTER, 2031-Q2..9998-Q4", "YEAR, 2032..9998"})
    void takesALongGapTogether(Grouping grouping, String name) {
        List<PeriodSummary> periods = by(grouping, week(2031, 8), week(9999, 10));

        assertThat(periods).hasSize(3);
        assertThat(periods.get(1).name()).isEqualTo(name);
        assertThat(periods.get(1).weeks()).isZero();
        assertThat(periods.get(1).partial()).isTrue();
        assertThat(periods.get(1).period().end().plusDays(1))
                .isEqualTo(periods.get(2).period().start());
    }

    @Test
    void comparesMeansOfAWeekNotTotals() {
        List<PeriodSummary> periods =
                by(Grouping.MONTH, incidents(2, 10), incidents(3, 20), incidents(4, 30), incidents(6, 25));
        PeriodFigure figure = periods.get(1).figures().get(0);

        assertThat(figure.total()).contains(BigDecimal.valueOf(25));
        assertThat(figure.mean()).isEqualTo(new BigDecimal("25.0"));
        assertThat(figure.change()).contains(new BigDecimal("5.0"));
        assertThat(figure.percent()).contains(new BigDecimal("25.0"));
        assertThat(figure.verdict()).contains(Verdict.WORSE);
    }

    @Test
    void comparesExactMeansNotRoundedOnes() {
        List<PeriodSummary> periods =
                by(Grouping.MONTH, incidents(2, 0), incidents(3, 0), incidents(4, 1), incidents(6, 1));

        assertThat(periods.get(1).figures().get(0).percent()).contains(new BigDecimal("200.0"));
    }

    @Test
    void meansOnlyTheWeeksThatGiveTheFigure() {
        PeriodSummary january = by(
                        Grouping.MONTH, incidents(2, 10), week(2031, 3).figure(PHISHING, 4))
                .get(0);

        assertThat(january.weeks()).isEqualTo(2);
        assertThat(january.figures())
                .allSatisfy(figure -> assertThat(figure.weeks()).isOne());
    }

    @Test
    void keepsAPeriodWithoutALoadedWeekAndComparesNothingAcrossIt() {
        List<PeriodSummary> periods = by(Grouping.MONTH, incidents(2, 10), incidents(11, 30));

        assertThat(periods).extracting(PeriodSummary::name).containsExactly("2031-M01", "2031-M02", "2031-M03");
        assertThat(periods.get(1).weeks()).isZero();
        assertThat(periods.get(2).figures().get(0).change()).isEmpty();
    }

    @Test
    void hasNoPeriodsWithoutWeeks() {
        assertThat(by(Grouping.YEAR)).isEmpty();
    }

    @Test
    void isTheSameWhereTheExactMeansAre() {
        List<PeriodSummary> periods = by(Grouping.MONTH, incidents(2, 10), incidents(3, 20), incidents(6, 15));

        assertThat(periods.get(1).figures().get(0).verdict()).contains(Verdict.SAME);
    }

    @ParameterizedTest
    @CsvSource({"MONTH, month", "QUARTER, quarter", "YEAR, year"})
    void writesItsGroupingInSmallLetters(Grouping grouping, String word) {
        assertThat(grouping).hasToString(word);
    }
}
