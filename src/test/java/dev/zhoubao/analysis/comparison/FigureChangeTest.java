package dev.zhoubao.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.Verdict;
import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureChangeTest {

    private static FigureChange change(@Nullable Long from, @Nullable Long to) {
        return new FigureChange(Metric.INCIDENTS, figure(from), figure(to));
    }

    private static @Nullable Figure figure(@Nullable Long value) {
        return value == null
                ? null
                : new Figure(Metric.INCIDENTS, new Quantity.Count(value), new Evidence("处理网络安全事件。", 29));
    }

    @ParameterizedTest
    @CsvSource({"495,476,-19", "476,495,19", "5,5,0", "0,7,7", "7,0,-7"})
    void givesTheAbsoluteChange(long from, long to, BigDecimal difference) {
        assertThat(change(from, to).difference()).contains(difference);
    }

    @ParameterizedTest
    @CsvSource({"495,476,-3.8", "200,300,50.0", "7,0,-100.0", "5,5,0.0", "3,4,33.3", "6,4,-33.3"})
    void givesTheChangeInPercentOfTheFirstValue(long from, long to, BigDecimal percent) {
        assertThat(change(from, to).percent()).contains(percent);
    }

    @ParameterizedTest
    @CsvSource({"0,7", "0,0", ",7", "7,", ","})
    void givesNoPercentWithoutABase(@Nullable Long from, @Nullable Long to) {
        assertThat(change(from, to).percent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({",7", "7,", ","})
    void givesNoChangeOfWhatIsAbsent(@Nullable Long from, @Nullable Long to) {
        assertThat(change(from, to).difference()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"495,476,BETTER", "476,495,WORSE", "5,5,SAME", "0,1,WORSE"})
    void isBetterWhereItFell(long from, long to, Verdict verdict) {
        assertThat(change(from, to).verdict()).contains(verdict);
    }

    @ParameterizedTest
    @CsvSource({",7", "7,", ","})
    void isNeitherBetterNorWorseWhereAValueIsAbsent(@Nullable Long from, @Nullable Long to) {
        assertThat(change(from, to).verdict()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5,5,true", "0,0,true", ",,true", "5,6,false", ",0,false", "0,,false"})
    void isTheSameWhereNothingChanged(@Nullable Long from, @Nullable Long to, boolean same) {
        assertThat(change(from, to).same()).isEqualTo(same);
    }

    @Test
    void givesTheChangeOfTenThousandsExactly() {
        Evidence evidence = new Evidence("感染主机18.4万。", 29);
        FigureChange change = new FigureChange(
                Metric.INCIDENTS,
                new Figure(Metric.INCIDENTS, new Quantity.TenThousands(new BigDecimal("18.4")), evidence),
                new Figure(Metric.INCIDENTS, new Quantity.TenThousands(new BigDecimal("18.1")), evidence));

        assertThat(change.difference()).contains(new BigDecimal("-0.3"));
    }

    @ParameterizedTest
    @CsvSource({"BETTER,better", "WORSE,worse", "SAME,same"})
    void writesItsVerdictInSmallLetters(Verdict verdict, String word) {
        assertThat(verdict).hasToString(word);
    }
}
