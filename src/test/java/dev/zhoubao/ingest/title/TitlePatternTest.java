package dev.zhoubao.ingest.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlePatternTest {

    @ParameterizedTest
    @CsvSource({
        "甲…乙, 甲乙, true",
        "甲…乙, 前甲中乙后, true",
        "甲…乙, 乙甲, false",
        "甲…乙, 甲, false",
        "甲|丙…乙|丁, 丙丁, true",
        "甲|丙…乙|丁, 丁丙, false",
        "甲乙…乙, 甲乙, false",
        "长长|长…乙, 长乙, true",
        "长|长乙…乙, 长乙, true",
        "长乙|长…乙, 长乙, true",
        "CNVD…周报, 前cnvd漏洞周报, true"
    })
    void findsItsPiecesInTheirOrder(String pattern, String title, boolean fits) {
        assertThat(TitlePattern.of(pattern).fits(title)).isEqualTo(fits);
    }
}
