package dev.zhoubao.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.ProcessorTime;
import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.model.Problem;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page takes time and memory in proportion to its length, however it is built. */
@Tag("time")
class HostilePageTest {

    private static final String START = "<html><h1 id=activity-name>甲</h1><div id=js_content><p>乙</p>";

    private static Article read(String html) {
        return ProcessorTime.within(
                Duration.ofSeconds(20), () -> new WeChatPageReader().read(new Document("x", "/x", "00", html)));
    }

    static Stream<String> bodies() {
        return Stream.of(
                "<div>".repeat(100_000),
                "<b>".repeat(100_000),
                "<b><p>".repeat(50_000),
                "<a href='http://a.example'>".repeat(20_000),
                "<table>".repeat(50_000),
                "<script>".repeat(100_000),
                "<script></script>".repeat(100_000),
                "<script>" + "var msg_title = '".repeat(50_000),
                "<script>" + "var ct=\"\"||".repeat(50_000) + "</script>",
                "<script>" + "x = \"<p>y</p>\";\n".repeat(300_000) + "</script>",
                data("{".repeat(500_000)),
                data("{a:[".repeat(500_000)),
                data("{" + "a:'',".repeat(500_000)),
                data("{'" + "a".repeat(500_000) + "':{" + "b:'c',".repeat(100_000)),
                data("{content_noencode:'" + "<div>".repeat(500_000) + "'}"),
                data("{content_noencode:'" + "\\x3cb\\x3e\\n".repeat(200_000) + "'}"),
                data("{" + "/".repeat(500_000)),
                data("{" + "/*".repeat(250_000)),
                data("{" + "'a' ".repeat(250_000)),
                data("{}; ").repeat(50_000),
                "<style>/*" + "a".repeat(500_000) + "*/</style>丙",
                "<style>" + "a{display:none}".repeat(100_000) + "</style>丙",
                "<style>" + "a,".repeat(500_000) + "{display:none}</style>丙",
                "<style>" + "{".repeat(500_000) + "</style>丙",
                "<style>" + "/*".repeat(250_000) + "</style>丙",
                "<style>" + "@media x{".repeat(100_000) + "</style>丙",
                "<p style='" + "display:none;".repeat(100_000) + "'>丙",
                "<p style='translate:" + "1".repeat(500_000) + "'>丙",
                "<style>p{translate:" + "1".repeat(200) + "}</style>" + "<p>丙".repeat(200_000),
                "<style>p{color:rgb(" + ", ".repeat(500_000) + "}</style><p>丙",
                "<p style='color:rgb(," + " ".repeat(500_000) + "'>丙",
                "<style>" + "p:nth-child(7){color:red}".repeat(64) + "</style>" + "<p>丙</p>".repeat(40_000),
                "<style>" + "b:nth-last-of-type(7){color:red}".repeat(64) + "</style>" + "<b>丙</b>".repeat(40_000),
                "<style>" + "p:nth-child(7) b{color:red}".repeat(64) + "</style>" + "<p><b>丙</b></p>".repeat(40_000),
                "<style>" + "p.a ~ p{color:red}".repeat(64) + "</style>" + "<p>丙</p>".repeat(40_000),
                "<style>" + "p:not(p:nth-child(7) ~ p){color:red}".repeat(64) + "</style>" + "<p>丙</p>".repeat(40_000),
                "<".repeat(500_000),
                "<" + "a\u0000".repeat(900_000),
                "</" + "a\u0000".repeat(900_000),
                "<a><b><big><code><em><font><i><s><small><strong><tt><u>" + "<p>".repeat(600_000),
                "<b><i><u><s>" + "</p>甲".repeat(400_000),
                data("{content_noencode:'<b><i><u><s><em><tt>" + "<p>".repeat(160_000) + "'}"),
                "&nbsp;".repeat(200_000),
                "<br>".repeat(200_000),
                "<b hidden>丙</b>".repeat(200_000),
                "<b style='display:none'>".repeat(100_000) + "丙".repeat(500_000),
                "甲".repeat(1_000_000),
                "\n".repeat(1_000_000) + "丙");
    }

    private static String data(String object) {
        return "<script>window.cgiDataNew = " + object + "</script>";
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void readsIt(String body) {
        Article article = read(START + body);

        assertThat(article.title()).isEqualTo("甲");
        assertThat(article.body()).extracting(TextBlock::text).first().isEqualTo("乙");
    }

    @Test
    void readsThePartThatMakesNotTooManyElements() {
        Article article = read(START + "<b><i><u><s>" + "<p>丙</p>".repeat(150_000));

        assertThat(article.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "the page holds more than 500000 elements, or a tag without an end; the rest is left out");
    }

    @Test
    void takesNoOffenceAtALongPageThatClosesWhatItOpens() {
        Article article = read(START + "<p><b>丙</b><br></p>".repeat(50_000));

        assertThat(article.problems()).isEmpty();
    }

    @Test
    void followsRulesThatCountSiblingsOnAPageOfOrdinaryLength() {
        Article article = read(
                "<style>" + "p:nth-child(7){display:none}".repeat(10) + "</style>" + START + "<p>丙</p>".repeat(500));

        assertThat(article.body()).hasSize(500);
    }

    @Test
    void readsThePartThatIsNotTooLong() {
        Article article = read(START + "x".repeat(ParsedPage.LONGEST));

        assertThat(article.problems())
                .extracting(Problem::message)
                .containsExactly("the page holds more than 2 million characters; the rest is left out");
        assertThat(article.body()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"article", "aside", "form", "article><header", "table><tr><td><a href=x"})
    void anyOtherPageDoesNotTakeLongerForPartsInParts(String part) {
        String html = "<html><title>网络安全信息与动态周报</title>" + ("<" + part + ">甲").repeat(50_000) + "乙".repeat(500_000);

        assertThat(ProcessorTime.within(
                        Duration.ofSeconds(20),
                        () -> new GenericPageReader().read(new Document("x", "/x", "00", html))))
                .isNotNull();
    }
}
