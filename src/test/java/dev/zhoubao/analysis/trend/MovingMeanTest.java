package dev.zhoubao.analysis.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.trend.TimeSeries.Point;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovingMeanTest {

    private static final String GAP = "-";

    private static List<@Nullable BigDecimal> values(String words) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        for (String word : words.split(" ")) {
            values.add(word.equals(GAP) ? null : new BigDecimal(word));
        }
        return values;
    }

    /** A point for each word; {@code -200} is one for a gap of 200 weeks. */
    private static List<Point> points(String words) {
        List<Point> points = new ArrayList<>();
        LocalDate start = LocalDate.of(2031, 1, 6);
        for (String word : words.split(" ")) {
            boolean gap = word.startsWith(GAP);
            long weeks = gap && word.length() > 1 ? Long.parseLong(word.substring(1)) : 1;
            points.add(new Point(start, weeks, null, gap ? null : new BigDecimal(word)));
            start = start.plusWeeks(weeks);
        }
        return points;
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3 4 5, 2, 1.0 1.5 2.5 3.5 4.5",
        "1 2 3 4 5, 4, - 1.5 2.0 2.5 3.5",
        "1 - 3 - 5, 4, - - 2.0 - 4.0",
        "1 - - - 5, 4, - - - - -",
        "1 2 - - 5, 2, 1.0 1.5 - - 5.0",
        "10 11, 3, - 10.5",
        "1 2 -105 5, 2, 1.0 1.5 - 5.0",
        "1 2 -105 5 6, 4, - 1.5 - - 5.5"
    })
    void coversTheWeeksUpToItsOwnWhereHalfOfThemHaveAValue(String given, int window, String means) {
        assertThat(MovingMean.of(points(given), window)).isEqualTo(values(means));
    }

    @Test
    void roundsToOneDecimal() {
        assertThat(MovingMean.of(points("1 1 2"), 3).get(2)).isEqualTo(new BigDecimal("1.3"));
    }
}
