package dev.zhoubao.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.TextBlock;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads as clippers, static site generators and people write them. */
class OtherToolsHeadTest {

    private static final String TITLE = "网络安全信息与动态周报2031年第12期（3月17日-3月23日）";

    private final MarkdownArticleReader reader = new MarkdownArticleReader();

    private Article read(String text) {
        assertThat(reader.recognises(text)).isTrue();
        return reader.read(new Document("week.md", "/week.md", "00", text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "https://example.org/?x=a b\"c | https://example.org/?x=a b\"c | has a blank in it",
                "https://example.org/1 网络安全 | https://example.org/1 网络安全 | has a blank in it",
                "https://example.org/1  http://example.org/2 | https://example.org/1 | several addresses",
                "https://example.org/?x=\"c\" | https://example.org/?x=\"c\" |",
                "https://example.org/1#a # archived | https://example.org/1#a |",
                "\"https://example.org/1\" # archived | https://example.org/1 |"
            })
    void makesNoOtherAddressOfAnAddressAndSaysWhatIsOddAboutIt(String given, String url, @Nullable String problem) {
        Article article = read("---\ntitle: " + TITLE + "\nurl: " + given + "\n---\n\n甲。\n");

        assertThat(article.url()).isEqualTo(url);
        assertThat(article.problems()).hasSize(problem == null ? 0 : 1).allSatisfy(found -> {
            assertThat(found.message()).contains(Objects.requireNonNull(problem));
            assertThat(found.line()).isEqualTo(3);
            assertThat(found.text()).isEqualTo(given);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: \"T\"",
                "title: 'T'",
                "title: \"T\" # as printed",
                "title: T # read",
                "title: &name T",
                "\"title\": \"T\"",
                "Title: T",
                "title: >-\n  T",
                "title: |\n  T\n",
                "title: >\n  网络安全信息与动态周报\n  2031年第12期（3月17日-3月23日）",
                "title:\n  T",
                "title: \"网络安全信息与动态周报\n  2031年第12期（3月17日-3月23日）\"",
                "# a comment\ntitle: T",
                "tags:\n  - a\n  - \"b: c\"\ntitle: T",
                "title: \"\\u7F51络安全信息与动态周报2031年第12期（3月17日-3月23日）\""
            })
    void readsATitleHoweverItIsWritten(String head) {
        Article article = read("---\n" + head.replace("T", TITLE).replace(TITLE + "itle", "Title")
                + "\ndate: 2031-03-27\n---\n\n甲。\n");

        assertThat(article.title().replace(" ", "")).isEqualTo(TITLE);
        assertThat(article.published()).hasToString("2031-03-27");
        assertThat(article.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲: 乙: 丙", "\"甲\"与\"乙\"", "'tis 甲", "甲 # 乙", "> 甲"})
    void keepsATitleThatOnlyLooksMarked(String title) {
        assertThat(read("---\ntitle: " + title + "\n---\n\n乙。\n").title()).isEqualTo(title);
    }

    @Test
    void readsATomlHead() {
        Article article = read("+++\ntitle = \"" + TITLE + "\"\ndate = 2031-03-26T20:00:00Z\ndraft = false\n"
                + "[extra]\nurl = 'https://example.org/a?b=c'\n+++\n\n甲。\n");

        assertThat(article)
                .extracting(Article::title, a -> a.published().toString(), Article::url)
                .containsExactly(TITLE, "2031-03-27", "https://example.org/a?b=c");
        assertThat(article.body()).extracting(TextBlock::text).containsExactly("甲。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date: 2031-03-27 09:40:00",
                "date: '2031-03-27'",
                "date: 2031-03-27T09:40:00+08:00",
                "date: 2031-03-26T23:30:00Z",
                "date: 2031-03-26T16:00:00.000Z",
                "date: 2031-03-26 20:00:00 +0000",
                "date: 2031/03/27",
                "date: 2031/3/27 9:40",
                "date: 2031年3月27日",
                "date: 2031年3月27日 09:40",
                "date: Thu, 27 Mar 2031 01:40:00 GMT",
                "date: 2031-03-26 20:40 (UTC)",
                "date: 2031-03-26 20:40:00 (GMT)",
                "date: Wed, 26 Mar 2031 20:40:00 -0400",
                "date: 1932310800",
                "date: 1932310800000",
                "date: 2031-03-27 # published",
                "date: March 27, 2031",
                "date: 27 Mar 2031 09:40",
                "date: Wed Mar 26 2031 20:40:00 GMT-0400 (EDT)",
                "date: 20310327",
                "date: '[[2031-03-27]]'",
                "date: 2031-03-27（周四） 09:40",
                "date: 2031-03-27T09:40:00+08:00[Asia/Shanghai]",
                "date: 2031年3月27日 上午9:40",
                "date: 2031-03-27, 09:40",
                "date: !!timestamp 2031-03-27",
                "published: 2031-03-27",
                "created: 2031-03-27T09:40:00 (UTC +08:00)",
                "created: 2031-03-29\\npublished: 2031-03-27",
                "date_published: 2031-03-27",
                "publishedAt: 2031-03-27",
                "pub-date: 2031-03-27",
                "Date Created: 2031-03-27",
                "发布于: 2031-03-27",
                "date: <2031-03-27 Thu>",
                "date: <2031-03-27 四 09:40>",
                "date: Thu Mar 27 09:40:00 2031",
                "date: Wed Mar 26 20:40:00 UTC 2031",
                "date: Wed Mar 26 20:40:00 +0000 2031",
                "date: Thu Mar 27 00:40:00 CST 2031",
                "date: Wednesday, 26-Mar-31 20:40:00 GMT",
                "date: Wed, 26 Mar 31 20:40:00 GMT",
                "date: 26 Mar 2031 08:40 PM GMT",
                "date: 2031-03-26 4:40 pm +0000",
                "date: 20310327T094000+0800",
                "date: 20310326T204000Z",
                "date: 20310327 0940",
                "date: 20310327094000",
                "date: March 27th, 2031 9:40 AM",
                "date: '[[2031_03_27]]'",
                "date: 2031-03-27T09:40:00 Asia/Shanghai",
                "published: true\\ntime: 9:40\\ncreated: 2031-03-27"
            })
    void readsADayInBeijingHoweverItIsWritten(String entries) {
        assertThat(read("---\ntitle: " + TITLE + "\n" + entries.replace("\\n", "\n") + "\n---\n\n甲。\n"))
                .extracting(
                        a -> String.valueOf(a.published()), a -> a.problems().size())
                .containsExactly("2031-03-27", 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n{title: \"T\", date: 2031-03-27, tags: [a, b]}\n---\n",
                "---\n{ \"title\": \"T\",\n  \"date\": \"2031-03-27\" }\n---\n",
                "---yaml\ntitle: T\ndate: 2031-03-27\n---\n",
                "---json\n{\"title\": \"T\",\n\"date\": \"2031-03-27\"}\n---\n",
                ";;;\n\"title\": \"T\",\n\"date\": \"2031-03-27\"\n;;;\n",
                "+++\ntitle = \"\"\"T\"\"\"\ndate = 2031-03-27\n+++\n",
                "+++\ntitle = \"\"\"\nT\"\"\"\ndate = 2031-03-27\n+++\n",
                "+++\ntitle = '''T'''\ndate = 2031-03-27\n+++\n",
                "% T\n% 甲\n% 2031-03-27\n",
                "% T\n% 甲\n  乙\n% March 27, 2031\n",
                "= T\n甲 <a@example.org>\nv1.0, 2031-03-27\n",
                "= T\n:revdate: 2031-03-27\n:url: https://example.org/12\n",
                "title:: T\ndate:: [[Mar 27th, 2031]]\n",
                "#+TITLE: T\n#+DATE: <2031-03-27 Thu>\n",
                "* T\n:PROPERTIES:\n:CREATED: [2031-03-27 Thu]\n:END:\n",
                "= T =\n\n发布时间：2031-03-27\n",
                "====== T ======\n发布时间：2031-03-27\n",
                "h1. T\n\n发布时间：2031-03-27\n",
                "====\nT\n====\n\n:Date: 2031-03-27\n",
                "T\n甲\n2031-03-27\n"
            })
    void readsHeadsOfOtherMarkup(String head) {
        Article article =
                read(head.replace("T\n", TITLE + "\n").replaceAll("(?<=[\"' \n])T(?=[\"' ])", TITLE) + "\n甲乙丙。\n");

        assertThat(article.title()).isEqualTo(TITLE);
        assertThat(article.published()).hasToString("2031-03-27");
        assertThat(article.problems()).isEmpty();
        assertThat(article.body()).extracting(TextBlock::text).contains("甲乙丙。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"= 甲\n乙。\n", "* 甲\n* 乙\n", "% 甲\n\n乙。\n", "{title: 甲}\n"})
    void takesNoOtherMarkupForAnIssue(String text) {
        assertThat(reader.recognises(text)).isFalse();
    }

    @Test
    void takesNoEntryOfAListForAHeading() {
        assertThat(reader.recognises("* " + TITLE + "\n* " + TITLE.replace("12期", "11期") + "\n"))
                .isFalse();
    }

    @Test
    void takesNoTextBelowAHeadingOfAsciiDocForItsAuthor() {
        assertThat(read("= " + TITLE + "\n处理网络安全事件432起\n").body())
                .extracting(TextBlock::text)
                .contains("处理网络安全事件432起");
        assertThat(read("= " + TITLE + "\n本周网络安全基本态势\n甲。\n").account()).isNull();
    }

    @Test
    void readsAHeadOfJson() {
        Article article = read("{\n  \"title\": \"" + TITLE + "\",\n  \"date\": \"2031-03-27T09:40:00+08:00\",\n"
                + "  \"tags\": [\"a\"],\n  \"url\": \"https://example.org/a\"\n}\n\n甲。\n");

        assertThat(article)
                .extracting(Article::title, a -> String.valueOf(a.published()), Article::url)
                .containsExactly(TITLE, "2031-03-27", "https://example.org/a");
        assertThat(article.body()).extracting(TextBlock::text).containsExactly("甲。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Untitled", "null", "无标题", "未命名文档", "微信公众平台", "Weixin Official Accounts Platform"})
    void takesTheHeadingForTheTitleWhereTheHeadsIsNone(String title) {
        String text = "---\ntitle: " + title + "\n---\n\n# " + TITLE + "\n\n甲。\n";

        assertThat(read(text).title()).isEqualTo(TITLE);
        assertThat(reader.title(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void takesTheHeadingForTheTitleWhereTheHeadHasNone() {
        Article article = read("---\ncreated: 2031-03-27\ntags: []\nsource: https://example.org/12\nauthor:\n  - 某号\n"
                + "---\n\n# " + TITLE + "\n\n> ## Excerpt\n> 本周，共处理网络安全事件9起。\n\n---\n甲。\n");

        assertThat(article)
                .extracting(Article::title, Article::url, Article::account, Article::feed)
                .containsExactly(TITLE, "https://example.org/12", "某号", null);
        assertThat(article.body()).extracting(TextBlock::text).containsExactly("甲。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# T",
                "T",
                "**T**",
                "\n\n## T ##\n",
                "《网络安全信息与动态周报》2031年第12期",
                "![](https://a.example/1.png)\n# T"
            })
    void isKnownByItsFirstLineWithoutAHead(String first) {
        Article article = read(first.replace("T", TITLE) + "\n\n甲。\n");

        assertThat(article.title()).startsWith(first.startsWith("《") ? "《" : TITLE);
        assertThat(article.body()).extracting(TextBlock::text).contains("甲。");
    }

    @Test
    void readsAByLineInOneLine() {
        Article article = read("#  " + TITLE + "   \n原创 某人  某某号   2031-03-27 08:28  \n  \n甲。  \n  \n乙。  \n");

        assertThat(article)
                .extracting(Article::account, a -> a.published().toString())
                .containsExactly("某某号", "2031-03-27");
        assertThat(article.body()).extracting(TextBlock::text).containsExactly("甲。", "乙。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲。", "# 甲", "{}", "<html></html>", "解读：网络安全信息与动态周报2031年第12期", ""})
    void passesOverTextWithoutATitleOfTheSeries(String text) {
        assertThat(reader.recognises(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Title: T\nDate: 2031-03-27\n\n甲。\n",
                "Date:   2031-03-27 10:00\nTitle:  T\nurl: https://example.org/12\nBase Header Level: 2\n\n甲。\n",
                "title: T\ndate: 2031-03-27\n甲。\n",
                "Title: T\nAuthors: 甲\n  乙\nDate: 2031-03-27\n\n甲。\n",
                "#+TITLE: T\n#+DATE: 2031-03-27\n\n甲。\n",
                "标题：T\n来源：CNCERT\n时间：2031-03-27\n\n甲。\n",
                "标题：T\n发布时间：2031年3月27日\n甲。\n",
                "---\n标题: T\n日期: 2031-03-27\n---\n\n甲。\n"
            })
    void readsAHeadWithNothingAroundItOrWithChineseKeys(String text) {
        Article article = read(text.replace("T\n", TITLE + "\n"));

        assertThat(article.title()).isEqualTo(TITLE);
        assertThat(article.published()).hasToString("2031-03-27");
        assertThat(article.body()).extracting(TextBlock::text).containsExactly("甲。");
        assertThat(article.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "标题：T\n本周：共处理网络安全事件432起\n",
                "Title: T\n　　本周，共处理网络安全事件432起。\n",
                "Title: T\n    本周，共处理网络安全事件432起。\n",
                "Title: T\nCNCERT: 本周共处理网络安全事件432起。\n",
                "Title: T\nDate: 2031-05-08\n  本周互联网网络安全态势整体评价为良，处理网络安全事件432起\n  其中跨境210起\n"
            })
    void takesNoTextForAHead(String text) {
        assertThat(read(text.replace("T\n", TITLE + "\n")).body())
                .extracting(TextBlock::text)
                .anySatisfy(block -> assertThat(block).contains("432起"));
    }

    @Test
    void takesNoTextOfAnotherSubjectForAHead() {
        assertThat(reader.recognises("Title: Bread\nDate: 2031-03-27\n\nFlour.\n"))
                .isFalse();
    }

    @Test
    void readsTheDayOutOfALineAboveTheText() {
        assertThat(read("# " + TITLE + "\n\n发布时间：2031-03-27\n\n甲。\n").published())
                .hasToString("2031-03-27");
    }
}
