package dev.zhoubao.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WidthFoldingTest {

    @Test
    void narrowsEveryFullWidthSignOfAscii() {
        for (char narrow = '!'; narrow <= '~'; narrow++) {
            char wide = (char) (narrow - 0x21 + 0xff01);
            assertThat(WidthFolding.folded(wide)).isEqualTo(narrow);
        }
    }

    @ParameterizedTest
    @CsvSource({"｡, 。", "｢, 「", "｣, 」", "､, 、", "･, ・", "￠, ¢", "￡, £", "￢, ¬", "￥, ¥", "￦, ₩"})
    void givesPunctuationAndCurrenciesTheirUsualForm(char half, char usual) {
        assertThat(WidthFolding.folded(half)).isEqualTo(usual);
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u00a0', '\u3000'})
    void makesEverySpaceAPlainOne(char space) {
        assertThat(WidthFolding.folded(space)).isEqualTo(' ');
    }

    @ParameterizedTest
    @ValueSource(
            chars = {'a', ' ', '~', '\u009f', '\u00a1', '\u3001', '\u3400', '周', '\u9fff', '\uff00', '\uff5f', 'ﾀ'})
    void leavesOthersAsTheyAre(char c) {
        assertThat(WidthFolding.folded(c)).isEqualTo(c);
    }

    @Test
    void keepsTheLengthOfAText() {
        assertThat(WidthFolding.folded("（２０２４）\u3000𠀀周｡")).isEqualTo("(2024) 𠀀周。");
    }
}
