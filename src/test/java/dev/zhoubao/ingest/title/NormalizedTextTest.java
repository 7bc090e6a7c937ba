package dev.zhoubao.ingest.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "２０３１年|2031年",
                "٢٠٣١年|2031年",
                "𝟐𝟎𝟑𝟏年|2031年",
                "ＣＮＣＥＲＴ|CNCERT",
                "（甲）|(甲)",
                "甲，乙；丙：丁！戊？己|甲，乙；丙：丁！戊？己",
                "甲。乙、丙|甲。乙、丙",
                "1－2～3|1-2~3",
                "😀甲|😀甲"
            })
    void narrowsAllButThePunctuationThatSeparates(String text, String folded) {
        assertThat(NormalizedText.of(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"' 甲 乙 '", "'甲\u3000乙'", "'甲\u00a0乙'", "'甲\u200b乙\ufeff'", "'甲\t\n乙'", "'甲\u0007乙'", "'甲\u00ad乙'"})
    void dropsWhatCannotBeSeen(String text) {
        assertThat(NormalizedText.of(text)).isEqualTo("甲乙");
    }
}
