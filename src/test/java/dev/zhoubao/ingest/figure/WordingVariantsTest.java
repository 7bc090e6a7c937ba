package dev.zhoubao.ingest.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Series;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bulletins say in more than one way is read in each: how many, that it came to a number, and by how much it changed. */
class WordingVariantsTest {

    private static Map<String, String> read(String text) {
        List<Sentence> sentences = Sentence.of(new TextBlock(text, 1, List.of(), null));
        Map<String, String> values = new TreeMap<>();
        new FigureReader(Series.BULLETIN)
                .read(Passage.of(sentences, null), "week.md")
                .figures()
                .values()
                .forEach(figure ->
                        values.put(figure.metric().id(), figure.value().toString() + change(figure)));
        return values;
    }

    private static String change(Figure figure) {
        return figure.change() == null
                ? ""
                : " " + figure.change().direction()
                        + (figure.change().percent() == null
                                ? ""
                                : " " + figure.change().percent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "境内被篡改的网站数量4078个；被植入后门的网站数量为580个；针对境内网站的仿冒页面数量13861个。",
                "境内被篡改网站4078个，被植入后门的网站580个，针对境内网站的仿冒页面13861个。",
                "境内被篡改的网站总数为4078个、被植入后门的网站数达到580个，针对境内网站的仿冒页面总量为13861个。",
                "我国被篡改网站数量为4078个；其中被植入后门网站数580个；针对境内网站的仿冒页面数升至13861个。"
            })
    void readsAListThatSaysOnceThatItIsDomestic(String text) {
        assertThat(read(text)).isEqualTo(Map.of("defaced", "4078", "backdoored", "580", "counterfeit-pages", "13861"));
    }

    @Test
    void takesWhatIsAbroadForNothingDomestic() {
        assertThat(read("境外被篡改网站数量为4078个；被植入后门的网站数量为580个。")).isEmpty();
        assertThat(read("被篡改网站数量为4078个。")).isEmpty();
        assertThat(read("境内被篡改网站数量为40个，境外有60个；被植入后门的网站数量为580个。")).isEqualTo(Map.of("defaced", "40"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"为", "达", "达到", "降至", "减至", "升至", "增至", "增加到", "回落至", "跌至", "约为", "共计", "仅为", "较前一周降至", "较上周增至"})
    void readsWhatANumberCameTo(String link) {
        assertThat(read("境内被篡改政府网站数量" + link + "178个。")).isEqualTo(Map.of("defaced-gov", "178"));
    }

    @ParameterizedTest
    @CsvSource({
        "'，环比下跌10.2%', down 10.2",
        "'，与前一周相比大幅增长409%', up 409",
        "'，与上周相比下降5%', down 5",
        "'，与上期对比增加5%', up 5",
        "'，较前一周上升5%', up 5",
        "'，环比上周减少5%', down 5",
        "'，较上周环比下降了5%', down 5",
        "'（较上一期下降5%）', down 5",
        "'，比上个星期略有回升5%', up 5",
        "'，与上周持平', same",
        "'，相比上周下滑5%', down 5",
        "'，环比涨5%', up 5"
    })
    void readsAChangeInEveryForm(String behind, String change) {
        assertThat(read("境内被篡改政府网站数量为178个" + behind + "。")).isEqualTo(Map.of("defaced-gov", "178 " + change));
    }

    @ParameterizedTest
    @ValueSource(strings = {"，同比下降5%", "，较去年同期下降5%", "，较上月下降5%", "，占比下降5个百分点", "，环比下降5个百分点", "，较上周降至170个"})
    void takesNoOtherChange(String behind) {
        assertThat(read("境内被篡改政府网站数量为178个" + behind + "。").get("defaced-gov")).isEqualTo("178");
    }

    @Test
    void takesTheChangeThatASecondMentionPrints() {
        assertThat(read("境内被篡改网站数量为5528个。境内被篡改网站数量为5528个，较上周环比下降4.6%。")).isEqualTo(Map.of("defaced", "5528 down 4.6"));
    }
}
