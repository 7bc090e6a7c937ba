package dev.zhoubao.export.excel.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ~", "\u3000\u9FFF", "周报 2024", "é", "\t\n", "_x_", "_x12_", "😀"})
    void keepsOrdinaryText(String text) {
        assertThat(SafeText.cell(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"_x0041_, _x005F_x0041_", "a_x00e4_b, a_x005F_x00e4_b", "_x0041_x0042_, _x005F_x0041_x005F_x0042_"})
    void escapesWhatExcelWouldTakeForAnEscape(String text, String safe) {
        assertThat(SafeText.cell(text)).isEqualTo(safe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001B", "\u007F", "\uFFFE", "\uFFFF", "\u202E"})
    void replacesWhatIsForbiddenOrMisleads(String text) {
        assertThat(SafeText.cell("a" + text + "b")).isEqualTo("a\uFFFDb");
    }

    @Test
    void cutsWhatACellCannotHold() {
        String longest = "a".repeat(SafeText.LONGEST);

        assertThat(SafeText.cell(longest)).isEqualTo(longest);
        assertThat(SafeText.cell(longest + "a")).hasSize(SafeText.LONGEST).endsWith("a…");
    }

    @Test
    void tellsWhatIsCut() {
        String longest = "a".repeat(SafeText.LONGEST);

        assertThat(SafeText.isCut(longest, longest)).isFalse();
        assertThat(SafeText.isCut(longest + "a", SafeText.cell(longest + "a"))).isTrue();
        assertThat(SafeText.isCut("a…", "a…")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"abcd, 4, abcd", "abcde, 4, abc…", "ab😀e, 4, ab…", "a😀de, 4, a😀…"})
    void cutsNoCharacterInTwo(String text, int length, String cut) {
        assertThat(SafeText.cut(text, length)).isEqualTo(cut);
    }

    @Test
    void putsEverythingOnOneLine() {
        assertThat(SafeText.line("a\r\nb\tc\rd")).isEqualTo("a b c d");
    }

    @ParameterizedTest
    @CsvSource({"=1, true", "+1, true", "-1, true", "@a, true", "'', false", "1=, false", "' =1', false"})
    void tellsWhatEditingWouldMakeAFormula(String text, boolean formula) {
        assertThat(SafeText.looksLikeFormula(text)).isEqualTo(formula);
    }
}
