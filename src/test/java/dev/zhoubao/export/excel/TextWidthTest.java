package dev.zhoubao.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Cell.Mark;
import dev.zhoubao.document.Cell.Run;
import dev.zhoubao.document.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextWidthTest {

    /** First and last of each block of East Asian wide characters. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x1100, 0x115F, 0x2E80, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0,
                0xFFE6, 0x1F300, 0x1FAFF, 0x20000, 0x2FFFF
            })
    void countsWideCharactersDouble(int c) {
        assertThat(TextWidth.of(Character.toString(c))).isEqualTo(2);
    }

    /** What stands before and behind them. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                'a', 0x10FF, 0x1160, 0x2E7F, 0xA4D0, 0xABFF, 0xD7A4, 0xF8FF, 0xFB00, 0xFE2F, 0xFE70, 0xFEFF, 0xFF61,
                0xFFDF, 0xFFE7, 0x1F2FF, 0x1FB00, 0x1FFFF
            })
    void countsOthersOnce(int c) {
        assertThat(TextWidth.of(Character.toString(c))).isEqualTo(1);
    }

    @Test
    void isThatOfTheLongestLine() {
        assertThat(TextWidth.of("a\n周报\nbc")).isEqualTo(4);
        assertThat(TextWidth.of("")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"495, false, 4", "495, true, 7", "1234567, false, 8", "0.5, false, 4"})
    void leavesRoomForSignsAndArrowsOfNumbers(BigDecimal value, boolean signed, int width) {
        assertThat(TextWidth.of(new Cell.Numeric(value, signed, Tone.NEUTRAL))).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"46.9, false, 6", "46.9, true, 9"})
    void leavesRoomForTheSignOfPercentages(BigDecimal value, boolean signed, int width) {
        assertThat(TextWidth.of(new Cell.Percent(value, signed, Tone.NEUTRAL))).isEqualTo(width);
    }

    @Test
    void isThatOfTheWordsOrDatesOfACell() {
        assertThat(TextWidth.of(Cell.dayOf(LocalDate.of(2024, 7, 1)))).isEqualTo(10);
        assertThat(TextWidth.of(Cell.momentOf(LocalDateTime.of(2024, 7, 1, 0, 0))))
                .isEqualTo(19);
        assertThat(TextWidth.of(Cell.link("week", "https://example.org/"))).isEqualTo(4);
        assertThat(TextWidth.of(Cell.link("", "https://example.org/"))).isEqualTo(20);
        assertThat(TextWidth.of(new Cell.Marked(List.of(new Run("ab", Mark.KEPT), new Run("c", Mark.ADDED)))))
                .isEqualTo(3);
        assertThat(TextWidth.of(Cell.absent())).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "a, 10, 1",
        "aaaaa, 10, 1",
        "aaaaaaaaaaa, 10, 1",
        "aaaaaaaaaaaa, 10, 2",
        "AAAAAAAA, 10, 1",
        "AAAAAAAAA, 10, 2",
        "aaaa bbbb cccc, 15, 1",
        "aaaaaa bbbbbb cccccc, 10, 3",
        "aaaaaa 报报报报报报 bb, 10, 2",
        "报报报报报, 10, 1",
        "报报报报报, 9, 2",
        "报报报报, 10, 1",
        "报报报报报报报报报报, 19, 1",
        "报报报报报报报报报报, 18, 2"
    })
    void countsTheLinesOfWrappedText(String text, int width, int lines) {
        assertThat(TextWidth.lines(Cell.text(text), width)).isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb\nc", "a\rb\rc", "a\n\nc"})
    void countsEmptyLinesToo(String text) {
        assertThat(TextWidth.lines(Cell.text(text), 100)).isEqualTo(3);
    }
}
