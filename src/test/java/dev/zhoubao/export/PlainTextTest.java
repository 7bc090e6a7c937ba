package dev.zhoubao.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "周报 — “引号” é", "e\u0301", "\ud83d\ude00", "\u3000全角", "a\u200bb", "�"})
    void leavesHarmlessTextAsItIs(String text) {
        assertThat(PlainText.of(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(chars = {'\n', '\r', '\t', '\u000b', '\f', '\u0085', '\u2028', '\u2029'})
    void turnsLineBreaksAndTabsIntoSpaces(char c) {
        assertThat(PlainText.of("a" + c + "b")).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(
            chars = {
                '\u0000', '\u0007', '\u0008', '\u001b', '\u007f', '\u0080', '\u009b', '\u009f', '\u200e', '\u200f',
                '\u061c', '\u202a', '\u202e', '\u2066', '\u2069', '\ud800', '\udfff'
            })
    void replacesWhatCouldSteerATerminalOrEditor(char c) {
        assertThat(PlainText.of("a" + c + "b")).isEqualTo("a\ufffdb");
    }

    @Test
    void keepsWholeSurrogatePairsBesideHalves() {
        assertThat(PlainText.of("\ud83d\ude00\ud83d")).isEqualTo("\ud83d\ude00\ufffd");
    }
}
