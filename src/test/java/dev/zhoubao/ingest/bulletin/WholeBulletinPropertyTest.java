package dev.zhoubao.ingest.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.zhoubao.fixture.BulletinGrammar;
import dev.zhoubao.fixture.BulletinGrammar.Put;
import dev.zhoubao.ingest.ArticleReader;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.DocumentLocation;
import dev.zhoubao.ingest.html.CncertListingReader;
import dev.zhoubao.ingest.html.CncertPageReader;
import dev.zhoubao.ingest.html.GenericPageReader;
import dev.zhoubao.ingest.html.WeChatPageReader;
import dev.zhoubao.ingest.markdown.MarkdownArticleReader;
import dev.zhoubao.ingest.title.NormalizedText;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Bulletin;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whole documents of every form and encoding: what is put in comes out, and no bytes throw. */
class WholeBulletinPropertyTest {

    private static final List<ArticleReader> READERS = List.of(
            new MarkdownArticleReader(),
            new WeChatPageReader(),
            new CncertPageReader(),
            new CncertListingReader(),
            new GenericPageReader());

    private static DocumentResult read(byte[] bytes) {
        return new DocumentReader(READERS).read(new DocumentLocation("x", "/x"), bytes);
    }

    @Provide
    Arbitrary<Put> bulletins() {
        return BulletinGrammar.reprints();
    }

    @Property(seed = "2041", tries = 400)
    void whatIsPutInComesOut(@ForAll("bulletins") Put put) {
        Bulletin bulletin = read(put.bytes()).bulletins().get(0);
        Map<String, Long> figures = new TreeMap<>();
        bulletin.figures()
                .forEach((metric, figure) ->
                        figures.put(metric.id(), figure.value().decimal().longValueExact()));

        assertThat(bulletin.edition().name()).isEqualTo(put.week());
        assertThat(bulletin.edition().period()).hasToString(put.period());
        assertThat(bulletin.grade())
                .hasValueSatisfying(grade -> assertThat(grade.chinese()).isEqualTo(put.grade()));
        assertThat(figures).isEqualTo(put.figures());
        assertThat(bulletin.links())
                .extracting(ArticleLink::title)
                .endsWith(put.earlier().toArray(String[]::new));
    }

    @Property(seed = "2042", tries = 50)
    void everyFigureStandsInItsSentence(@ForAll("bulletins") Put put) {
        Bulletin bulletin = read(put.bytes()).bulletins().get(0);

        assertThat(bulletin.figures().values())
                .allSatisfy(figure -> assertThat(
                                NormalizedText.of(figure.evidence().text()).replaceAll("[,，]", ""))
                        .contains(figure.value().decimal().toPlainString()));
    }

    @Property(seed = "2043", tries = 300)
    void noDamagedBulletinThrows(@ForAll("damaged") byte[] bytes) {
        assertThatCode(() -> read(bytes)).doesNotThrowAnyException();
    }

    /** Bulletins with a piece cut out and another put in. */
    @Provide
    Arbitrary<byte[]> damaged() {
        return Combinators.combine(
                        bulletins(),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.doubles().between(0, 1),
                        junk())
                .as((put, from, share, junk) -> spliced(put.bytes(), from, share, junk));
    }

    private static byte[] spliced(byte[] bytes, double from, double share, byte[] junk) {
        int start = (int) (from * bytes.length);
        int end = start + (int) (share * share * (bytes.length - start));
        byte[] damaged = new byte[start + junk.length + bytes.length - end];
        System.arraycopy(bytes, 0, damaged, 0, start);
        System.arraycopy(junk, 0, damaged, start, junk.length);
        System.arraycopy(bytes, end, damaged, start + junk.length, bytes.length - end);
        return damaged;
    }

    private static Arbitrary<byte[]> junk() {
        Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(8);
        Arbitrary<byte[]> marks = Arbitraries.of(
                        "<",
                        ">",
                        "</",
                        "<!--",
                        "'",
                        "\"",
                        "\\",
                        "{",
                        "}",
                        "window.cgiDataNew={",
                        "<script>",
                        "---\n",
                        "](",
                        "![",
                        "\r",
                        "\u0000",
                        "（",
                        "第",
                        "9999999999999999999",
                        "12月99日",
                        "&#x110000;",
                        "\\u")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        return Arbitraries.oneOf(bytes, marks);
    }

    @Property(seed = "2044", tries = 200)
    void noBytesThrow(@ForAll byte[] bytes) {
        assertThatCode(() -> read(bytes)).doesNotThrowAnyException();
    }

    @Property(seed = "2045", tries = 200)
    void noTextThrowsInAnyReader(@ForAll("texts") String text) {
        for (ArticleReader reader : READERS) {
            Document document = new Document("x", "/x", "00", text);
            assertThatCode(() -> {
                        reader.recognises(text);
                        new BulletinReader().read(reader.read(document), document);
                    })
                    .doesNotThrowAnyException();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<html>",
                "<div id=js_content>",
                "<h1 id=activity-name>",
                "网络安全信息与动态周报2031年第12期",
                "<script>",
                "window.cgiDataNew = {",
                "content_noencode:",
                "title:",
                "'",
                "JsDecode(",
                "}",
                "[",
                "]",
                "{",
                "<ul class=waring_con><li>",
                "<a onclick=window.open(",
                "---\ntitle: ",
                "\n",
                "（3月17日-3月23日）",
                "<p>",
                "处理网络安全事件",
                "1",
                "起",
                "<br>",
                "<meta property=og:title content=",
                "<meta property=og:url content='http://[' >",
                "&",
                "artil_content");
        return Arbitraries.oneOf(pieces, pieces, Arbitraries.strings().ofMaxLength(6))
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }
}
