package dev.zhoubao.analysis.trend;

import static dev.zhoubao.model.Metric.INCIDENTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.fixture.Weekly;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutliersTest {

    private static Optional<List<Outlier>> of(long... values) {
        return Outliers.of(TimeSeries.of(INCIDENTS, CalendarWeeks.of(Weekly.of(INCIDENTS, values))));
    }

    /** The example of Iglewicz and Hoaglin (1993) in tenths: two values that hide each other from plain z-scores. */
    @Test
    void findsBothValuesOfThePublishedExample() {
        assertThat(of(21, 26, 24, 25, 23, 21, 23, 26, 82, 83)).hasValueSatisfying(outliers -> {
            assertThat(outliers).extracting(outlier -> outlier.week().name()).containsExactly("2031-09", "2031-10");
            assertThat(outliers)
                    .extracting(outlier -> outlier.score().toString())
                    .containsExactly("25.9", "26.3");
        });
    }

    @Test
    void givesLowOnesANegativeScore() {
        assertThat(of(100, 101, 102, 103, 104, 105, 106, 107, 108, 3)).hasValueSatisfying(outliers -> {
            assertThat(outliers).hasSize(1);
            assertThat(outliers.get(0).score()).isNegative();
        });
    }

    @Test
    void judgesNothingWhereMostValuesAreTheSame() {
        assertThat(of(5, 5, 5, 5, 5, 5, 5, 5, 5, 900)).isEmpty();
    }

    @Test
    void judgesNothingOfFewValues() {
        assertThat(of(1, 2, 3, 4, 5, 6, 7, 8, 900)).isEmpty();
    }

    @Test
    void takesNoGapForAValue() {
        assertThat(of(21, Weekly.GAP, 24, 25, 23, 21, 23, 26, 22, 22, 24)).hasValue(List.of());
    }

    /** A deviation of 1349 and a distance of 7000 make the score 3.5 exactly. */
    @Test
    void findsOnlyWhatLiesBeyondTheBound() {
        assertThat(scores(17_000)).isEmpty();
        assertThat(scores(17_001)).containsExactly("3.5");
    }

    private static List<String> scores(long highest) {
        return of(8_651, 8_651, 8_651, 8_651, 10_000, 10_000, 10_000, 11_349, 11_349, 11_349, highest)
                .orElseThrow()
                .stream()
                .map(outlier -> outlier.score().toString())
                .toList();
    }
}
