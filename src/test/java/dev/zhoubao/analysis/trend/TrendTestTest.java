package dev.zhoubao.analysis.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.zhoubao.analysis.trend.TrendTest.Direction;
import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.fixture.Weekly;
import dev.zhoubao.model.Metric;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTestTest {

    private static TrendTest judged(long s, double p) {
        return new TrendTest(12, s, 1, p, 0, Optional.empty(), Optional.empty());
    }

    private static TrendTest of(long... values) {
        CalendarWeeks weeks = CalendarWeeks.of(Weekly.of(Metric.INCIDENTS, values));
        return TrendTest.of(TimeSeries.of(Metric.INCIDENTS, weeks)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"3, 0.0499, RISING", "-3, 0.0499, FALLING", "3, 0.05, NONE", "-3, 0.05, NONE", "3, 0.9, NONE"})
    void goesSomewhereOnlyBelowTheLevel(long s, double p, Direction direction) {
        assertThat(judged(s, p).direction()).isEqualTo(direction);
        assertThat(judged(s, p).significant()).isEqualTo(direction != Direction.NONE);
    }

    @Test
    void namesItsDirectionInLowerCase() {
        assertThat(Direction.values()).extracting(Direction::toString).containsExactly("rising", "falling", "none");
    }

    /** 45 pairs rise: s is 45, z is 44 over the root of 125. */
    @Test
    void takesScoreAndEvidenceFromTheMannKendallTest() {
        TrendTest test = of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

        assertThat(test.n()).isEqualTo(10);
        assertThat(test.s()).isEqualTo(45);
        assertThat(test.z()).isCloseTo(3.9355, within(0.0001));
        assertThat(test.p()).isCloseTo(0.0000830, within(0.0000005));
    }

    @Test
    void givesTheIntervalAroundTheSlope() {
        TrendTest test = of(1, 5, 2, 8, 4, 11, 7, 12, 9, 15);

        assertThat(test.low().orElseThrow()).isLessThan(test.slope());
        assertThat(test.high().orElseThrow()).isGreaterThan(test.slope());
    }

    @Test
    void hasAnIntervalOfOneValueWhereEveryPairHasTheSameSlope() {
        TrendTest test = of(2, 4, 6, 8, 10, 12, 14, 16, 18, 20);

        assertThat(test.low()).contains(2.0);
        assertThat(test.high()).contains(2.0);
    }
}
