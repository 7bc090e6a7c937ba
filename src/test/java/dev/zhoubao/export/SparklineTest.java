package dev.zhoubao.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.language.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SparklineTest {

    private static List<@Nullable BigDecimal> values(@Nullable Integer... numbers) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        for (Integer number : numbers) {
            values.add(number == null ? null : BigDecimal.valueOf(number));
        }
        return values;
    }

    @Test
    void risesFromTheSmallestToTheLargest() {
        assertThat(Sparkline.of(values(0, 1, 2, 3, 4, 5, 6, 7), CharacterSet.UNICODE))
                .isEqualTo("▁▂▃▄▅▆▇█");
        assertThat(Sparkline.of(values(0, 1, 2, 3, 4, 5, 6, 7), CharacterSet.ASCII))
                .isEqualTo("_.-:=+*#");
    }

    @Test
    void leavesASpaceForAGap() {
        assertThat(Sparkline.of(values(0, null, null, 9), CharacterSet.UNICODE)).isEqualTo("▁  █");
    }

    @Test
    void staysInTheMiddleWhereNothingChanges() {
        assertThat(Sparkline.of(values(5, 5), CharacterSet.UNICODE)).isEqualTo("▄▄");
    }

    @Test
    void isBlankOrEmptyWithoutValues() {
        assertThat(Sparkline.of(values(null, null), CharacterSet.UNICODE)).isEqualTo("  ");
        assertThat(Sparkline.of(List.of(), CharacterSet.UNICODE)).isEmpty();
    }

    @Test
    void sharesCharactersAmongManyValues() {
        assertThat(Sparkline.of(values(0, 0, 10, 10, 20, 20, null, null), CharacterSet.UNICODE, 4))
                .isEqualTo("▁▅█ ");
        assertThat(Sparkline.of(Collections.nCopies(10_000, BigDecimal.ONE), CharacterSet.UNICODE))
                .hasSize(Sparkline.MOST);
    }

    @Test
    void takesAtLeastOneCharacter() {
        assertThat(Sparkline.of(values(1, 2), CharacterSet.UNICODE, -3)).hasSize(1);
    }

    @Test
    void saysHowManyWeeksAMarkStandsFor() {
        assertThat(Sparkline.note(64, 32)).map(Phrase::english).contains("each mark is the mean of 2 weeks");
        assertThat(Sparkline.note(65, 32)).map(Phrase::english).contains("each mark is the mean of 2 or 3 weeks");
        assertThat(Sparkline.note(33, 10)).map(Phrase::english).contains("each mark is the mean of 3 or 4 weeks");
    }

    @Test
    void saysNothingWhereEveryWeekHasItsMark() {
        assertThat(Sparkline.note(34, 80)).isEmpty();
        assertThat(Sparkline.note(5, 5)).isEmpty();
    }
}
