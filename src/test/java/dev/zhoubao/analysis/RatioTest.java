package dev.zhoubao.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

    @ParameterizedTest
    @CsvSource({
        "1,3,33.3",
        "2,3,66.7",
        "1,1,100.0",
        "0,5,0.0",
        "1,2000,0.1",
        "-1,2000,-0.1",
        "1,800,0.1",
        "1000,3,33333.3",
        "9223372036854775807,1,922337203685477580700.0"
    })
    void roundsAPercentageToOneDecimal(BigDecimal part, BigDecimal whole, BigDecimal percent) {
        assertThat(Ratio.percent(part, whole)).contains(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "1,2001,0.05",
        "1,3000,0.03",
        "-1,3000,-0.03",
        "1,1000000,0.0001",
        "-2,9000000,-0.00002",
        "1,9223372036854775807,0.00000000000000001"
    })
    void neverShowsASmallChangeAsNone(BigDecimal part, BigDecimal whole, String percent) {
        assertThat(Ratio.percent(part, whole)).map(BigDecimal::toPlainString).contains(percent);
    }

    @Test
    void hasNoPercentageOfZero() {
        assertThat(Ratio.percent(BigDecimal.ONE, new BigDecimal("0.0"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10,4,2.5", "10,3,3.3", "20,3,6.7", "1,8,0.1", "0,3,0.0"})
    void roundsAMeanToOneDecimal(BigDecimal total, int count, BigDecimal mean) {
        assertThat(Ratio.mean(total, count)).isEqualTo(mean);
    }
}
