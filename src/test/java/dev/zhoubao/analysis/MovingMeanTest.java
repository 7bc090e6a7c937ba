package dev.zhoubao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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

    @ParameterizedTest
    @CsvSource({
        "1 2 3 4 5, 2, 1.0 1.5 2.5 3.5 4.5",
        "1 2 3 4 5, 4, - 1.5 2.0 2.5 3.5",
        "1 - 3 - 5, 4, - - 2.0 - 4.0",
        "1 - - - 5, 4, - - - - -",
        "1 2 - - 5, 2, 1.0 1.5 - - 5.0",
        "10 11, 3, - 10.5"
    })
    void coversTheWeeksUpToItsOwnWhereHalfOfThemHaveAValue(String given, int window, String means) {
        assertThat(MovingMean.of(values(given), window)).isEqualTo(values(means));
    }

    @Test
    void roundsToOneDecimal() {
        assertThat(MovingMean.of(values("1 1 2"), 3).get(2)).isEqualTo(new BigDecimal("1.3"));
    }
}
