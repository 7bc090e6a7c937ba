package dev.zhoubao.ingest.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.MetricConverter;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Quantity;
import dev.zhoubao.model.Series;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.converter.ConvertWith;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureWordingTest {

    private static Map<Metric, Figure> read(String sentence) {
        return new FigureReader(Series.BULLETIN)
                .read(Passage.of(List.of(new Sentence(sentence, 29)), null), "week.md")
                .figures();
    }

    @ParameterizedTest
    @CsvSource({
        "共处理网络安全事件321起,INCIDENTS",
        "共处理了网络安全事件321起,INCIDENTS",
        "含跨境网络安全事件321起,CROSS_BORDER",
        "其中跨境网络安全事件321起,CROSS_BORDER",
        "重点处理321起仿冒投诉事件,PHISHING",
        "重点处理了321起网页仿冒投诉事件,PHISHING",
        "协调321个提供恶意移动应用程序下载服务的平台,APP_PLATFORMS",
        "恶意URL链接321个,MALICIOUS_URLS",
        "恶意url链接321个,MALICIOUS_URLS",
        "恶意ＵＲＬ链接３２１个,MALICIOUS_URLS"
    })
    void readsFigureInEveryWording(String sentence, @ConvertWith(MetricConverter.class) Metric metric) {
        assertThat(read("本周，CNCERT" + sentence + "。"))
                .extractingByKey(metric)
                .extracting(Figure::value)
                .isEqualTo(new Quantity.Count(321));
    }

    @ParameterizedTest
    @CsvSource({
        "共处理网络安全事321起,INCIDENTS",
        "含跨境网络安全事321起,CROSS_BORDER",
        "重点处321起仿冒投诉事件,PHISHING",
        "重点处了321起网页仿冒投诉事件,PHISHING",
        "协调321个提供恶意移动应用程下载服务平台,APP_PLATFORMS",
        "恶意URL链321个,MALICIOUS_URLS"
    })
    void readsFigureWhenACharacterIsLost(String sentence, @ConvertWith(MetricConverter.class) Metric metric) {
        assertThat(read(sentence))
                .extractingByKey(metric)
                .extracting(Figure::value)
                .isEqualTo(new Quantity.Count(321));
    }

    @ParameterizedTest
    @ValueSource(strings = {"共处理网络安全事件 321 起", "共处理\u3000网络安全\u00a0事件3 21起", "共处理网络安全事件\u200b321起", "共处理网络安全事件３２１起"})
    void readsFigureThroughSpacesAndFullWidthDigits(String sentence) {
        assertThat(read(sentence))
                .extractingByKey(Metric.INCIDENTS)
                .extracting(Figure::value)
                .isEqualTo(new Quantity.Count(321));
    }

    @Test
    void readsSeveralFiguresOfOneSentence() {
        assertThat(read("共处理网络安全事件321起；其中跨境网络安全事件123起；重点处理了45起网页仿冒投诉事件。").values())
                .extracting(figure -> figure.value().toString())
                .containsExactly("321", "123", "45");
    }

    @Test
    void keepsTheSentenceAsPrinted() {
        Figure figure = read("共 处理网络安全事件３２１起。").get(Metric.INCIDENTS);

        assertThat(figure.evidence().text()).isEqualTo("共 处理网络安全事件３２１起。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "共处理网络安全事件若干起",
                "共处理网络安全事件1.5万起",
                "共处理网络安全事件321件",
                "共处理网络安全事件-321起",
                "共处理网络安全事件12,34起",
                "共处理网络安全事件，321起",
                "接到网络安全事件投诉321起"
            })
    void readsNothingThatIsNoCount(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }
}
