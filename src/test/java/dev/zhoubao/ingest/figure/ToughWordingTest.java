package dev.zhoubao.ingest.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.ingest.Documents;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Direction;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.PrintedChange;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole bulletins that are printed as badly as real ones, and worse. */
class ToughWordingTest {

    private static Bulletin bulletin(String... blocks) {
        DocumentFixture document = DocumentFixture.empty().block(DocumentFixture.GRADE);
        for (String block : blocks) {
            document.block(block.split("/"));
        }
        return Documents.bulletin(document);
    }

    private static String figures(String... blocks) {
        Map<String, String> values = new TreeMap<>();
        for (Figure figure : bulletin(blocks).figures().values()) {
            values.put(figure.metric().id(), figure.value().toString());
        }
        return values.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "本週境內感染網絡病毒的主機數量約為61.0萬個，其中包括境內被木馬或被殭屍程序控制的主機約22 萬以及境內感染飛客（conficker）蠕蟲的主機約39.0萬。"
                        + "|{botnet-hosts=22, conficker-hosts=39.0, infected-hosts=61.0}",
                "放馬站點共涉及域名912個，涉及IP地址3,456個。在912個域名中，有約31.5%為境外註冊，且頂級域為.com的約佔64.0%；通過IP直接訪問的涉及62個IP。"
                        + "|{malware-direct-ips=62, malware-domains=912, malware-domains-com=64.0, malware-domains-overseas=31.5, malware-ips=3456}",
                "境內被篡改政府網站（GOV類）數量為61個（約占境內2.5%）；境內被植入後門的政府網站（GOV類）數量為7個（約佔境內0.6%）。"
                        + "|{backdoored-gov=7, backdoored-gov-share=0.6, defaced-gov=61, defaced-gov-share=2.5}",
                "針對境內網站的仿冒頁面涉及域名1,204個，IP地址407個，平均每個IP地址承載了約3個仿冒頁面。|{counterfeit-domains=1204, counterfeit-ips=407, pages-per-ip=3}",
                "國家信息安全漏洞共享平台（CNVD）新收錄網絡安全漏洞132個。|{vulnerabilities=132}",
                "協調11個提供惡意移動應用程序下載服務的平臺。|{app-platforms=11}",
                "按網絡病毒名稱統計新增12個，按網絡病毒家族統計無新增。|{new-virus-families=0, new-viruses=12}"
            })
    void areReadInTraditionalCharacters(String text, String figures) {
        assertThat(figures(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "预計下週共處理網絡安全事件99起。",
                "預計下周共处理网络安全事件99起。",
                "上週，共處理網絡安全事件99起。",
                "图一 共处理网络安全事件99起。",
                "表1 境内被篡改网站数量为99个。",
                "附图2：共处理网络安全事件99起。",
                "处理网络安全事件近99起。",
                "处理网络安全事件超过99起。",
                "处理网络安全事件九十九起。",
                "境内被篡改网站数量由上周的99个有所变化。",
                "处理网络安全事件同比增长至99起。",
                "未处理跨省网络安全事件99起。",
                "网络安全事件99起。",
                "自2031年1月1日至今，共处理网络安全事件99起。",
                "开展工作以来，共处理网络安全事件99起。",
                "近三个月共处理网络安全事件99起。",
                "上半年共处理网络安全事件99起。",
                "第一季度，共处理网络安全事件99起。",
                "平均每周共处理网络安全事件99起。",
                "境内被篡改网站数量较上周减少了99个。",
                "境内被篡改网站数量环比增加99个。",
                "处理网络安全事件较上周增加99起。"
            })
    void giveNoFigureThatIsNotThisWeeks(String text) {
        assertThat(figures(text)).isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"近期回顾", "【近期回顾】", "■ 往期回顾：", "往期精彩回顾", "相关阅读", "推荐阅读", "近期周报", "近期回顧", "▼往期推薦▼"})
    void giveNoFigureBelowTheListOfEarlierIssues(String heading) {
        assertThat(figures(DocumentFixture.FIGURES, heading, "共处理网络安全事件600起。")).contains("incidents=321");
    }

    @Test
    void giveNoFigureOfAnEntryInThatList() {
        assertThat(figures(
                        "网络安全信息与动态周报2031年第11期（3月10日-3月16日）：处理网络安全事件600起",
                        "网络安全信息与动态周报2031年第10期（3月3日-3月9日）",
                        "含跨境网络安全事件60起。"))
                .isEqualTo("{}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "本周以来，共处理网络安全事件321起。|{incidents=321}",
                "共处理网络安/全事件3/21起，含跨境网/络安全事件123起。|{cross-border=123, incidents=321}",
                "共处理\\*网络安全事件\\*321起。|{}",
                "共处理**网络安全事件****321**起。|{incidents=321}",
                "共处理网络安全事件1\\,321起|{incidents=1321}",
                "共处理&nbsp;网络安全事件&nbsp;321起|{incidents=321}",
                "共处理网络安全事件321起!含跨境网络安全事件123起|{cross-border=123, incidents=321}",
                "共处理网络安全事件321起;含跨境网络安全事件123起;|{cross-border=123, incidents=321}",
                "（一）共处理网络安全事件321起（含跨境网络安全事件123起）。|{cross-border=123, incidents=321}"
            })
    void areReadThroughMarksAndBreaks(String text, String figures) {
        assertThat(figures(text)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "境内被篡改网站数量为61个，较上周环比持平。|NONE",
                "境内被篡改网站数量为61个，与上周持平。|NONE",
                "境内被篡改网站数量为61个，较上周环比增加1.5倍。|UP 1.5 times",
                "境内被篡改网站数量为61个，较上周环比下降了5.9%。|DOWN 5.9 percent",
                "境内被篡改网站数量为61个，較上週環比減少5.9%。|DOWN 5.9 percent",
                "境内被篡改网站数量为61个，较上周环比增至61个。|-",
                "境内被篡改网站数量增至61个。|-",
                "境内被篡改网站数量降至61个，环比下降5.9%。|DOWN 5.9 percent"
            })
    void keepTheirChangeAsPrinted(String text, String change) {
        Figure figure = bulletin(text).figure(Metric.DEFACED).orElseThrow();

        assertThat(figure.value()).hasToString("61");
        assertThat(figure.change()).isEqualTo(printed(change));
    }

    private static @Nullable PrintedChange printed(String change) {
        String[] words = change.split(" ");
        if (words.length == 1) {
            return words[0].equals("-") ? null : PrintedChange.none();
        }
        Direction direction = Direction.valueOf(words[0]);
        BigDecimal size = new BigDecimal(words[1]);
        return words[2].equals("times") ? PrintedChange.times(direction, size) : PrintedChange.percent(direction, size);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "互联网网络安全态势整评价为差。",
                "互联网网络安全态整体评价为差。",
                "互联网网络安全指数的整体评价是差；",
                "互联网网络安全整体评价：差",
                "互联网网络安全整体评价为“差”。",
                "互联网网络安全整体评价为差，与上周持平。",
                "互联网网络安全整体评价为差与上周相同。",
                "互聯網網絡安全態勢整體評價為差。"
            })
    void keepTheirGrade(String text) {
        assertThat(Documents.bulletin(DocumentFixture.empty().block(text)).grade())
                .hasValueSatisfying(grade -> assertThat(grade.chinese()).isEqualTo("差"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"在互联网网络安全整体评价中，差距缩小。", "网络安全评价为中国领先。", "网络安全评价为优先事项。", "网络安全整体评价为危急。", "上周，互联网网络安全整体评价为差。"})
    void haveNoGradeInOtherWords(String text) {
        assertThat(Documents.bulletin(DocumentFixture.empty().block("共处理网络安全事件321起。", text))
                        .grade())
                .isEmpty();
    }
}
