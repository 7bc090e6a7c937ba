package dev.zhoubao.ingest.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.ingest.Documents;
import dev.zhoubao.model.Alert;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Quantity;
import dev.zhoubao.model.Series;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list of vulnerabilities that the CNVD weekly warns of. */
class CnvdAlertsTest {

    private static final String TITLE = "CNVD漏洞周报2031年第18期";
    private static final String PERIOD = "2031年4月28日-2031年5月4日";
    private static final String TOTAL = "本周共收集、整理信息安全漏洞30个，其中高危漏洞12个、中危漏洞13个、低危漏洞5个。";
    private static final String CLOSING = "目前，厂商已经发布了上述漏洞的修补程序。";

    private static DocumentFixture weekly() {
        return DocumentFixture.titled(TITLE).block(PERIOD).block(TOTAL).block("本周重要漏洞安全告警");
    }

    private static List<String> alerts(DocumentFixture fixture) {
        return Documents.bulletin(fixture).alerts().stream()
                .map(CnvdAlertsTest::shown)
                .toList();
    }

    private static String shown(Alert alert) {
        return alert.product() + " | " + alert.name() + " | " + String.join(",", alert.numbers()) + " | " + alert.high()
                + " | " + alert.links().size();
    }

    private static String problems(DocumentFixture fixture) {
        return Documents.problems(fixture).stream()
                .map(problem -> problem.message())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void readsFiguresBesideThem() {
        Bulletin bulletin = Documents.bulletin(weekly());

        assertThat(bulletin.name()).isEqualTo("cnvd:2031-18");
        assertThat(Series.CNVD
                        .metrics()
                        .limit(4)
                        .map(metric ->
                                bulletin.value(metric).map(Quantity::toString).orElse("-")))
                .containsExactly("30", "12", "13", "5");
    }

    @Test
    void namesProductNumbersRatingAndLinks() {
        assertThat(alerts(weekly().block("1、Alpha产品安全漏洞")
                        .block("CNVD收录的相关漏洞包括：Alpha Server信息泄露漏洞（CNVD-2031-00001、CNVD-2031-00002）、Alpha Server越权漏洞。"
                                + CLOSING)
                        .block("参考链接：")
                        .block("https://www.cnvd.org.cn/flaw/show/CNVD-2031-00001")
                        .block("https://www.cnvd.org.cn/flaw/show/CNVD-2031-00009")))
                .containsExactly(
                        "Alpha | Alpha Server信息泄露漏洞 | CNVD-2031-00001,CNVD-2031-00002 | null | 1",
                        "Alpha | Alpha Server越权漏洞 |  | null | 1");
    }

    @Test
    void ratesAllThatAProductHas() {
        assertThat(alerts(weekly().block("（2）Beta系列产品安全漏洞")
                        .block("CNVD收录的相关漏洞包括：Beta代码执行漏洞（CNVD-2031-00003）等。上述漏洞的综合评级为“高危”。" + CLOSING)))
                .containsExactly("Beta | Beta代码执行漏洞 | CNVD-2031-00003 | true | 0");
    }

    @Test
    void ratesTheOnesThatTheTextNames() {
        String list = "CNVD收录的相关漏洞包括：Gamma注入漏洞（CNVD-2031-00004、CNVD-2031-00005）、Gamma跨站漏洞（CNVD-2031-00006）、Gamma绕过漏洞。";

        assertThat(alerts(weekly().block("3. Gamma产品安全漏洞")
                        .block(list + "其中，“Gamma注入漏洞（CNVD-2031-00004）、Gamma绕过漏洞”的综合评级为“高危”。" + CLOSING)))
                .containsExactly(
                        "Gamma | Gamma注入漏洞 | CNVD-2031-00004 | true | 0",
                        "Gamma | Gamma注入漏洞 | CNVD-2031-00005 | false | 0",
                        "Gamma | Gamma跨站漏洞 | CNVD-2031-00006 | false | 0",
                        "Gamma | Gamma绕过漏洞 |  | true | 0");
        assertThat(alerts(weekly().block("3. Gamma产品安全漏洞")
                        .block(list + "除“Gamma跨站漏洞（CNVD-2031-00006）”外，其余漏洞的综合评级为“高危”。" + CLOSING)))
                .containsExactly(
                        "Gamma | Gamma注入漏洞 | CNVD-2031-00004,CNVD-2031-00005 | true | 0",
                        "Gamma | Gamma跨站漏洞 | CNVD-2031-00006 | false | 0",
                        "Gamma | Gamma绕过漏洞 |  | true | 0");
    }

    @Test
    void ratesNothingThatTheTextLeavesOpen() {
        assertThat(alerts(weekly().block("4、Delta产品安全漏洞")
                        .block("CNVD收录的相关漏洞包括：Delta溢出漏洞（CNVD-2031-00007）。其中，部分漏洞的综合评级为“高危”。" + CLOSING)))
                .containsExactly("Delta | Delta溢出漏洞 | CNVD-2031-00007 | null | 0");
    }

    @Test
    void takesAHeadingThatNamesOneVulnerability() {
        assertThat(alerts(weekly().block("5、Epsilon A1路由器命令注入漏洞（CNVD-2031-00008）")
                        .block("Epsilon A1是一款路由器。该漏洞的综合评级为“高危”。" + CLOSING)
                        .block("6、Zeta B2缓冲区溢出漏洞")
                        .block("CNVD编号为CNVD-2031-00010。" + CLOSING)))
                .containsExactly(
                        "Epsilon A1 | Epsilon A1路由器命令注入漏洞 | CNVD-2031-00008 | true | 0",
                        "Zeta B2 | Zeta B2缓冲区溢出漏洞 | CNVD-2031-00010 | null | 0");
    }

    @Test
    void saysWhereTheTextIsCutOff() {
        DocumentFixture cut =
                weekly().block("7、Eta产品安全漏洞").block("CNVD收录的相关漏洞包括：Eta注入漏洞（CNVD-2031-00011）、Eta越权漏洞（CNVD-2031-0...");

        assertThat(alerts(cut)).containsExactly("Eta | Eta注入漏洞 | CNVD-2031-00011 | null | 0");
        assertThat(problems(cut)).contains("the text of Eta is cut off, so its vulnerabilities may not be complete");
    }

    @Test
    void endWithTheNextSection() {
        assertThat(alerts(weekly().block("8、Theta产品安全漏洞")
                        .block("CNVD收录的相关漏洞包括：Theta注入漏洞（CNVD-2031-00012）。" + CLOSING)
                        .block("本周漏洞要闻速递")
                        .block("9、Iota产品安全漏洞")
                        .block("CNVD收录的相关漏洞包括：Iota注入漏洞（CNVD-2031-00013）。")))
                .containsExactly("Theta | Theta注入漏洞 | CNVD-2031-00012 | null | 0");
    }
}
