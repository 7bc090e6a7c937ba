package dev.zhoubao.ingest.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Series;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures that only the issues of 2010-2020 give. */
class OlderFiguresTest {

    private static FigureReader.Result result(String... texts) {
        List<Sentence> sentences = List.of(texts).stream()
                .flatMap(text -> Sentence.of(new TextBlock(text, 29, List.of(), null)).stream())
                .toList();
        return new FigureReader(Series.BULLETIN).read(Passage.of(sentences, null), "week.md");
    }

    private static Map<String, String> read(String... texts) {
        Map<String, String> values = new TreeMap<>();
        FigureReader.Result result = result(texts);
        assertThat(result.problems()).isEmpty();
        for (Map.Entry<Metric, Figure> entry : result.figures().entrySet()) {
            values.put(entry.getKey().id(), entry.getValue().value().toString());
        }
        return values;
    }

    @Test
    void areHostsInTenThousandsWithTheDigitsPrinted() {
        assertThat(read("本周境内感染网络病毒的主机数量约为61.0万个，其中包括境内被木马或被僵尸程序控制的主机约22 万以及境内感染飞客（conficker）蠕虫的主机约39.0万。"))
                .isEqualTo(Map.of("infected-hosts", "61.0", "botnet-hosts", "22", "conficker-hosts", "39.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"，均已依法处置", "，属非法控制", "（德州市除外）"})
    void areDomesticBehindWordsWithACharacterOfACountrysName(String words) {
        assertThat(read("境内感染网络病毒的主机数量约为18.4万个" + words + "，其中，被木马或被僵尸程序控制的主机约11.3万个。"))
                .isEqualTo(Map.of("infected-hosts", "18.4", "botnet-hosts", "11.3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"境外", "日本", "俄罗斯", "欧洲"})
    void areNotDomesticBehindAnotherCountry(String country) {
        assertThat(read("境内感染网络病毒的主机数量约为18.4万个；" + country + "方面，被木马或被僵尸程序控制的主机约11.3万个。"))
                .isEqualTo(Map.of("infected-hosts", "18.4"));
    }

    @Test
    void areNewVirusesWithNoneAsZero() {
        assertThat(read("本周捕获了大量新增网络病毒文件，按网络病毒名称统计新增12个，按网络病毒家族统计无新增。"))
                .isEqualTo(Map.of("new-viruses", "12", "new-virus-families", "0"));
    }

    @Test
    void areSitesThatHostMalware() {
        assertThat(read("本周，放马站点共涉及域名912个，涉及IP地址3,456个。在912个域名中，有约31.5%为境外注册，且顶级域为.com的约占64.0%；"
                        + "在3,456个IP中，有约27.1%位于境外。大部分通过域名访问，而通过IP直接访问的涉及62个IP。"))
                .isEqualTo(Map.of(
                        "malware-domains", "912",
                        "malware-domains-overseas", "31.5",
                        "malware-domains-com", "64.0",
                        "malware-ips", "3456",
                        "malware-ips-overseas", "27.1",
                        "malware-direct-ips", "62"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"涉及恶意代码的域名71个，涉及IP地址82个。", "涉及放马站点的域名71个，涉及IP地址82个。"})
    void areSitesThatHostMalwareInOtherWords(String text) {
        assertThat(read(text)).isEqualTo(Map.of("malware-domains", "71", "malware-ips", "82"));
    }

    @Test
    void takeTheOverseasShareOfAddressesNotTheDomesticOne() {
        assertThat(read("在254个IP中，有约56.5%位于境内，约43.5%位于境外。")).isEqualTo(Map.of("malware-ips-overseas", "43.5"));
    }

    @Test
    void areWebsites() {
        assertThat(read("境内被篡改网站数量为2,925个，较上周环比下降了4.1%；境内被植入后门的网站数量为1,098个；针对境内网站的仿冒页面数量为765。"))
                .isEqualTo(Map.of("defaced", "2925", "backdoored", "1098", "counterfeit-pages", "765"));
    }

    @Test
    void areGovernmentWebsitesWithTheirShares() {
        assertThat(read("境内被篡改政府网站（GOV类）数量为61个（约占境内2.5%），较上周环比下降了22.0%；"
                        + "境内被植入后门的政府网站（GOV类）数量为7个（约占境内0.6%）；"
                        + "针对境内网站的仿冒页面涉及域名1,204个，IP地址407个，平均每个IP地址承载了约3个仿冒页面。"))
                .isEqualTo(Map.of(
                        "defaced-gov", "61",
                        "defaced-gov-share", "2.5",
                        "backdoored-gov", "7",
                        "backdoored-gov-share", "0.6",
                        "counterfeit-domains", "1204",
                        "counterfeit-ips", "407",
                        "pages-per-ip", "3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "国家信息安全漏洞共享平台（CNVD）新收录网络安全漏洞132个，信息安全漏洞威胁整体评价级别为中。|{vulnerabilities=132}",
                "新增信息安全漏洞73个，其中新增高危漏洞25个。|{high-risk-vulnerabilities=25, vulnerabilities=73}",
                "新收录网络安全漏洞45个，其中高危漏洞17个、中危漏洞24个、低危漏洞4个。|{high-risk-vulnerabilities=17, vulnerabilities=45}",
                "本周无新增漏洞。|{vulnerabilities=0}",
                "其中零日漏洞3个。|{zero-day-vulnerabilities=3}"
            })
    void areVulnerabilities(String text, String figures) {
        assertThat(read(text)).hasToString(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "境内被篡网站数量为61个。|{defaced=61}",
                "境内被篡改了的网站数量约为61个。|{}",
                "境内被篡改的网站总数量为61个。|{defaced=61}",
                "境 内 被 篡 改 网 站 数 量 为 ６１ 个。|{defaced=61}",
                "境內被篡改網站數量為1，061個。|{defaced=1061}",
                "共處理網絡安全事件61起；重點處理了52起仿冒投訴事件，惡意URL連結7個。|{incidents=61, malicious-urls=7, phishing=52}",
                "针对境内网站仿冒页面数为61个。|{counterfeit-pages=61}",
                "境内被篡改网站数量较上周环比下降至61个。|{defaced=61}",
                "境内被植入后门的网站数量增至1,061个。|{backdoored=1061}"
            })
    void areReadThroughNoise(String text, String figures) {
        assertThat(read(text)).hasToString(figures);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "图1 境内被篡改网站数量为61个。",
                "（图2）共处理网络安全事件61起。",
                "上周，CNCERT共处理网络安全事件61起。",
                "上周共处理网络安全事件61起；其中跨境网络安全事件6起。",
                "去年同期境内被篡改网站数量为61个。",
                "较上周处理网络安全事件61起有所增加。",
                "截至本月，累计处理网络安全事件61起。",
                "境内被篡改网站共有若干个。",
                "广东省被植入后门的网站数量为61个。",
                "中危漏洞61个、低危漏洞7个。",
                "在61个受控主机中，有约5%位于境外。"
            })
    void areNeverTakenFromAnythingElse(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void speakOfThisWeekAgainBehindAComparison() {
        assertThat(read("境内被篡改网站数量为61个，较上周环比下降了5%，境内被植入后门的网站数量为7个。")).hasToString("{backdoored=7, defaced=61}");
        assertThat(read("上周为60起，本周共处理网络安全事件61起。")).hasToString("{incidents=61}");
    }

    @Test
    void takeNeitherValueOfALabelThatIsPrintedTwice() {
        FigureReader.Result result = result("境内被植入后门的政府网站（GOV类）数量为39个（约占境内1.5%）；境内被植入后门的政府网站（GOV类）数量为4个（约占境内0.5%）。");

        assertThat(result.figures()).isEmpty();
        assertThat(result.problems())
                .extracting(problem -> problem.message())
                .containsExactly(
                        "backdoored government websites: given as 39 and as 4; neither is used",
                        "government share of backdoored websites: given as 1.5 and as 0.5; neither is used");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "处理网络安全事件-61起|the number for incidents handled, -61, is not a count; it is not used",
                "处理网络安全事件6.1起|the number for incidents handled, 6.1, is not a count; it is not used",
                "处理网络安全事件1.5万起|the number for incidents handled, 1.5万, is not a count; it is not used",
                "处理网络安全事件12,34起|the number for incidents handled, 12,34, is not a count; it is not used",
                "处理网络安全事件1,234，567起|the number for incidents handled, 1,234，567, is not a count; it is not used",
                "境内感染网络病毒的主机数量约为61个|the number for hosts infected with network viruses, 61, is not a number of 万; it is not used",
                "境内被篡改政府网站数量为6个（约占境内101%）|the number for government share of defaced websites, 101, is not a share; it is not used"
            })
    void areAProblemWhereTheNumberIsNone(String text, String message) {
        assertThat(result(text).problems())
                .extracting(problem -> problem.message())
                .containsExactly(message);
    }
}
