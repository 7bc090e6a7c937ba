package dev.zhoubao.ingest.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Rating;
import dev.zhoubao.model.Severity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingReaderTest {

    private static Optional<Rating<Grade>> read(String... sentences) {
        return Optional.ofNullable(result(sentences).rating());
    }

    private static RatingReader.Result<Grade> result(String... sentences) {
        return RatingReader.overall()
                .read(
                        Passage.of(
                                List.of(sentences).stream()
                                        .map(text -> new Sentence(text, 23))
                                        .toList(),
                                null),
                        "week.md");
    }

    @ParameterizedTest
    @CsvSource({"优,EXCELLENT", "良,GOOD", "中,FAIR", "中等,FAIR", "差,POOR", "危,CRITICAL"})
    void readsEveryGrade(String word, Grade grade) {
        assertThat(read("本周，互联网网络安全整体评价为" + word + "。")).map(Rating::level).contains(grade);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "互联网网络安全整体评价为差",
                "互联网网络安全指数整体评价为差",
                "互联网网络安全态势整体评价为差",
                "互联网网络安全总体评价为差",
                "互联网 网络安全 态势 整体评价 为 差",
                "互联网网络安全态势整体评价级别为差",
                "互联网网络安全态势整体评价为“差”"
            })
    void readsEveryWording(String sentence) {
        assertThat(read(sentence)).map(Rating::level).contains(Grade.POOR);
    }

    @Test
    void takesTheMisprintOfTheSameSoundForGood() {
        assertThat(read("互联网网络安全态势整体评价为量。")).map(Rating::level).contains(Grade.GOOD);
    }

    @Test
    void keepsTheSentenceAsPrinted() {
        assertThat(read("甲。", "互联网网络安全态势整体评价为量。")).map(Rating::evidence).contains(new Evidence("互联网网络安全态势整体评价为量。", 23));
    }

    @ParameterizedTest
    @ValueSource(strings = {"本周信息安全漏洞威胁整体评价级别为中。", "互联网网络安全态势整体评价为好。", "互联网网络安全态势整体评价。", "网络安全形势良好。"})
    void takesNoOtherSentence(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void passesOverTheGradeOfVulnerabilities() {
        assertThat(read("信息安全漏洞威胁整体评价级别为高。", "互联网网络安全整体评价为优。"))
                .map(Rating::level)
                .contains(Grade.EXCELLENT);
    }

    @Test
    void takesNeitherOfTwoDifferentGrades() {
        RatingReader.Result<Grade> result = result("互联网网络安全整体评价为优。", "互联网网络安全整体评价为差。");

        assertThat(result.rating()).isNull();
        assertThat(result.problems())
                .extracting(Problem::severity, Problem::line, Problem::message)
                .containsExactly(
                        tuple(Severity.WARNING, 23, "the overall grade is given as 优 and as 差; neither is used"));
    }

    @Test
    void mentionsTheMisprint() {
        assertThat(result("互联网网络安全态势整体评价为量。").problems())
                .extracting(Problem::severity, Problem::message)
                .containsExactly(tuple(Severity.INFO, "the overall grade is printed as 量 and read as 良"));
    }

    @Test
    void takesNoGradeOfLastWeek() {
        assertThat(read("上周互联网网络安全整体评价为差。", "本周互联网网络安全整体评价为良。"))
                .map(Rating::level)
                .contains(Grade.GOOD);
    }
}
