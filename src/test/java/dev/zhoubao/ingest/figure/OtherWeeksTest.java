package dev.zhoubao.ingest.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Week;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of other weeks and years are never this week's. */
class OtherWeeksTest {

    private static FigureReader.Result read(String text) {
        return new FigureReader(Series.BULLETIN)
                .read(Passage.of(Sentence.of(new TextBlock(text, 1, List.of(), null)), null), "a.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2030年同期，共处理网络安全事件600起。",
                "今年以来，累计共处理网络安全事件12345起。",
                "上周，共处理网络安全事件600起。",
                "预计下周共处理网络安全事件99起。",
                "截至本月底，共处理网络安全事件600起。"
            })
    void takesNoFigureOfAnotherTime(String text) {
        assertThat(read(text).figures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本周共处理网络安全事件495起，较上周（600起）下降。",
                "本周共处理网络安全事件495起，而上周共处理网络安全事件600起。",
                "上周共处理网络安全事件600起，本周共处理网络安全事件495起。"
            })
    void takesThisWeeksFigureBesideAnother(String text) {
        assertThat(read(text).figures().get(Metric.INCIDENTS).value()).hasToString("495");
    }

    @ParameterizedTest
    @ValueSource(strings = {"其中跨境网络安全事件61起", "含跨境网络安全事件61起", "另协调境内外域名注册机构、境外CERT等机构重点处理了61起网页仿冒投诉事件"})
    void takesNoPartOfAnotherTimesFigureFromTheNextSentence(String part) {
        assertThat(read("上周共处理网络安全事件600起。" + part + "。").figures()).isEmpty();
        assertThat(read("本周共处理网络安全事件600起。" + part + "。").figures()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2024年7月1日至7月7日, 1",
        "2024年6月24日至6月30日, 1",
        "2024年7月8日至7月14日, 1",
        "2024年6月17日至6月23日, 0",
        "2024年7月15日至7月21日, 0",
        "2023年7月3日至7月9日, 0"
    })
    void takesOnlyAWeekAboutTheNumberWhereTheTitleHasNoDays(String days, int figures) {
        Passage passage = Passage.of(
                Sentence.of(new TextBlock(days + "，共处理网络安全事件500起。", 1, List.of(), null)),
                new Edition(new Week(2024, 27), null));

        assertThat(new FigureReader(Series.BULLETIN).read(passage, "a.md").figures())
                .hasSize(figures);
    }

    @Test
    void takesASentenceThatBeginsAnewBehindOneOfAnotherTime() {
        assertThat(read("上周共处理网络安全事件600起。境内被篡改网站数量为61个。").figures()).hasSize(1);
    }
}
