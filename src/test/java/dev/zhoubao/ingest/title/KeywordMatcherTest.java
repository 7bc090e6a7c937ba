package dev.zhoubao.ingest.title;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordMatcherTest {

    private final KeywordMatcher words = new KeywordMatcher(List.of("上周", "上个月", "累计"));

    @ParameterizedTest
    @ValueSource(strings = {"上周", "比上周", "上上个月", "上、累计"})
    void findsOneOfItsWords(String text) {
        assertThat(words.anyIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "上", "上个", "周", "本周", "累", "计累"})
    void findsNoPartOfAWord(String text) {
        assertThat(words.anyIn(text)).isFalse();
    }
}
