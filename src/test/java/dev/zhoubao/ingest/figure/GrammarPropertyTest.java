package dev.zhoubao.ingest.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.ingest.Documents;
import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A small grammar of bulletins with noise: what is put in comes out, and no input throws. */
class GrammarPropertyTest {

    /** A figure, its sentence with a place for the number, and the number. */
    record Put(Metric metric, String sentence, String number) {

        String text() {
            return sentence.replace("#", number);
        }
    }

    private static final Map<Metric, List<String>> SENTENCES = new TreeMap<>(Map.of(
            Metric.INCIDENTS, List.of("本周，CNCERT共处理网络安全事件#起。", "共处理了网络安全事#起；"),
            Metric.CROSS_BORDER, List.of("含跨境网络安全事件#起。", "其中跨境網絡安全事件#起；"),
            Metric.PHISHING, List.of("重点处理#起仿冒投诉事件。", "重點處理了#起網頁仿冒投訴事件；"),
            Metric.MALICIOUS_URLS, List.of("共处理恶意URL链接#个。", "恶意URL链#个；"),
            Metric.INFECTED_HOSTS, List.of("本周境内感染网络病毒的主机数量约为#万个。", "境内感染网络病毒主机约#万；"),
            Metric.DEFACED, List.of("境内被篡改网站数量为#个，较上周环比下降了5.9%；", "境内被篡改的网站数量增至#个。"),
            Metric.BACKDOORED_GOV, List.of("境内被植入后门的政府网站（GOV类）数量为#个；", "境内被植入后门政府网站数量为#个。"),
            Metric.VULNERABILITIES, List.of("国家信息安全漏洞共享平台（CNVD）新收录网络安全漏洞#个。")));

    private static final List<String> NOISE = List.of(
            "",
            "图1 境内被篡改网站数量为77777个。",
            "上周共处理网络安全事件77777起，本周有变化。",
            "本周，我国互联网基础设施运行整体平稳。",
            "去年同期境内感染网络病毒的主机数量约为77777万个，本周有变化。",
            "中危漏洞77777个、低危漏洞77777个。");

    @Provide
    Arbitrary<List<Put>> bulletins() {
        return Arbitraries.of(SENTENCES.keySet())
                .flatMap(this::put)
                .list()
                .uniqueElements(Put::metric)
                .ofMaxSize(SENTENCES.size());
    }

    private Arbitrary<Put> put(Metric metric) {
        return Combinators.combine(
                        Arbitraries.of(SENTENCES.get(metric)),
                        Arbitraries.longs().between(0, 9_999_999),
                        Arbitraries.of("%d", "%,d", "0%d"))
                .as((sentence, number, format) -> new Put(metric, sentence, String.format(format, number)));
    }

    @Provide
    Arbitrary<List<String>> noise() {
        return Arbitraries.of(NOISE).list().ofSize(SENTENCES.size());
    }

    @Property(seed = "2031", tries = 200)
    void whatIsPutInComesOut(@ForAll("bulletins") List<Put> figures, @ForAll("noise") List<String> noise) {
        List<String> blocks = new ArrayList<>();
        Map<String, Long> expected = new TreeMap<>();
        for (int i = 0; i < figures.size(); i++) {
            blocks.add(noise.get(i));
            blocks.add(figures.get(i).text());
            expected.put(
                    figures.get(i).metric().id(),
                    Long.valueOf(figures.get(i).number().replace(",", "")));
        }
        Map<String, Long> found = new TreeMap<>();
        for (Figure figure : read(blocks).figures().values()) {
            found.put(figure.metric().id(), figure.value().decimal().longValueExact());
        }

        assertThat(found).isEqualTo(expected);
    }

    @Property(seed = "2032", tries = 200)
    void noDocumentThrows(@ForAll("documents") String text) {
        assertThatCode(() -> Documents.read(DocumentFixture.whole().block(text).text()))
                .doesNotThrowAnyException();
        assertThatCode(() -> Documents.read(text)).doesNotThrowAnyException();
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> pieces = Arbitraries.of(
                "处理网络安全事件",
                "境内被篡改",
                "网站数量为",
                "较上周",
                "环比下降了",
                "万",
                "个",
                "起",
                "%",
                "，",
                "。",
                "（",
                "无新增",
                "漏洞",
                "在",
                "个域名中");
        Arbitrary<String> digits =
                Arbitraries.strings().withChars("0123456789,.-，").ofMaxLength(25);
        return Arbitraries.oneOf(pieces, digits, Arbitraries.strings().ofMaxLength(5))
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static FigureReader.Result read(List<String> blocks) {
        List<Sentence> sentences = blocks.stream()
                .flatMap(block -> Sentence.of(new TextBlock(block, 1, List.of(), null)).stream())
                .toList();
        return new FigureReader(Series.BULLETIN).read(Passage.of(sentences, null), "week.md");
    }
}
