package dev.zhoubao.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.zhoubao.ingest.Stored;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bulletins, figures and links in places where they were once lost without a word. */
class LostWithoutAWordTest {

    private static final String TITLE = "网络安全信息与动态周报2031年第18期（4月28日-5月4日）";
    private static final String GRADE = "本周，互联网网络安全态势整体评价为良。";
    private static final String INCIDENTS = "本周，CNCERT共处理网络安全事件432起，含跨境网络安全事件210起。";
    private static final String ALL = "2031-18 良 incidents=432 cross-border=210";
    private static final String LIST = "● [网络安全信息与动态周报2031年第17期（4月21日-4月27日）](https://example.org/17)\n\n"
            + "● [网络安全信息与动态周报2031年第16期（4月14日-4月20日）](https://example.org/16)\n\n";
    private static final String HEAD = "---\ntitle: " + TITLE + "\ndate: 2031-05-08\n---\n\n";

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String facts(String document) {
        return Stored.facts(Stored.bulletin(bytes(document)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"本周事件处理情况", "## 事件处理", "二、网络安全事件处理情况", "三、事件处置情况"})
    void aSectionBelowAListOfIssuesIsThisIssues(String heading) {
        assertThat(facts(HEAD + GRADE + "\n\n近期回顾\n\n" + LIST + heading + "\n\n" + INCIDENTS + "\n"))
                .isEqualTo(ALL);
    }

    @Test
    void figuresBelowAListThatMayBeAnotherIssuesAreToldOf() {
        assertThat(Stored.read(bytes(HEAD + GRADE + "\n\n近期回顾\n\n" + LIST + INCIDENTS + "\n"))
                        .problems())
                .extracting(Problem::message)
                .contains(
                        "the number 432 is not used for incidents handled: it stands behind a list of other issues",
                        "the number 210 is not used for cross-border incidents: it stands behind a list of other issues");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "网络安全信息与动态周报2031年第十八期（4月28日-5月4日）",
                "网络安全信息与动态周报二〇三一年第十八期（4月28日-5月4日）",
                "网络安全信息与动态周报2031年第十八、十九期（4月28日-5月4日）",
                "网络安全信息与动态周报2031年第十八期、第十九期（4月28日-5月4日）",
                "网络安全信息与动态周报2031年第十八至十九期（4月28日-5月4日）"
            })
    void issuesAreNumberedInIdeographs(String title) {
        assertThat(facts("# " + title + "\n\n" + GRADE + "\n\n" + INCIDENTS + "\n"))
                .isEqualTo(ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#+TITLE: 清单\n- [[https://example.org/17][网络安全信息与动态周报2031年第17期]]\n",
                "<?xml version=\"1.0\"?><opml version=\"2.0\"><body><outline text=\"网络安全信息与动态周报2031年第17期\""
                        + " url=\"https://example.org/17\"/></body></opml>",
                "# 清单\n\n| 标题 | 链接 |\n|---|---|\n| 网络安全信息与动态周报2031年第17期 | [原文](https://example.org/17) |\n",
                "标题,链接\n网络安全信息与动态周报2031年第17期,https://example.org/17\n",
                "# 清单\n\n- 网络安全信息与动态周报2031年第17期 https://example.org/17\n",
                "<html><body><table><tr><td>网络安全信息与动态周报2031年第17期</td><td><a href=\"https://example.org/17\">阅读</a></td>"
                        + "</tr></table></body></html>"
            })
    void listsLinkToIssuesInManyWays(String list) {
        assertThat(Stored.read(bytes(list)).listing().orElseThrow().entries())
                .extracting(link -> link.edition().name() + " " + link.url())
                .containsExactly("2031-17 https://example.org/17");
    }

    @Test
    void aFrameHoldsTheArticle() {
        String inner = "<h1>" + TITLE + "</h1><p>" + GRADE + "</p><p>" + INCIDENTS + "</p>";
        assertThat(facts("<html>\n<body>\n<iframe srcdoc=\"" + Entities.escape(inner) + "\"></iframe></body></html>"))
                .isEqualTo(ALL);
    }

    @Test
    void aHiddenFrameStaysHidden() {
        String inner = "<p>" + INCIDENTS + "</p>";
        assertThat(facts("<html><head><title>" + TITLE + "</title></head><body><p>" + GRADE + "</p><p>"
                        + "正文。".repeat(200)
                        + "</p><iframe style=\"display:none\" srcdoc=\"" + Entities.escape(inner)
                        + "\"></iframe></body></html>"))
                .isEqualTo("2031-18 良");
    }

    @Test
    void aHeadHasHundredsOfEntries() {
        StringBuilder head = new StringBuilder("---\n");
        for (int i = 0; i < 300; i++) {
            head.append("key").append(i).append(": value\n");
        }
        assertThat(facts(head + "title: " + TITLE + "\n---\n\n" + GRADE + "\n\n" + INCIDENTS + "\n"))
                .isEqualTo(ALL);
    }

    @Test
    void countsAndGradesInOtherWordsAreToldOf() {
        String text = "本周，CNCERT共处理网络安全事件数百起。\n\n上周，互联网网络安全态势整体评价为差。\n\n" + "境内共有580个网站被植入后门。\n\n";
        List<Problem> problems = Stored.read(bytes(HEAD + text)).problems();

        assertThat(problems)
                .extracting(Problem::message)
                .contains(
                        "a number for incidents handled may be given here, but in words that are not read; it is not used",
                        "a number for backdoored websites may be given here, but in words that are not read; it is not used",
                        "the overall grade 差 is not used: '上周' is not this bulletin's week");
    }

    @ParameterizedTest
    @CsvSource({"true,WARNING", "false,INFO"})
    void aTextWithFactsUnderATitleThatIsNotReadIsAWarning(boolean facts, Severity severity) {
        String text = "# " + TITLE + "学习稿\n\n" + (facts ? GRADE + "\n\n" + INCIDENTS : "本文谈几点体会。");

        assertThat(Stored.read(bytes("---\ntitle: " + TITLE + "学习稿\n---\n\n" + text))
                        .problems())
                .extracting(Problem::severity, Problem::message)
                .containsExactly(tuple(
                        severity,
                        "the title mentions an issue but is not the title of one, so the article is set aside"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"~~500~~432", "[^1]432[^2]", "43<!-- x -->2"})
    void whatMarkdownDoesNotShowIsNoPartOfANumber(String number) {
        assertThat(facts(HEAD + GRADE + "\n\n本周，CNCERT共处理网络安全事件" + number + "起。\n"))
                .isEqualTo("2031-18 良 incidents=432");
    }

    @Test
    void digitsThatAStyleSheetShowsArePartOfTheNumber() {
        assertThat(facts("<html><head><title>" + TITLE
                        + "</title><style>.n::before{content:\"4\"}</style></head><body><p>" + GRADE
                        + "</p><p>本周，CNCERT共处理网络安全事件<span class=\"n\">32</span>起。</p></body></html>"))
                .isEqualTo("2031-18 良 incidents=432");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-::before", "--:after", "_::before", "-1::after", ".::before", "p{}::before"})
    void aStyleSheetThatNoBrowserUnderstandsCostsNoBulletin(String selector) {
        assertThat(facts("<html><head><title>" + TITLE + "</title><style>" + selector
                        + "{content:\"4\"}</style></head><body><p>" + GRADE
                        + "</p><p>本周，CNCERT共处理网络安全事件32起。</p></body></html>"))
                .isEqualTo("2031-18 良 incidents=32");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>处理网络安全事件</td><td>999起</td><td>432起</td></tr></table>",
                "<div>共处理网络安全事件<div>432</div><div>起。</div></div>",
                "<p>共处理网络安全事件4</p><p>32起。</p>"
            })
    void aNumberThatMayNotBelongToItsLabelIsToldOf(String text) {
        assertThat(Stored.read(bytes("<!DOCTYPE html><h1>" + TITLE + "</h1><p>" + GRADE + "</p>" + text))
                        .problems())
                .extracting(Problem::message)
                .contains(
                        "a number for incidents handled may be given here, but in words that are not read; it is not used");
    }

    @Test
    void aUnitOnTheNextPageBelongsToItsNumber() {
        assertThat(facts("<!DOCTYPE html><h1>" + TITLE + "</h1><p>" + GRADE
                        + "</p><p>本周，CNCERT共处理网络安全事件432</p><p>起，含跨境网络安全事件210起。</p>"))
                .isEqualTo(ALL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>某网</title><h1>某网</h1><div class=\"art-title\">T</div>",
                "<title>首页</title><p>首页 &gt; 周报</p><h3>T</h3>",
                "<p><strong>T</strong></p>"
            })
    void aTitleMayStandInAnyLineAboveTheTextOfAPage(String top) {
        assertThat(facts("<!DOCTYPE html>" + top.replace("T", TITLE) + "<p>" + GRADE + "</p><p>" + INCIDENTS + "</p>"))
                .isEqualTo(ALL);
    }

    @Test
    void aListOfTitlesMakesNoIssueOfAPage() {
        assertThat(Stored.read(bytes("<!DOCTYPE html><title>某网</title><p>" + TITLE
                                + "</p><p>网络安全信息与动态周报2031年第17期</p><p>甲</p>"))
                        .bulletins())
                .isEmpty();
    }

    @Test
    void aPageInTraditionalCharactersIsRead() {
        assertThat(facts("<!DOCTYPE html><title>網絡安全信息與動態週報2031年第18期（4月28日-5月4日）</title>"
                        + "<p>本週，互聯網網絡安全態勢整體評價為良。</p><p>本週，CNCERT共處理網絡安全事件432起，含跨境網絡安全事件210起。</p>"))
                .isEqualTo(ALL);
    }

    @Test
    void whatIsFoldedAwayIsRead() {
        assertThat(facts("<!DOCTYPE html><title>" + TITLE + "</title><p>" + GRADE + "甲".repeat(80)
                        + "。</p><details><summary>事件处理情况</summary><p>" + INCIDENTS + "</p></details>"))
                .isEqualTo(ALL);
    }

    @Test
    void whatAFoldIsCalledHoldsForWhatIsInIt() {
        assertThat(facts("<!DOCTYPE html><title>" + TITLE + "</title><p>" + GRADE + INCIDENTS + "甲".repeat(80)
                        + "。</p><details><summary>上一期</summary><p>重点处理33起网页仿冒投诉事件。</p></details>"))
                .isEqualTo(ALL);
    }

    @Test
    void theTextOfAnotherIssueInTheSameDocumentIsToldOf() {
        assertThat(Stored.read(bytes("# " + TITLE + "\n\n" + GRADE + "\n\n" + INCIDENTS
                                + "\n\n## 网络安全信息与动态周报2031年第19期（5月5日-5月11日）\n\n" + GRADE
                                + "\n\n本周，CNCERT共处理网络安全事件433起。\n"))
                        .problems())
                .extracting(Problem::message)
                .contains(
                        "the document also holds the text of another issue, which is not read; save each issue in its own document");
    }

    @Test
    void theTextBelowAnotherTitleThatIsReadAsThisIssuesIsNotToldOf() {
        assertThat(Stored.read(bytes("<!DOCTYPE html><h1>" + TITLE
                                + "</h1><p><a href=\"https://example.org/17\">网络安全信息与动态周报2031年第17期（4月21日-4月27日）</a></p><p>"
                                + GRADE + "</p><p>" + INCIDENTS + "</p>"))
                        .problems())
                .extracting(Problem::message)
                .noneMatch(message -> message.contains("another issue"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<form id=\"form1\"><h1>T</h1>X</form>",
                "<div>首页 新闻 关于</div><form>X</form>",
                "<aside>X</aside>",
                "<div id=\"app\"></div><noscript>X</noscript>",
                "<article><h1>T</h1></article><div>X</div>",
                "<article><h3>别的新闻</h3><p>某公司发布新品。</p></article><div>X</div>",
                "<article><h3>别的新闻</h3><p>某公司发生数据泄露事件。</p></article><article><h1>T</h1>X</article>"
            })
    void theTextIsFoundInAnyPartOfAPage(String body) {
        assertThat(facts("<!DOCTYPE html><title>" + TITLE + "</title><body>"
                        + body.replace("T", TITLE).replace("X", "<p>" + GRADE + "</p><p>" + INCIDENTS + "</p>")))
                .isEqualTo(ALL);
    }

    @Test
    void ofTwoIssuesOnAPageTheSecondIsTold() {
        String second = TITLE.replace("18", "19").replaceAll("（.*", "（5月5日-5月11日）");
        String page = "<!DOCTYPE html><title>某网</title><article><h1>" + TITLE + "</h1><p>" + GRADE + "</p><p>"
                + INCIDENTS + "</p></article><article><h1>" + second + "</h1><p>本周互联网网络安全态势整体评价为优。</p><p>"
                + "本周，CNCERT共处理网络安全事件555起，其中跨境网络安全事件300起。</p></article>";

        assertThat(facts(page)).isEqualTo(ALL);
        assertThat(Stored.read(page).problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("another issue"));
    }

    @Test
    void anAsideThatIsHalfOfAPageIsNotItsText() {
        String aside = "热门文章：上海市通信管理局处理网络安全事件555起，其中跨境网络安全事件300起。".repeat(4);
        assertThat(facts("<!DOCTYPE html><title>" + TITLE + "</title><div><p>" + GRADE + "</p><p>" + INCIDENTS
                        + "</p></div><aside>" + aside + "</aside>"))
                .isEqualTo(ALL);
    }

    @Test
    void aPageMayNameItsTitleAndDayInDataOfItsOwnAlone() {
        Bulletin bulletin = Stored.bulletin("<!DOCTYPE html><title>某网</title><meta name=\"ArticleTitle\" content=\""
                + TITLE + "\"><article><header><p>发布时间：2031-05-08</p></header><p>" + GRADE + "</p><p>" + INCIDENTS
                + "</p></article>");

        assertThat(Stored.facts(bulletin)).isEqualTo(ALL);
        assertThat(bulletin.source().published()).hasToString("2031-05-08");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=twitter:title content=T>",
                "<meta property=twitter:title content=T>",
                "<meta name=title content=T>",
                "<meta name=DC.title content=T>",
                "<meta name=dcterms.title content=T>",
                "<meta itemprop=headline content=T>",
                "<script type=application/ld+json>{\"@type\": \"NewsArticle\", \"headline\": \"T\"}</script>"
            })
    void aPageMayNameItsTitleToSearchEnginesAlone(String head) {
        assertThat(facts("<!DOCTYPE html><html><head><title>某网</title>" + head.replaceAll("T(?=[>\"])", TITLE)
                        + "</head><body><p>" + GRADE + "</p><p>" + INCIDENTS + "</p></body></html>"))
                .isEqualTo(ALL);
    }

    @Test
    void whatAPageTellsSearchEnginesOfOthersIsNotItsTitle() {
        String other =
                "{\"@type\": \"%s\", \"headline\": \"" + TITLE.replace("18期（4月28日-5月4日）", "17期（4月21日-4月27日）") + "\"}";

        for (String type : List.of("ItemList", "NewsArticle")) {
            assertThat(facts("<!DOCTYPE html><html><head><title>" + TITLE + "</title><script type=application/ld+json>"
                            + other.formatted(type) + "</script></head><body><p>" + GRADE + "</p><p>" + INCIDENTS
                            + "</p></body></html>"))
                    .isEqualTo(ALL);
        }
    }

    private static String numbered(String document, String number) {
        List<String> lines = document.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> number.formatted(i + 1) + lines.get(i) + "\n")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"%6d\t", "%d:", "%d: ", "%d：", "week.md:%d:", "%4d | ", "%3d│"})
    void theNumbersOfLinesAreNoText(String number) {
        String text = "# " + TITLE + "\n\n" + GRADE + "\n\n" + INCIDENTS + "\n";

        assertThat(facts(numbered(text, number))).isEqualTo(ALL);
        assertThat(facts(numbered(HEAD + GRADE + "\n\n" + INCIDENTS + "\n", number)))
                .isEqualTo(ALL);
        assertThat(Stored.bulletin(numbered(text, number)).figures().values())
                .allSatisfy(figure -> assertThat(figure.evidence().line()).isEqualTo(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"textarea", "noframes", "xmp", "noembed", "noscript"})
    void aPlaceThatHoldsMostOfThePageIsThePage(String place) {
        String text = "<p>" + GRADE + "</p>\n<p>" + INCIDENTS + "</p>";

        assertThat(facts("<!DOCTYPE html><title>" + TITLE + "</title><body><p>首页 登录 关于</p>\n<" + place + " rows=9>"
                        + text + "</" + place + "><p>版权所有</p></body>"))
                .isEqualTo(ALL);
        assertThat(Stored.bulletin("<!DOCTYPE html><title>" + TITLE + "</title><body><p>" + GRADE + "</p><p>"
                                + "正文。".repeat(80) + "</p><" + place + ">" + text + "</" + place + "></body>")
                        .figures())
                .isEmpty();
    }

    @Test
    void whatBrowsersWithoutFramesShowIsThePage() {
        assertThat(facts("<html><head><title>" + TITLE
                        + "</title></head><frameset cols=20,80><frame src=a.html><noframes><body><p>" + GRADE
                        + "</p><p>"
                        + INCIDENTS + "</p></body></noframes></frameset></html>"))
                .isEqualTo(ALL);
    }

    @Test
    void aPlaceForTextHoldsItsLines() {
        assertThat(facts("<!DOCTYPE html><title>" + TITLE + "</title><body><textarea>" + GRADE + "\n\n" + INCIDENTS
                        + "</textarea></body>"))
                .isEqualTo(ALL);
    }

    @Test
    void aMailsSubjectIsNoTitleOfThePageInIt() {
        assertThat(facts(
                        "Subject: fyi\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><title>"
                                + TITLE + "</title><p>" + GRADE + "</p><p>" + INCIDENTS + "</p></html>"))
                .isEqualTo(ALL);
    }
}
