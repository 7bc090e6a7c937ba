package dev.zhoubao.ingest.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.ThreatLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A figure that another sentence takes back is told with both. */
class CorrectionsTest {

    private static Passage passage(String text) {
        return Passage.of(Sentence.of(new TextBlock(text, 1, List.of(), null)), null);
    }

    @Test
    void namesBothSentencesOfACorrectedFigure() {
        List<Problem> told = new FigureReader(Series.BULLETIN)
                .read(passage("本周共处理网络安全事件500起。更正：应为495起。"), "a.md")
                .refused();

        assertThat(told).singleElement().satisfies(problem -> {
            assertThat(problem.text()).isEqualTo("本周共处理网络安全事件500起。");
            assertThat(problem.message())
                    .isEqualTo("the number 500 is not used for incidents handled: the text may correct it: 更正：应为495起。");
        });
    }

    @Test
    void tellsOfTheCorrectedNumberBeforeLastWeeks() {
        List<Problem> told = new FigureReader(Series.BULLETIN)
                .read(passage("上周共处理网络安全事件510起。本周共处理网络安全事件500起。上述数字有误。"), "a.md")
                .refused();

        assertThat(told)
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).startsWith("the number 500 is not used for incidents handled"));
    }

    @Test
    void namesBothSentencesOfACorrectedGradeOfVulnerabilities() {
        RatingReader.Result<ThreatLevel> read =
                RatingReader.threat().read(passage("信息安全漏洞威胁整体评价级别为中。更正：评价级别应为高。"), "a.md");

        assertThat(read.rating()).isNull();
        assertThat(read.refused())
                .extracting(Problem::message)
                .containsExactly("the vulnerability grade 中 is not used: the text may correct it: 更正：评价级别应为高。");
    }
}
