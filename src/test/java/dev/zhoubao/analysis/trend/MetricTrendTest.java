package dev.zhoubao.analysis.trend;

import static dev.zhoubao.fixture.Weekly.GAP;
import static dev.zhoubao.model.Metric.INCIDENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.zhoubao.analysis.trend.TrendTest.Direction;
import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.fixture.Weekly;
import dev.zhoubao.model.Bulletin;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricTrendTest {

    private static MetricTrend of(long... values) {
        List<Bulletin> weeks = Weekly.of(INCIDENTS, values);
        return MetricTrend.of(INCIDENTS, CalendarWeeks.of(weeks), CalendarWeeks.of(weeks), 4);
    }

    @Test
    void keepsGapsAsPointsWithoutAValue() {
        assertThat(of(3, GAP, 5).series().values()).containsExactly(BigDecimal.valueOf(3), null, BigDecimal.valueOf(5));
    }

    @Test
    void takesABulletinWithoutTheFigureForAGapToo() {
        List<Bulletin> weeks = List.of(
                BulletinFixture.week(2031, 1).figure(INCIDENTS, 0).bulletin(),
                BulletinFixture.week(2031, 2).bulletin());

        assertThat(MetricTrend.of(INCIDENTS, CalendarWeeks.of(weeks), CalendarWeeks.of(weeks), 4)
                        .series()
                        .values())
                .containsExactly(BigDecimal.ZERO, null);
    }

    @Test
    void judgesFromTenValuesOn() {
        assertThat(of(1, 2, 3, 4, 5, 6, 7, 8, 9).test()).isEmpty();
        assertThat(of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).test()).isPresent();
    }

    @Test
    void findsARise() {
        TrendTest test = of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).test().orElseThrow();

        assertThat(test.direction()).isEqualTo(Direction.RISING);
        assertThat(test.slope()).isEqualTo(1);
    }

    @Test
    void findsAFall() {
        assertThat(of(30, 27, 24, 21, 18, 15, 12, 9, 6, 3).test())
                .hasValueSatisfying(test -> assertThat(test.direction()).isEqualTo(Direction.FALLING));
    }

    @Test
    void callsNothingATrendThatIsNotSignificant() {
        TrendTest test = of(5, 9, 4, 8, 6, 7, 5, 9, 4, 8).test().orElseThrow();

        assertThat(test.significant()).isFalse();
        assertThat(test.direction()).isEqualTo(Direction.NONE);
    }

    @Test
    void measuresTheSlopeInCalendarWeeksAcrossGaps() {
        TrendTest test =
                of(0, GAP, 4, 6, GAP, GAP, 12, 14, 16, 18, 20, 22, 24).test().orElseThrow();

        assertThat(test.n()).isEqualTo(10);
        assertThat(test.slope()).isCloseTo(2, within(1e-12));
    }

    @Test
    void looksForTheYearBeforeAmongAllLoadedWeeks() {
        List<Bulletin> year = Weekly.of(2032, INCIDENTS, 7, 8, GAP, 9);
        List<Bulletin> all = new ArrayList<>(Weekly.of(2031, INCIDENTS, 1, GAP, 3));
        all.addAll(year);

        assertThat(MetricTrend.of(INCIDENTS, CalendarWeeks.of(year), CalendarWeeks.of(all), 4)
                        .yearBefore())
                .isEqualTo(Arrays.asList(BigDecimal.valueOf(1), null, BigDecimal.valueOf(3), null));
    }

    @Test
    void comparesTheYearsOverTheWeeksOfBothOnly() {
        List<Bulletin> year = Weekly.of(2032, INCIDENTS, 12, 100, GAP, 18);
        List<Bulletin> all = new ArrayList<>(Weekly.of(2031, INCIDENTS, 10, GAP, 500, 10));
        all.addAll(year);

        assertThat(YearOnYear.of(MetricTrend.of(INCIDENTS, CalendarWeeks.of(year), CalendarWeeks.of(all), 4)))
                .hasValueSatisfying(both -> {
                    assertThat(both.weeks()).isEqualTo(2);
                    assertThat(both.mean()).isEqualTo(new BigDecimal("15.0"));
                    assertThat(both.meanBefore()).isEqualTo(new BigDecimal("10.0"));
                    assertThat(both.percent()).contains(new BigDecimal("50.0"));
                });
    }
}
