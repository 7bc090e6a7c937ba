package dev.zhoubao.ingest.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.ingest.Documents;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Paragraph;
import dev.zhoubao.model.Picture;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text, pictures and links of the five real documents. */
class SeedsTextTest {

    private static final Map<String, Bulletin> SEEDS = Documents.load(Path.of("seeds")).bulletins().stream()
            .collect(Collectors.toMap(Bulletin::name, Function.identity()));

    @ParameterizedTest
    @ValueSource(strings = {"2024-19", "2024-27", "2024-39", "2024-47", "2024-51"})
    void haveFiveParagraphsOnTheirLines(String week) {
        assertThat(SEEDS.get(week).paragraphs()).extracting(Paragraph::line).containsExactly(21, 23, 27, 29, 31);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-19", "2024-27", "2024-39", "2024-47", "2024-51"})
    void haveThreeHeadings(String week) {
        assertThat(SEEDS.get(week).paragraphs())
                .extracting(Paragraph::text)
                .filteredOn(text -> text.length() < 20)
                .containsExactly("本周网络安全基本态势", "本周事件处理情况", "近期回顾");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "微信扫一扫",
                "预览时标签不可点",
                "视频",
                "小程序",
                "赞",
                "在看",
                "原创",
                "分享",
                "收藏",
                "听过",
                "知道了",
                "轻触",
                "滑动",
                "允许",
                "使用完整服务",
                "国家互联网应急中心",
                "网络安全信息与动态周报",
                "mmbiz",
                "![",
                "]("
            })
    void haveNoTraceOfThePage(String chrome) {
        assertThat(SEEDS.values())
                .flatExtracting(Bulletin::paragraphs)
                .extracting(Paragraph::text)
                .noneMatch(text -> text.contains(chrome));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-19", "2024-27", "2024-39", "2024-47", "2024-51"})
    void haveFiveDifferentPicturesOnLine25(String week) {
        assertThat(SEEDS.get(week).pictures())
                .hasSize(5)
                .doesNotHaveDuplicates()
                .allMatch(picture -> picture.line() == 25)
                .extracting(Picture::url)
                .allMatch(url -> url.startsWith("https://mmbiz.qpic.cn/sz_mmbiz_png/")
                        && url.endsWith("/640?wx_fmt=png&from=appmsg"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-19,2024-18,2024-17,2024-16,2024-15,2024-14",
        "2024-27,2024-26,2024-25,2024-24,2024-23,2024-22",
        "2024-39,2024-38,2024-37,2024-36,2024-35,2024-34",
        "2024-47,2024-46,2024-45,2024-44,2024-43,2024-42",
        "2024-51,2024-50,2024-49,2024-48,2024-47,2024-46"
    })
    void listFiveEarlierIssuesInOrder(String week, String one, String two, String three, String four, String five) {
        assertThat(SEEDS.get(week).links())
                .extracting(link -> link.edition().name())
                .containsExactly(one, two, three, four, five);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-19", "2024-27", "2024-39", "2024-47", "2024-51"})
    void haveALinkForEveryEarlierIssue(String week) {
        assertThat(SEEDS.get(week).links())
                .extracting(ArticleLink::url)
                .hasSize(5)
                .doesNotHaveDuplicates()
                .allMatch(url -> url.contains("mp.weixin.qq.com/s?__biz=MzIwNDk0MDgxMw==&mid=22474"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-19", "2024-27", "2024-39", "2024-47", "2024-51"})
    void haveEveryEarlierIssueOnItsLine(String week) {
        assertThat(SEEDS.get(week).links()).extracting(ArticleLink::line).containsExactly(33, 35, 37, 39, 41);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-19", "2024-27", "2024-39", "2024-47", "2024-51"})
    void haveAPeriodForEveryEarlierIssueThatEndsBeforeTheirs(String week) {
        Bulletin seed = SEEDS.get(week);

        assertThat(seed.links())
                .extracting(link -> link.edition().period())
                .allSatisfy(period ->
                        assertThat(period.end()).isBefore(seed.edition().firstDay()));
    }
}
