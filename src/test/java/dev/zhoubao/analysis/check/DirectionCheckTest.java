package dev.zhoubao.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.ingest.ArticleReader;
import dev.zhoubao.ingest.DocumentLocation;
import dev.zhoubao.ingest.bulletin.DocumentReader;
import dev.zhoubao.ingest.html.GenericPageReader;
import dev.zhoubao.ingest.markdown.MarkdownArticleReader;
import dev.zhoubao.library.Library;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionCheckTest {

    private static List<String> check(String document) {
        return check(new MarkdownArticleReader(), document);
    }

    private static List<String> check(ArticleReader reader, String document) {
        Library library = Library.of(new DocumentReader(List.of(reader))
                .read(new DocumentLocation("x", "/x"), document.getBytes(StandardCharsets.UTF_8))
                .bulletins());
        return CheckRunner.of(library).stream()
                .filter(finding -> finding.check().endsWith("-direction"))
                .map(finding -> finding.severity() + " " + finding.check() + " " + finding.details())
                .toList();
    }

    @Test
    void findsANumberThatIsShownInAnotherOrder() {
        assertThat(check(DocumentFixture.whole().text().replace("事件321起", "事件\u202e321\u202c起")))
                .contains("warning figure-direction [incidents, 321, U+202E U+202C]");
    }

    @Test
    void findsAnIssueThatIsShownInAnotherOrder() {
        assertThat(check(DocumentFixture.whole().text().replace("第12期", "第\u206712\u2069期")))
                .contains("warning title-direction [U+2067 U+2069]");
    }

    @Test
    void findsAMarkInsideANumber() {
        assertThat(check(DocumentFixture.whole().text().replace("事件321起", "事件3\u200f21起")))
                .contains("warning figure-direction [incidents, 321, U+200F]");
        assertThat(check(DocumentFixture.whole().text().replace("事件321起", "事件\u200f321\u200e起")))
                .isEmpty();
    }

    /** An element turns the order as a sign does. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bdo dir=rtl>123</bdo>",
                "<bdo dir=RTL>123</bdo>",
                "<span style='direction:rtl;unicode-bidi:bidi-override'>123</span>",
                "<span dir=rtl style='unicode-bidi:isolate-override'>123</span>",
                "<span class=x>123</span>"
            })
    void findsANumberThatAPageShowsInAnotherOrder(String number) {
        assertThat(checkPage(number)).contains("warning figure-direction [incidents, 123, U+202E U+202C]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<bdo dir=ltr>123</bdo>",
                "<bdi>123</bdi>",
                "<span dir=rtl>123</span>",
                "<span style='unicode-bidi:isolate;direction:rtl'>123</span>"
            })
    void findsNothingInANumberThatAPageShowsInItsOrder(String number) {
        assertThat(checkPage(number)).isEmpty();
    }

    private static List<String> checkPage(String number) {
        String title = "网络安全信息与动态周报2031年第12期（3月17日-3月23日）";
        return check(
                new GenericPageReader(),
                "<html><head><title>" + title
                        + "</title><style>.x{direction:rtl;unicode-bidi:bidi-override}</style></head><body><h1>"
                        + title + "</h1><p>本周，互联网网络安全态势整体评价为良。</p><p>本周，共处理网络安全事件" + number
                        + "起。</p></body></html>");
    }

    @Test
    void findsNothingInPlainText() {
        assertThat(check(DocumentFixture.whole().text())).isEmpty();
    }
}
