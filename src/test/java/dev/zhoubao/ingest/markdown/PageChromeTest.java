package dev.zhoubao.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageChromeTest {

    private static List<Line> lines(String... texts) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new Line(text, lines.size() + 1));
        }
        return lines;
    }

    private static List<String> body(String... texts) {
        return PageChrome.body(lines(texts)).stream().map(Line::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"预览时标签不可点", "微信扫一扫", "继续滑动看下一个", "轻触阅读原文"})
    void opensAtALineThatNoArticleHolds(String opener) {
        assertThat(body("甲", "", opener, "示例账号", "乙")).containsExactly("甲");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "：",
                "，",
                "。",
                "视频",
                "小程序",
                "赞",
                "，轻点两下取消赞",
                "在看",
                "分享",
                "留言",
                "收藏",
                "听过",
                "听过 12",
                "阅读原文",
                "阅读全文",
                "×",
                "![]()",
                "： ， 。 视频 小程序 赞",
                "赞  在看",
                "* * *"
            })
    void isABareTailOfWordsAndPunctuation(String word) {
        assertThat(body("甲。", word, word)).containsExactly("甲。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"视频会议软件存在漏洞", "点赞", "在看 书", "![](https://a.example/1.png)", "[](https://a.example)", "1"})
    void isNoLineWithAnythingElse(String line) {
        assertThat(body("甲", line)).containsExactly("甲", line);
    }

    @Test
    void takesNoOpenerAboveALongSentenceForTheFoot() {
        String sentence = "协调十二个提供恶意移动应用程序下载服务的平台开展移动互联网恶意代码处理工作，共处理恶意链接十三个。";
        List<Line> lines = List.of(new Line("微信扫一扫", 1), new Line(sentence, 2), new Line("预览时标签不可点", 3));

        assertThat(PageChrome.body(lines)).hasSize(2);
    }

    @Test
    void leavesTheSameWordsInsideTheText() {
        assertThat(body("甲", "分析", "乙")).containsExactly("甲", "分析", "乙");
    }

    @Test
    void opensNotInTheMiddleOfALine() {
        assertThat(body("请用微信扫一扫二维码。", "甲")).containsExactly("请用微信扫一扫二维码。", "甲");
    }

    @Test
    void mayBeAllThereIs() {
        assertThat(body("：", "，", "。", "视频")).isEmpty();
    }

    @Test
    void namesTheAccountAboveTheHintToScroll() {
        assertThat(PageChrome.account(lines("甲", "继续滑动看下一个", "示例账号", "", "![](https://a.example/1.png)", "向上滑动看下一个")))
                .contains("示例账号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"知道了", "微信扫一扫", "赞"})
    void takesNoButtonForTheAccount(String button) {
        assertThat(PageChrome.account(lines("预览时标签不可点", button, "向上滑动看下一个"))).isEmpty();
    }

    @Test
    void namesNoAccountWithoutTheHintToScroll() {
        assertThat(PageChrome.account(lines("预览时标签不可点", "示例账号"))).isEmpty();
    }

    @Test
    void namesNoAccountOutOfTheText() {
        assertThat(PageChrome.account(lines("示例账号", "向上滑动看下一个"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"40, 3", "39, 1"})
    void takesASentenceOfFortyCharactersForTheArticles(int length, int kept) {
        String sentence = "协".repeat(length - 1) + "。";

        assertThat(body("甲", "微信扫一扫", sentence, "轻触阅读原文")).hasSize(kept);
    }

    @Test
    void opensAtTheFirstLine() {
        assertThat(body("微信扫一扫", "甲")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"500, 1", "501, 2"})
    void isNoLineOfMoreThanAThousandCharacters(int words, int kept) {
        assertThat(body("甲。", "赞 ".repeat(words - 1) + "在看")).hasSize(kept);
    }
}
