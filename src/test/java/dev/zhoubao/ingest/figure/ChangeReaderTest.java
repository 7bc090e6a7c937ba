package dev.zhoubao.ingest.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.PrintedChange;
import dev.zhoubao.model.Series;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeReaderTest {

    private static Map<Metric, Figure> read(String sentence) {
        return new FigureReader(Series.BULLETIN)
                .read(Passage.of(List.of(new Sentence(sentence, 29)), null), "week.md")
                .figures();
    }

    private static PrintedChange change(String behind) {
        return read("境内被篡改政府网站（GOV类）数量为61个（约占境内3.0%）" + behind)
                .get(Metric.DEFACED_GOV)
                .change();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "，较上周环比下降了22.70%。|DOWN|22.70",
                "，较上周环比上升110.0%；|UP|110.0",
                "，环比上周减少约7%|DOWN|7",
                "，较上周大幅增加了59.6％|UP|59.6",
                "，与上周相比，增长3%|UP|3",
                "，环比回落3.1%|DOWN|3.1",
                "，环比-4.2%|DOWN|4.2",
                "，环比+4.2%|UP|4.2",
                "，环比↓4.2%|DOWN|4.2",
                "，环比增幅4.2%|UP|4.2",
                "，数量环比上升了4.2%|UP|4.2",
                "，同比下降10%，环比上升4.2%|UP|4.2",
                "，比上一周上升百分之4.2|UP|4.2"
            })
    void readsPercent(String behind, String direction, String percent) {
        assertThat(change(behind))
                .extracting(
                        found -> found.direction().name(),
                        found -> found.percent().toString(),
                        PrintedChange::times)
                .containsExactly(direction, percent, null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "与上周相比，本周处理网络安全事件500起，上升4.2%|UP|4.2",
                "与上周相比，本周处理网络安全事件500起，环比上升4.2%|UP|4.2",
                "与上周相比，本周处理网络安全事件500起，较上周（480起）上升4.2%|UP|4.2",
                "较前一周，本周处理网络安全事件500起，减少4.2%，其中跨境网络安全事件3起|DOWN|4.2",
                "与上周相比，本周处理网络安全事件500起，增至4.2倍||",
                "与上周相比，本周处理网络安全事件500起，其中上升4.2%的是跨境事件||",
                "与上周相比，跨境网络安全事件9起，与去年同期相比，本周处理网络安全事件500起，上升50%||",
                "与去年同期相比，本周处理网络安全事件500起，上升4.2%||",
                "本周处理网络安全事件500起，上升4.2%||"
            })
    void readsWhatASentenceThatBeginsWithTheComparisonSays(String sentence, String direction, String percent) {
        assertThat(read(sentence).get(Metric.INCIDENTS))
                .extracting(Figure::change)
                .extracting(
                        change -> change == null ? null : change.direction().name(),
                        change -> change == null ? null : change.percent().toString())
                .containsExactly(direction, percent);
    }

    @Test
    void readsTimes() {
        assertThat(change("，较上周环比增长1.5倍"))
                .extracting(found -> found.times().toString(), PrintedChange::percent)
                .containsExactly("1.5", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"，较上周环比持平", "，与上周持平", "，较上周无变化"})
    void readsNoChange(String behind) {
        assertThat(change(behind)).isEqualTo(PrintedChange.none());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "，较上周环比降至7%",
                "，同比下降5%",
                "，较去年同期下降5%",
                "，较上周增加5个",
                "，下降5%",
                "，较上周环比下降",
                "，较上周无明显变化",
                "，总量环比上升4.2%",
                "。"
            })
    void readsNothingElse(String behind) {
        assertThat(change(behind)).isNull();
    }

    @Test
    void givesTheChangeToTheCountAndNotToItsShare() {
        assertThat(read("境内被篡改政府网站数量为61个（约占境内3.0%），较上周环比下降了5%")
                        .get(Metric.DEFACED_GOV_SHARE)
                        .change())
                .isNull();
    }
}
