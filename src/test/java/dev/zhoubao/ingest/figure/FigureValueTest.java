package dev.zhoubao.ingest.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.SaidProblem;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Quantity;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureValueTest {

    private static FigureReader.Result read(String... texts) {
        List<Sentence> sentences = new ArrayList<>();
        for (String text : texts) {
            sentences.add(new Sentence(text, 29 + sentences.size()));
        }
        return new FigureReader(Series.BULLETIN).read(Passage.of(sentences, null), "week.md");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0", "007|7", "1,234|1234", "12,345,678|12345678", "9223372036854775807|9223372036854775807"})
    void readsNumber(String printed, long value) {
        assertThat(read("共处理网络安全事件" + printed + "起")
                        .figures()
                        .get(Metric.INCIDENTS)
                        .value())
                .isEqualTo(new Quantity.Count(value));
    }

    @Test
    void hasNoFigureWhereTheTextHasNone() {
        assertThat(read("本周无事。").nothing()).isTrue();
    }

    @Test
    void takesAFigureThatIsRepeatedFromItsFirstSentence() {
        assertThat(read("处理网络安全事件5起", "共处理了网络安全事件5起")
                        .figures()
                        .get(Metric.INCIDENTS)
                        .evidence()
                        .line())
                .isEqualTo(29);
    }

    @Test
    void takesNeitherOfTwoContradictoryValues() {
        assertThat(read("处理网络安全事件5起", "处理网络安全事件6起").figures()).isEmpty();
    }

    @Test
    void reportsContradictoryValuesWithTheSecondSentence() {
        assertThat(SaidProblem.all(read("处理网络安全事件5起", "处理网络安全事件6起").problems()))
                .containsExactly(new SaidProblem(
                        Severity.WARNING,
                        "week.md",
                        30,
                        "incidents handled: given as 5 and as 6; neither is used",
                        "处理网络安全事件6起"));
    }

    @Test
    void keepsTheOtherFiguresOfAContradictorySentence() {
        assertThat(read("处理网络安全事件5起，含跨境网络安全事件1起", "处理网络安全事件6起").figures()).containsOnlyKeys(Metric.CROSS_BORDER);
    }

    @Test
    void takesNoNumberTooLargeToBeACount() {
        assertThat(read("处理网络安全事件9223372036854775808起").figures()).isEmpty();
    }

    @Test
    void reportsANumberTooLargeToBeACount() {
        assertThat(SaidProblem.all(read("处理网络安全事件9223372036854775808起").problems()))
                .containsExactly(new SaidProblem(
                        Severity.WARNING,
                        "week.md",
                        29,
                        "the number for incidents handled is too large to be a count; it is not used",
                        "处理网络安全事件9223372036854775808起"));
    }
}
