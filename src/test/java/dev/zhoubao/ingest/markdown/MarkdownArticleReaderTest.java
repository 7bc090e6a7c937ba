package dev.zhoubao.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.fixture.SaidProblem;
import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Picture;
import dev.zhoubao.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownArticleReaderTest {

    private static final MarkdownArticleReader READER = new MarkdownArticleReader();

    private static Article read(String text) {
        return READER.read(new Document("week.md", "/week.md", "00", text));
    }

    private static Article read(DocumentFixture fixture) {
        return read(fixture.text());
    }

    private static List<String> texts(Article article) {
        return article.body().stream().map(TextBlock::text).toList();
    }

    @Test
    void readsTheHead() {
        assertThat(read(DocumentFixture.empty()))
                .extracting(
                        Article::title,
                        Article::feed,
                        article -> article.published().toString(),
                        article -> article.fetched().toString())
                .containsExactly(
                        "网络安全信息与动态周报2031年第12期（3月17日-3月23日）", "示例资讯", "2031-03-27", "2031-04-02T08:09:10.111213");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- 丙 -->",
                "<!--\n丙\n\n丙 -->",
                "%% 丙 %%",
                "%%\n丙\n\n丙\n%%",
                "[//]: # (丙)",
                "[comment]: <> \"丙\"",
                "[丙]: # '丙'"
            })
    void passesOverComments(String comment) {
        assertThat(texts(read("---\ntitle: 甲\n---\n\n乙\n" + comment + "\n丁\n\n<!-- --><!-- 丙 -->戊 %%丙%%")))
                .isEqualTo(comment.contains("\n\n") ? List.of("乙", "丁", "戊") : List.of("乙丁", "戊"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- 丙", "%% 丙", "增长50%%丙", "[1]: # 丙", "--> 丙"})
    void takesNothingForACommentThatDoesNotEnd(String text) {
        assertThat(texts(read("---\ntitle: 甲\n---\n\n乙\n\n" + text)))
                .last()
                .asString()
                .endsWith("丙");
    }

    @Test
    void countsTheLinesOfComments() {
        assertThat(read("---\ntitle: 甲\n---\n\n乙\n%%\n丙\n%%\n丁").body().get(0).lineAt(1))
                .isEqualTo(9);
    }

    @Test
    void mayHaveATitleOnly() {
        assertThat(read("---\ntitle: 甲\n---\n"))
                .isEqualTo(new Article("甲", null, null, null, null, null, List.of(), List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date|2031-02-30|5|date is no date that can be read",
                "date|27.03.2031|5|date is no date that can be read",
                "date|yesterday|5|date is no date that can be read",
                "date|+999999999-12-31|5|date lies outside the years 1 to 9999",
                "date|0000-12-31|5|date lies outside the years 1 to 9999",
                "fetch_date|+10000-01-01T00:00|6|fetch_date lies outside the years 1 to 9999",
                "fetch_date|2031-04-02|6|fetch_date is no date that can be read",
                "fetch_date|2031-04-02T25:00|6|fetch_date is no date that can be read"
            })
    void reportsADateThatCannotBeReadWithItsLine(String key, String value, int line, String message) {
        assertThat(SaidProblem.all(
                        read(DocumentFixture.empty().head(key, value)).problems()))
                .containsExactly(new SaidProblem(Severity.WARNING, "week.md", line, message, value));
    }

    @Test
    void readsTheRestOfAHeadWithABadDate() {
        assertThat(read(DocumentFixture.empty().head("date", "x")))
                .extracting(Article::published, article -> article.fetched().toString())
                .containsExactly(null, "2031-04-02T08:09:10.111213");
    }

    @Test
    void missesNoDate() {
        assertThat(read(DocumentFixture.empty().without("date").without("fetch_date"))
                        .problems())
                .isEmpty();
    }

    @Test
    void readsAHeadThatIsNeverClosed() {
        assertThat(read("---\ntitle: 甲\ndate: 2031-03-27\n\n# 甲\n\n乙。\n"))
                .extracting(Article::title, article -> article.published().toString(), article -> texts(article))
                .containsExactly("甲", "2031-03-27", List.of("乙。"));
    }

    @Test
    void dropsTheCoverAndTheTitlesAboveTheText() {
        Article article = read(DocumentFixture.titled("甲")
                .block("![cover](https://a.example/0.png)", "", "# 甲")
                .block("![](https://a.example/1.png)")
                .block("乙。"));

        assertThat(article)
                .extracting(Article::pictures, MarkdownArticleReaderTest::texts)
                .containsExactly(List.of(new Picture("https://a.example/1.png", 15)), List.of("乙。"));
    }

    @Test
    void keepsTheTextAboveATitleThatIsRepeatedFurtherDown() {
        assertThat(texts(read(
                        DocumentFixture.titled("甲").block("乙。").block("# 甲").block("丙。"))))
                .containsExactly("乙。", "甲", "丙。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲\\[1\\]", "**甲[1]**", "甲 [1]"})
    void knowsTheTitleThroughMarksAndSpaces(String heading) {
        assertThat(texts(read("---\ntitle: 甲[1]\n---\n\n# " + heading + "\n\n乙。\n")))
                .containsExactly("乙。");
    }

    @Test
    void takesTheAccountFromTheFoot() {
        assertThat(read(DocumentFixture.empty().block("示例账号").block("甲。").foot("示例账号")))
                .extracting(Article::account, MarkdownArticleReaderTest::texts)
                .containsExactly("示例账号", List.of("甲。"));
    }

    @Test
    void recognisesItsForm() {
        assertThat(READER.recognises(DocumentFixture.empty().text())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "甲", "---\nname: 甲\n---\n", "title: 甲", "\n---\ntitle: 甲\n---\n", "<html>\ntitle: 甲"})
    void recognisesNoOtherForm(String text) {
        assertThat(READER.recognises(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n"})
    void readsALastLineWithAndWithoutALineBreak(String end) {
        assertThat(texts(read("---\ntitle: 甲\n---\n\n乙。\n\n丙。" + end))).containsExactly("乙。", "丙。");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1"})
    void readsAMillionCharactersAndReportsMore(int more, int problems) {
        String head = "---\ntitle: 甲\n---\n\n";
        String text = head + "乙".repeat(MarkdownArticleReader.LONGEST - head.length() + more);

        Article article = read(text);

        assertThat(article.problems()).hasSize(problems);
        assertThat(texts(article))
                .singleElement()
                .satisfies(one -> assertThat(one).hasSize(MarkdownArticleReader.LONGEST - head.length()));
    }

    @Test
    void hasAHeadingWhereItsTextBeginsWithOne() {
        assertThat(read("---\ntitle: 甲\n---\n\n# 丁\n\n乙。\n").heading()).isEqualTo(new Evidence("丁", 5));
        assertThat(read("---\ntitle: 甲\n---\n\n丁\n\n# 戊\n").heading()).isNull();
    }
}
