package dev.zhoubao.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.fixture.HostileDigest;
import dev.zhoubao.fixture.Written;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Foreign text comes back as text and makes no structure, wherever it stands. */
class HtmlEscapingTest {

    static Stream<String> foreign() {
        return Stream.of(
                "<b>bold</b>",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "</title></style></script><script>alert(1)</script>",
                "</svg></desc></text><a>",
                "<!-- hidden -->",
                "--><!--",
                "<![CDATA[x]]>",
                "]]>",
                "&lt;b&gt; &amp; &#65;",
                "\" onmouseover=\"alert(1)",
                "' onmouseover='alert(1)",
                "`x`",
                "javascript:alert(1)",
                "&",
                "中文 <b>粗</b> 体 & more",
                "</span>中 x",
                "\\u003cb\\u003e");
    }

    private static Report everywhere(String foreign) {
        Table table = Written.table(
                List.of("week", foreign),
                List.of(
                        List.of(Cell.text(foreign), Cell.number(1)),
                        List.of(new Cell.Link(foreign, "https://x/"), Cell.absent())));
        return new Report(
                "r",
                foreign,
                Map.of("lang", "en", "generator", foreign),
                List.of(Section.of(
                        foreign,
                        foreign,
                        table.titled(foreign),
                        new Chart(foreign, table, "week", List.of(foreign)),
                        new Chart(Chart.Kind.BARS, foreign, table, "week", List.of(foreign)),
                        new Facts(List.of(new Fact(foreign, Cell.text(foreign)))),
                        new Prose(Prose.Kind.QUOTED, List.of(Cell.text(foreign))))),
                "");
    }

    private static List<String> tags(Document page) {
        return page.getAllElements().stream()
                .map(element -> element.tagName()
                        + element.attributes().asList().stream()
                                .map(attribute -> " " + attribute.getKey())
                                .toList())
                .filter(tag -> !tag.startsWith("span"))
                // An axis has as many names as there is room for.
                .filter(tag -> !tag.equals("text[ class,  x,  y]"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void makesNoStructureAnywhere(String foreign) {
        Document page = Pages.of(everywhere(foreign));

        assertThat(tags(page)).isEqualTo(tags(Pages.of(everywhere("plain"))));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void comesBackAsItWas(String foreign) {
        Document page = Pages.of(everywhere(foreign));

        assertThat(page.title()).isEqualTo(foreign);
        assertThat(
                        page
                                .select(
                                        "h1, nav a, h2:not(#contents), caption, tbody th, dt, dd, blockquote p, figcaption")
                                .stream()
                                .map(element -> element.wholeText().strip()))
                .hasSize(11)
                .containsOnly(foreign);
        assertThat(page.select("svg > title").eachText()).containsOnly(foreign.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " https://x.example/",
                "data:text/html,x",
                "file:///etc/passwd",
                "//x.example/",
                "\u0001https://x.example/",
                ""
            })
    void isNoLinkWhereTheAddressIsNoneForABrowser(String url) {
        Document page = Pages.of(new Facts(List.of(new Fact("a", new Cell.Link("te<x>t", url)))));

        assertThat(page.select("main a")).isEmpty();
        assertThat(page.select("dd").text()).isEqualTo("te<x>t");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '#',
            value = {
                "https://x.example/?a=1&b=2#c https://x.example/?a=1&b=2#c",
                "#https://x.example/\"><script># #https://x.example/\"><script>#",
                "#https://x.example/a b# https://x.example/a%20b",
                "#https://x.example/'onclick='x# #https://x.example/'onclick='x#",
                "https://x.example/&copy;&lt; https://x.example/&copy;&lt;"
            })
    void leadsToTheAddressAsItIs(String url, String address) {
        Document page = Pages.of(new Facts(List.of(new Fact("a", new Cell.Link("text", url)))));

        assertThat(page.select("dd a").eachAttr("href")).containsExactly(address);
        assertThat(page.select("dd a").first().attributes().asList().stream().map(Map.Entry::getKey))
                .containsExactly("href", "rel");
    }

    @Test
    void replacesControlCharacters() {
        assertThat(HtmlEscaping.text("a\u001b[31m\u202eb\u0000\u2028c\uD800"))
                .isEqualTo("a\uFFFD[31m\uFFFDb\uFFFD c\uFFFD");
    }

    @Test
    void aHostileDigestIsAPageLikeAnyOther() {
        Document page = Pages.of(HostileDigest.report());

        assertThat(page.select("script, img, iframe, [onerror], [onclick], [onmouseover]"))
                .isEmpty();
        assertThat(page.select("main section a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(address -> assertThat(address).startsWith("https://example.org/"));
        assertThat(page.body().children().stream().map(element -> element.tagName()))
                .containsExactly("a", "header", "main", "footer");
        assertThat(page.text()).contains("hxxp://evil[.]example[.]com/").doesNotContain("http://evil");
    }
}
