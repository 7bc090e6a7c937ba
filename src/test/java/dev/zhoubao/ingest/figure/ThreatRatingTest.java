package dev.zhoubao.ingest.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.model.Severity;
import dev.zhoubao.model.ThreatLevel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThreatRatingTest {

    private static RatingReader.Result<ThreatLevel> read(String... texts) {
        return RatingReader.threat()
                .read(
                        Passage.of(
                                List.of(texts).stream()
                                        .map(text -> new Sentence(text, 23))
                                        .toList(),
                                null),
                        "week.md");
    }

    @ParameterizedTest
    @CsvSource({"信息安全漏洞威胁整体评价级别为高。,HIGH", "信息安全漏洞威胁整体评价级别为中等。,MEDIUM", "信息安全漏洞威脅整體評價級別為低。,LOW"})
    void readsEveryLevel(String text, ThreatLevel level) {
        assertThat(read(text).rating().level()).isEqualTo(level);
    }

    @Test
    void isNotTheOverallGrade() {
        assertThat(read("互联网网络安全整体评价为中。").rating()).isNull();
    }

    @Test
    void takesNeitherOfTwo() {
        RatingReader.Result<ThreatLevel> result = read("漏洞威胁整体评价级别为高。", "漏洞威胁整体评价级别为低。");

        assertThat(result.rating()).isNull();
        assertThat(result.problems())
                .extracting(problem -> problem.severity(), problem -> problem.message())
                .hasToString("[(warning, \"the vulnerability grade is given as 高 and as 低; neither is used\")]");
        assertThat(result.problems().get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void takesNoneOfLastWeek() {
        assertThat(read("上周信息安全漏洞威胁整体评价级别为高。").rating()).isNull();
    }
}
