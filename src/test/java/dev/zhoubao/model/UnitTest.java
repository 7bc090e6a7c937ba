package dev.zhoubao.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "CASES, 1, case",
        "CASES, -1, case",
        "CASES, 1.0, case",
        "CASES, 0, cases",
        "CASES, 1.5, cases",
        "ITEMS, 1, item",
        "ITEMS, 12, items",
        "PERCENT, 1, %",
        "POINTS, 1, point"
    })
    void isOneWordForOneAndAnotherForMore(Unit unit, BigDecimal number, String word) {
        assertThat(unit.english(number)).isEqualTo(word);
    }
}
