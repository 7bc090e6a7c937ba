package dev.zhoubao.ingest.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.ingest.Documents;
import dev.zhoubao.ingest.markdown.MarkdownArticleReader;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Problem;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A title above the text is no end of it, whosever it is. */
class TitlesAboveTheTextTest {

    private static final String OWN = "网络安全信息与动态周报2031年第12期（3月17日-3月23日）";
    private static final String ELEVEN = "网络安全信息与动态周报2031年第11期（3月10日-3月16日）";
    private static final String TEN = "网络安全信息与动态周报2031年第10期（3月3日-3月9日）";
    private static final String THIRTEEN = "网络安全信息与动态周报2031年第13期（3月24日-3月30日）";
    private static final String OTHER_FACTS = "本周，互联网网络安全态势整体评价为中。共处理网络安全事件600起。";

    private static Bulletin below(String... blocks) {
        DocumentFixture fixture = DocumentFixture.empty();
        for (String block : blocks) {
            fixture.block(block);
        }
        return Documents.bulletin(fixture);
    }

    private static Map<Metric, String> figures(Bulletin bulletin) {
        return bulletin.figures().values().stream()
                .collect(Collectors.toMap(
                        figure -> figure.metric(), figure -> figure.value().toString()));
    }

    private static void assertRead(Bulletin bulletin) {
        assertThat(bulletin.rating())
                .isNotNull()
                .extracting(rating -> rating.level())
                .isEqualTo(Grade.GOOD);
        assertThat(figures(bulletin)).hasSize(5).containsEntry(Metric.INCIDENTS, "321");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OWN,
                "**" + OWN + "**",
                "【周报】" + OWN,
                "某某安全网 | " + OWN,
                OWN + "（转载）",
                "当前位置：首页 > 安全周报 > " + OWN,
                "上一篇：" + ELEVEN,
                "下一篇：" + THIRTEEN,
                "[" + ELEVEN + "](https://example.org/11)",
                "[上一篇：" + ELEVEN + "](https://example.org/11)",
                "当前位置：首页 > 安全周报 > " + ELEVEN,
                THIRTEEN
            })
    void readsTheTextBelowATitle(String title) {
        assertRead(below(title, DocumentFixture.GRADE, DocumentFixture.FIGURES));
    }

    @Test
    void readsTheTextBelowAListOfOtherIssues() {
        assertRead(below(
                "- [" + THIRTEEN + "](https://example.org/13)",
                "- [" + ELEVEN + "](https://example.org/11)",
                "- " + TEN,
                DocumentFixture.GRADE,
                DocumentFixture.FIGURES));
    }

    @Test
    void readsTheTextBelowAListWithAHeading() {
        assertRead(below("往期回顾", "- " + ELEVEN, "- " + TEN, DocumentFixture.GRADE, DocumentFixture.FIGURES));
        assertRead(below("往期回顾", "- " + ELEVEN, "- " + TEN, OWN, DocumentFixture.GRADE, DocumentFixture.FIGURES));
    }

    @Test
    void knowsTheIssuesOfAListAboveTheText() {
        assertThat(below("- [" + ELEVEN + "](https://example.org/11)", DocumentFixture.GRADE, DocumentFixture.FIGURES)
                        .links())
                .extracting(link -> link.edition().name(), link -> link.url())
                .containsExactly(tuple("2031-11", "https://example.org/11"));
    }

    @Test
    void readsTheTextBetweenTwoLists() {
        assertRead(below(
                "- " + ELEVEN,
                "- " + TEN,
                DocumentFixture.GRADE,
                DocumentFixture.FIGURES,
                "近期回顾",
                ELEVEN,
                OTHER_FACTS));
    }

    @Test
    void takesNothingBelowTheListAtTheEnd() {
        assertRead(below(DocumentFixture.GRADE, DocumentFixture.FIGURES, "- " + ELEVEN, "- " + TEN, OTHER_FACTS));
        assertRead(below(DocumentFixture.GRADE, DocumentFixture.FIGURES, ELEVEN, OTHER_FACTS));
    }

    @Test
    void takesTheTextBelowItsOwnTitleFromAPageOfSeveralIssues() {
        assertRead(below(ELEVEN, OTHER_FACTS, OWN, DocumentFixture.GRADE, DocumentFixture.FIGURES, TEN, OTHER_FACTS));
    }

    @Test
    void takesNothingFromALookBackBelowAHeading() {
        assertRead(below(DocumentFixture.GRADE, DocumentFixture.FIGURES, "上期回顾", OTHER_FACTS));
    }

    @Test
    void readsOnAtTheWeeksOwnSectionBelowALookBack() {
        assertRead(
                below("上周回顾", OTHER_FACTS, "本周网络安全基本态势", DocumentFixture.GRADE, "本周事件处理情况", DocumentFixture.FIGURES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# CNCERT发布" + OWN,
                "# 📰 " + OWN,
                "# 网络安全信息与动态周报\n\n## 2031年第12期（3月17日-3月23日）",
                "# 网络安全信息与动态周报2031年第12期\n\n（3月17日-3月23日）",
                "来源：国家互联网应急中心\n\n" + OWN,
                "2031-03-27\n\n# " + OWN,
                "[首页](/) > [周报](/z)\n\n**" + OWN + "**",
                "[" + ELEVEN + "](https://example.org/11)\n\n# " + OWN,
                "- [" + THIRTEEN + "](/13)\n- [" + ELEVEN + "](/11)\n\n" + OWN,
                THIRTEEN + " | " + ELEVEN + "\n" + OWN,
                "[« " + ELEVEN + "](/11) | [目录](/) | [" + THIRTEEN + " »](/13)\n\n# " + OWN,
                ELEVEN + "\n\n" + OWN,
                "# 往期\n\n[" + ELEVEN + "](/11)\n\n## " + OWN,
                "Previous: [" + ELEVEN + "](/11)\n\n" + OWN + "\n=====",
                "网络安全信息与动态周报2031年第12期（3月17\n日-3月23日）",
                "# 网络安全信息与动态周报2031年第12期（3月17日-3\n# 月23日）",
                "网络安全信息与动态周报\n国家互联网应急中心 2031年第12期\n3月17日-3月23日",
                "各位同事：\n\n现将本周周报转发如下。\n\n" + OWN,
                "> 原文链接：https://example.org/a/very/long/address/that/nobody/reads/to/its/end/12\n\n# " + OWN,
                "- [甲](/a)\n- [乙](/b)\n- [丙](/c)\n- [丁](/d)\n- [戊](/e)\n- [己](/f)\n- [庚](/g)\n\n# " + OWN
            })
    void readsATitleOfAnyLayoutWithoutAHead(String above) {
        String text = above + "\n\n" + DocumentFixture.GRADE + "\n\n" + DocumentFixture.FIGURES + "\n";

        assertThat(new MarkdownArticleReader().recognises(text)).isTrue();
        assertThat(Documents.read(text).bulletins()).singleElement().satisfies(bulletin -> {
            assertRead(bulletin);
            assertThat(bulletin.edition()).hasToString(below().edition().toString());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "今日资讯\n\n- [" + OWN + "](https://example.org/12)",
                "今日资讯\n\n[" + OWN + "](https://example.org/12)",
                "一篇关于安全周报的长文。\n\n" + OWN,
                "<!DOCTYPE html>\n<html><body><h1 id=\"activity-name\">" + OWN + "</h1>"
            })
    void leavesAListOfLinksAndATextThatQuotesATitleAlone(String text) {
        assertThat(new MarkdownArticleReader().recognises(text)).isFalse();
    }

    @Test
    void takesNoExcerptOfAnotherIssue() {
        assertThat(figures(below(ELEVEN, OTHER_FACTS))).isEmpty();
    }

    @Test
    void takesNothingWhereTwoListsHaveFactsBehindThem() {
        assertThat(figures(below(
                        "[" + ELEVEN + "](https://example.org/11)",
                        OTHER_FACTS,
                        "[" + TEN + "](https://example.org/10)",
                        OTHER_FACTS)))
                .isEmpty();
    }

    private static String text(String above) {
        return above + "\n\n" + DocumentFixture.GRADE + "\n\n" + DocumentFixture.FIGURES + "\n\n近期回顾\n\n●" + ELEVEN
                + "\n\n●[" + TEN + "](https://example.org/10)\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\ntitle: 本周周报来了\n---\n\n" + OWN, "---\ntitle: 网络安全信息与动态周报\n---\n\n# " + OWN})
    void readsATextWithItsTitleBelowAHeadline(String above) {
        assertThat(Documents.read(text(above)).bulletins()).singleElement().satisfies(bulletin -> {
            assertRead(bulletin);
            assertThat(bulletin.title()).isEqualTo(OWN);
            assertThat(bulletin.links()).hasSize(2);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本周网络安全基本态势",
                "# CNCERT周报（3月17日-3月23日）",
                "---\ntitle: 本周周报来了\n---",
                "---\ntitle: 网络安全信息和动态周报2031年第12期（3月17日-3月23日）\n---"
            })
    void saysThatATextHasLostItsTitleAndTakesNoneFromItsList(String above) {
        DocumentResult result = Documents.read(text(above));

        assertThat(new MarkdownArticleReader().recognises(text(above))).isTrue();
        assertThat(result.bulletins()).isEmpty();
        assertThat(result.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "the text has a grade and figures and no title of its own that can be read, so it is left out; add its title above the text");
        assertThat(result.listing()).isPresent();
    }

    @Test
    void readsNoOneOfSeveralIssuesBelowAHeadline() {
        String digest = "---\ntitle: 周报两则\n---\n\n" + OWN + "\n\n" + OTHER_FACTS + "\n\n" + TEN + "\n\n" + OTHER_FACTS;

        assertThat(Documents.read(digest).bulletins()).isEmpty();
    }

    /** Published on 27 March. */
    @Test
    void readsTheOneOfTwoTitlesThatTheDayOfPublicationFits() {
        DocumentFixture document =
                DocumentFixture.titled(TEN).without("fetch_date").block(DocumentFixture.GRADE);
        DocumentResult result = Documents.read(document.text().replace("# " + TEN, "# " + OWN));

        assertThat(result.bulletins()).extracting(Bulletin::title).containsExactly(OWN);
        assertThat(result.problems())
                .extracting(Problem::message)
                .contains("the document has the titles of two issues, 2031-10 and 2031-12; it is read as 2031-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"网络安全信息与动态周报第12期（3月17日-3月23日）", "网络安全信息与动态周报第12期 3月17日至3月23日"})
    void takesTheYearOfATitleFromTheDayOfPublication(String title) {
        assertThat(Documents.bulletin(DocumentFixture.titled(title).block(DocumentFixture.GRADE))
                        .edition())
                .hasToString(below().edition().toString());
        assertThat(Documents.problems(
                        DocumentFixture.titled(title).without("date").block(DocumentFixture.GRADE)))
                .extracting(Problem::message)
                .containsExactly(
                        "the title names a period without a year, and no day of publication tells it, so the bulletin is left out");
    }
}
