package dev.zhoubao.ingest.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.ingest.Stored;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links to issues with an excerpt of each behind them in the line: entries of a list, and none of them the text of another. */
class ExcerptsTest {

    private static final String TITLE = "网络安全信息与动态周报2031年第%d期";
    private static final String EXCERPT = "：本周，互联网网络安全态势整体评价为优。本周，CNCERT共处理网络安全事件300起，含跨境网络安全事件100起。";
    private static final String ALL = "2031-18 良 incidents=432 cross-border=210";

    private static String link(int number) {
        return "<a href=\"https://example.org/" + number + "\">" + TITLE.formatted(number) + "</a>";
    }

    private static String marked(int number) {
        return "[" + TITLE.formatted(number) + "](https://example.org/" + number + ")";
    }

    private static String page(String title, String body) {
        return "<!DOCTYPE html><html><head><title>" + title + "</title></head><body>" + body + "</body></html>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<li>%s%s</li><li>%s%s</li>",
                "<p>%s %s</p>\n<p>%s %s</p>",
                "<div>· %s%s<br></div><div>%s%s</div>"
            })
    void areEntriesOfAList(String body) {
        DocumentResult result =
                Stored.read(page("周报", body.formatted(link(17), EXCERPT, link(16), "摘要：本周，互联网网络安全态势整体评价为良。")));

        assertThat(result.bulletins()).isEmpty();
        assertThat(result.listing().orElseThrow().entries())
                .extracting(entry -> entry.edition().name() + " " + entry.url())
                .containsExactly("2031-17 https://example.org/17", "2031-16 https://example.org/16");
    }

    @Test
    void areAnEntryWhereThereIsOne() {
        DocumentResult result = Stored.read(page("周报", "<p>" + link(17) + EXCERPT + "</p>"));

        assertThat(result.bulletins()).isEmpty();
        assertThat(result.listing().orElseThrow().entries()).hasSize(1);
    }

    @Test
    void areNoneWhereTheWholeTextIsThere() {
        assertThat(Stored.read(page("周报", "<p>" + link(17) + EXCERPT.repeat(9) + "</p><p>" + link(16) + "</p>"))
                        .problems())
                .extracting(Problem::message)
                .anyMatch(message -> message.contains("no title of its own"));
    }

    @Test
    void doNotTakeThePlaceOfTheTextOfAPage() {
        String text = "<p>" + Stored.GRADE + "</p><p>" + Stored.INCIDENTS + "</p>";
        String teasers = "<ul><li>" + link(17) + EXCERPT + "</li><li>" + link(16) + EXCERPT + "</li></ul>";

        assertThat(Stored.facts(Stored.bulletin(page(Stored.TITLE, teasers + text))))
                .isEqualTo(ALL);
        assertThat(Stored.facts(Stored.bulletin(page("某网", teasers + "<h1>" + Stored.TITLE + "</h1>" + text))))
                .isEqualTo(ALL);
    }

    @Test
    void doNotTakeThePlaceOfTheTextInMarkdown() {
        assertThat(Stored.facts(Stored.bulletin("# " + Stored.TITLE + "\n\n- " + marked(17) + EXCERPT + "\n- "
                        + marked(16) + EXCERPT + "\n\n" + Stored.GRADE + "\n\n" + Stored.INCIDENTS + "\n")))
                .isEqualTo(ALL);
    }

    @Test
    void areTheTextBehindALinkToTheIssueItself() {
        assertThat(Stored.facts(Stored.bulletin(page(
                        Stored.TITLE, "<p>" + link(18) + "：" + Stored.GRADE + "</p><p>" + Stored.INCIDENTS + "</p>"))))
                .isEqualTo(ALL);
    }

    @Test
    void areTheTextBehindALinkThatIsTheTitle() {
        assertThat(Stored.facts(Stored.bulletin(marked(18) + "：" + Stored.GRADE + "\n\n" + Stored.INCIDENTS + "\n")))
                .isEqualTo(ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "/"})
    void inParagraphsOfTheirOwnDoNotTakeThePlaceOfTheText(String address) {
        String teasers = "<a href=" + address + "17>" + TITLE.formatted(17) + "</a><p>" + EXCERPT.substring(1)
                + "</p><a href=" + address + "16>" + TITLE.formatted(16) + "</a><p>" + EXCERPT.substring(1) + "</p>";

        assertThat(Stored.bulletin(page(
                                Stored.TITLE,
                                "<div>" + teasers + "</div><div><p>" + Stored.GRADE + "</p><p>" + Stored.INCIDENTS
                                        + "</p></div>"))
                        .figures())
                .isEmpty();
    }

    @Test
    void belowHeadingsThatAreLinksAreEntriesOfAList() {
        DocumentResult result = Stored.read(page(
                "周报",
                "<h3>" + link(17) + "</h3><p>" + EXCERPT.substring(1) + "</p><h3>" + link(16) + "</h3><p>摘要</p>"));

        assertThat(result.bulletins()).isEmpty();
        assertThat(result.listing().orElseThrow().entries()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel=canonical href='https://example.org/list/'>",
                "<base href='https://example.org/list/'>",
                "<link rel=canonical href='https://example.org/x.html'><base href=/list/>"
            })
    void areLinkedByWholeAddressesWhereThePageSaysWhereItIs(String head) {
        assertThat(Stored.read("<!DOCTYPE html><title>周报</title>" + head + "<ul><li><a href=17.html>"
                                + TITLE.formatted(17) + "</a></li><li><a href='../16.html'>" + TITLE.formatted(16)
                                + "</a></li></ul>")
                        .listing()
                        .orElseThrow()
                        .entries())
                .extracting(ArticleLink::url)
                .containsExactly("https://example.org/list/17.html", "https://example.org/16.html");
    }
}
