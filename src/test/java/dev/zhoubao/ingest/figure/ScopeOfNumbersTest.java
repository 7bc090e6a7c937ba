package dev.zhoubao.ingest.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Period;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number is a figure only where its sentence speaks of the bulletin's own week, of the publisher, and of what was done. */
class ScopeOfNumbersTest {

    private static final Edition WEEK =
            new Edition(new Week(2024, 27), new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 7)));

    private static FigureReader.Result read(String... blocks) {
        List<Sentence> sentences = Stream.of(blocks)
                .flatMap(text -> Sentence.of(new TextBlock(text, 1, List.of(), null)).stream())
                .toList();
        return new FigureReader(Series.BULLETIN).read(Passage.of(sentences, WEEK), "week.md");
    }

    private static String incidents(String... blocks) {
        FigureReader.Result result = read(blocks);
        return result.figures().containsKey(Metric.INCIDENTS)
                ? result.figures().get(Metric.INCIDENTS).value().toString()
                : "absent";
    }

    static Stream<String> ownTimes() {
        return Stream.of(
                "本周，",
                "本周CNCERT",
                "本期",
                "这一周，",
                "本周内",
                "本周一共",
                "本周三大举措并举，",
                "7月1日至7日，CNCERT",
                "7月1日-7月7日期间，",
                "7月1日0时至7月7日24时，",
                "2024年7月1日至7日，",
                "2024年7月1日—2024年7月7日，",
                "七月一日至七日，",
                "1日至7日，",
                "2024-07-01至2024-07-07，",
                "7.1-7.7，",
                "20240701-20240707，",
                "第27期（7月1日-7月7日）",
                "2024年第27周，",
                "24年第27期，",
                "第二十七期周报显示，",
                "2024年本周，",
                "本周（7月1日（周一）至7月7日（周日））",
                "上周有所下降，本周",
                "自7月1日至7日，",
                "本周，CNCERT累计",
                "周一至周日，",
                "本周累计",
                "与上周相比，本周",
                "去年此时平静，本周",
                "预计下周平稳，本周",
                "据国家互联网应急中心监测，本周",
                "北京举办会议，本周CNCERT",
                "某公司发布报告，本周CNCERT");
    }

    @ParameterizedTest
    @MethodSource("ownTimes")
    void takesTheWeeksOwnCount(String before) {
        assertThat(incidents(before + "共处理网络安全事件480起。")).isEqualTo("480");
    }

    static Stream<String> otherTimes() {
        return Stream.of(
                "今年",
                "今年以来，",
                "2024年",
                "2024年，CNCERT",
                "上半年",
                "2024年上半年",
                "7月",
                "7月份，",
                "6月",
                "七月",
                "2024年7月",
                "本月",
                "上月",
                "上个月",
                "昨日",
                "昨天",
                "今日",
                "当日",
                "单日",
                "7月1日",
                "7月3日，CNCERT",
                "每天",
                "每周",
                "平均每周",
                "日均",
                "周均",
                "本周日均",
                "本周三，",
                "周五，",
                "周末",
                "本周末",
                "第26期",
                "第26周",
                "2023年第27期",
                "23年第27期",
                "前两周",
                "近两周",
                "近一个月",
                "过去三周",
                "上星期",
                "上个星期",
                "上上周",
                "前一周",
                "上一期",
                "上期",
                "去年同期",
                "2023年同一周",
                "同期",
                "历年",
                "往年",
                "春节期间",
                "国庆假期",
                "护网行动期间",
                "二季度",
                "第二季度",
                "本季度",
                "一季度，",
                "截至7月7日，",
                "截至本周，",
                "截至目前",
                "自2001年成立起",
                "成立以来",
                "自1月起",
                "累计",
                "6月24日至30日，",
                "6月24日-6月30日，",
                "7月1日至14日，",
                "7月1日至5日，",
                "2023年7月1日至7日，",
                "2024-06-24至2024-06-30，",
                "20240624-20240630，",
                "2024/6/30",
                "十年来",
                "近年来，",
                "多年来",
                "此前",
                "曾",
                "历史上",
                "年内",
                "年初至今",
                "十四五期间，",
                "24小时",
                "三天内",
                "7月上旬",
                "7月第一周",
                "《2023年网络安全年报》显示，",
                "24年",
                "二〇二三年",
                "下周",
                "网络安全信息与动态周报2024年第26期显示，");
    }

    @ParameterizedTest
    @MethodSource("otherTimes")
    void takesNoCountOfAnotherTime(String before) {
        assertRefused(before + "共处理网络安全事件480起。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本周未处理网络安全事件480起。",
                "本周没有处理网络安全事件480起。",
                "拟处理网络安全事件480起。",
                "计划处理网络安全事件480起。",
                "下一步计划：处理网络安全事件480起。",
                "本周将处理网络安全事件480起。",
                "预计本周共处理网络安全事件480起。",
                "有望处理网络安全事件480起。",
                "目标是处理网络安全事件480起。",
                "本周尚未处理网络安全事件480起。",
                "本周应处理网络安全事件480起。",
                "本周可处理网络安全事件480起。",
                "如果本周共处理网络安全事件480起，则为最高。",
                "例如：本周共处理网络安全事件480起。",
                "有媒体误报称本周共处理网络安全事件480起。",
                "网传本周共处理网络安全事件480起。",
                "本周共处理网络安全事件480起的说法不实。",
                "报道称，本周共处理网络安全事件480起。",
                "他说：“本周共处理网络安全事件480起。”",
                "本周是否共处理网络安全事件480起？",
                "上期所载本周共处理网络安全事件480起有误。",
                "本周共处理网络安全事件480起（6月24日至30日）。",
                "共处理网络安全事件480起（上周数据）。",
                "共处理网络安全事件480起，为去年全年数据。",
                "模拟演练中共处理网络安全事件480起。",
                "本周拒绝处理网络安全事件480起。"
            })
    void takesNothingThatWasNotSoOrIsNotSaidByThePublisher(String text) {
        assertRefused(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "北京分中心处理网络安全事件48起。",
                "CNCERT北京分中心处理网络安全事件48起。",
                "本周，广东省共处理网络安全事件48起。",
                "在上海市，共处理网络安全事件48起。",
                "某公司本周共处理网络安全事件48起。",
                "据某厂商统计，本周共处理网络安全事件48起。",
                "日本JPCERT共处理网络安全事件48起。",
                "公安机关本周处理网络安全事件48起。",
                "全球共处理网络安全事件48起。",
                "教育行业共处理网络安全事件48起。",
                "美国CISA处理网络安全事件48起。",
                "中国移动共处理网络安全事件48起。"
            })
    void takesNoCountOfAnotherPlaceOrBody(String text) {
        assertRefused(text);
    }

    private static void assertRefused(String text) {
        assertThat(incidents(text)).isEqualTo("absent");
        assertThat(read(text).refused()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).startsWith("the number ").contains(" is not used for incidents handled: ");
            assertThat(text).startsWith(problem.text());
        });
    }

    @Test
    void takesTheDaysOfTheWeekForNoCountry() {
        assertThat(read("境内感染网络病毒的主机数量约为18.4万个（7月1日至7月7日），其中，被木马或被僵尸程序控制的主机约11.3万个。")
                        .figures())
                .containsOnlyKeys(Metric.INFECTED_HOSTS, Metric.BOTNET_HOSTS);
    }

    @Test
    void takesNoCountOfAQuotationThatGoesOverSentences() {
        assertThat(incidents("原文是“形势平稳。本周共处理网络安全事件999起”。")).isEqualTo("absent");
        assertThat(incidents("原文是\"形势平稳。本周共处理网络安全事件999起。\"")).isEqualTo("absent");
        assertThat(incidents("原文是“形势平稳。总体可控。”本周共处理网络安全事件480起。")).isEqualTo("480");
        assertThat(incidents("原文是“形势平稳。", "本周共处理网络安全事件480起。")).isEqualTo("480");
    }

    @Test
    void takesAMarkThatIsNeverClosedForNoQuotationOfTheRest() {
        assertThat(incidents("所谓“灰产“活跃。本周共处理网络安全事件480起。")).isEqualTo("480");
    }

    @Test
    void takesAPartOfAnotherBodysCountForNothingEither() {
        FigureReader.Result result = read("北京分中心处理网络安全事件48起，含跨境网络安全事件10起。其中，跨境网络安全事件10起。");
        assertThat(result.figures()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024年共处理网络安全事件20000起，本周共处理网络安全事件480起。",
                "本周共处理网络安全事件480起，今年以来共处理网络安全事件20000起。",
                "上周（6月24日至30日）共处理网络安全事件600起；本周共处理网络安全事件480起。",
                "共处理网络安全事件较上周降至480起。",
                "本周共处理网络安全事件480起（上周600起）。",
                "本周共处理网络安全事件480起，为近三周最高。",
                "本周共处理网络安全事件480起，为历史新高。",
                "与去年同期相比，CNCERT共处理网络安全事件480起。"
            })
    void takesTheWeeksOwnBesideAnothers(String text) {
        assertThat(incidents(text)).isEqualTo("480");
        assertThat(read(text).refused()).isEmpty();
    }

    @Test
    void takesNothingBelowAHeadingOfAnotherTime() {
        assertThat(incidents("一、上周回顾", "共处理网络安全事件600起。")).isEqualTo("absent");
        assertThat(incidents("示例：", "共处理网络安全事件600起。")).isEqualTo("absent");
        assertThat(incidents("一、上周回顾", "共处理网络安全事件600起。", "二、本周情况", "共处理网络安全事件480起。"))
                .isEqualTo("480");
        assertThat(incidents("2024年07月11日 09:40 北京", "共处理网络安全事件480起。")).isEqualTo("480");
    }

    @Test
    void takesNoDigitsOfANumberForATime() {
        assertThat(incidents("本周，CNCERT共处理网络安全事件6180520起。")).isEqualTo("6180520");
        assertThat(incidents("本周，CNCERT共处理网络安全事件2024起。")).isEqualTo("2024");
    }

    /** The same number is not told of once more for another metric. */
    @Test
    void tellsOfNoNumberThatAnotherMetricHas() {
        FigureReader.Result read = read("本周重点处理仿冒投诉事件430起，环比下降6.1%。");

        assertThat(read.figures()).containsOnlyKeys(Metric.PHISHING);
        assertThat(read.refused()).isEmpty();
    }

    @Test
    void saysWhichWordsSpeakAgainstANumber() {
        assertThat(read("2024年上半年共处理网络安全事件20000起。").refused())
                .extracting(Problem::message)
                .containsExactly(
                        "the number 20000 is not used for incidents handled: '上半年' is not this bulletin's week");
    }
}
