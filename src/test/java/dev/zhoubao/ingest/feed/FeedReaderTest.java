package dev.zhoubao.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.zhoubao.ingest.Stored;
import dev.zhoubao.ingest.bulletin.DocumentResult;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {

    private static final String FACTS = "2031-18 良 incidents=432 cross-border=210";
    private static final String CONTENT = "<p>" + Stored.GRADE + "</p>\n<p>" + Stored.INCIDENTS + "</p>";

    private static String rss(String items) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\""
                + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>某镜像</title>"
                + "<link>https://example.org</link><description>d</description>" + items + "</channel></rss>";
    }

    private static String item(String title, String rest) {
        return "<item><title>" + title + "</title><link>https://mp.weixin.qq.com/s/abc</link>"
                + "<pubDate>Wed, 07 May 2031 23:30:00 GMT</pubDate>" + rest + "</item>";
    }

    /** An element of another vocabulary is no entry, and gives none the text of its neighbour. */
    @Test
    void givesNoEntryTheTextOfAnother() {
        String other = Stored.TITLE.replace("18期（4月28日-5月4日", "19期（5月5日-5月11日");

        assertThat(Stored.read(rss("<x:item xmlns:x='urn:x'/>" + item(Stored.TITLE, "<description>甲</description>")
                                + item(other, "<description><![CDATA[" + CONTENT + "]]></description>")))
                        .bulletins())
                .extracting(Stored::facts)
                .doesNotContain(FACTS);
    }

    @Test
    void readsEveryEntryOfAFeedThatHoldsTheWholeArticle() {
        DocumentResult reading = Stored.read(rss(item("别的文章", "<description>x</description>")
                + item(
                        Stored.TITLE,
                        "<description>摘要</description><content:encoded><![CDATA[" + CONTENT + "]]></content:encoded>")
                + item(Stored.TITLE.replace("第18期（4月28日-5月4日）", "第17期（4月21日-4月27日）"), "<author>甲</author>")));

        assertThat(reading.bulletins())
                .extracting(
                        Stored::facts,
                        Bulletin::status,
                        bulletin -> bulletin.source().file())
                .containsExactly(tuple(FACTS, Status.FULL, "x!/entry 2"), tuple("2031-17", Status.STUB, "x!/entry 3"));
        assertThat(reading.bulletins().get(0).source())
                .extracting("feed", "url", "published")
                .asString()
                .isEqualTo("[某镜像, https://mp.weixin.qq.com/s/abc, 2031-05-08]");
    }

    @Test
    void readsAFeedOfAnOlderKindThatNamesItsType() {
        String feed = rss(item(Stored.TITLE, "<description><![CDATA[" + CONTENT + "]]></description>"));

        assertThat(Stored.facts(
                        Stored.bulletin(feed.replace("<rss", "<!DOCTYPE rss [<!ENTITY a \"b\">]>\n<!-- c -->\n<rss"))))
                .isEqualTo(FACTS);
    }

    @Test
    void readsATitleWithMarks() {
        assertThat(Stored.bulletin(rss(item(
                                "&lt;b&gt;" + Stored.TITLE + "&lt;/b&gt;",
                                "<description><![CDATA[" + CONTENT + "]]></description>")))
                        .title())
                .isEqualTo(Stored.TITLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type=\"html\">&lt;p>%s&lt;/p>&lt;p>%s&lt;/p>",
                "type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>%s</p><p>%s</p></div>",
                "type=\"text\">%s\n\n%s"
            })
    void readsAtomInEveryKindOfContent(String content) {
        Bulletin bulletin = Stored.bulletin("\n<!-- x --><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>甲</title>"
                + "<entry><title>" + Stored.TITLE + "</title><link href=\"https://mp.weixin.qq.com/s/abc\"/>"
                + "<updated>2031-05-08T00:30:00+08:00</updated><author><name>乙</name></author><content "
                + content.formatted(Stored.GRADE, Stored.INCIDENTS) + "</content></entry></feed>");

        assertThat(Stored.facts(bulletin)).isEqualTo(FACTS);
        assertThat(bulletin.source())
                .extracting("account", "url", "published")
                .asString()
                .isEqualTo("[乙, https://mp.weixin.qq.com/s/abc, 2031-05-08]");
    }

    @Test
    void knowsTheLinksOfAnEntryThatListsIssues() {
        DocumentResult reading = Stored.read(rss(item(
                "本月汇总",
                "<description>&lt;p>&lt;a href=\"https://example.org/1\">" + Stored.TITLE
                        + "&lt;/a>&lt;/p></description>")));

        assertThat(reading.listing().orElseThrow().entries())
                .extracting(link -> link.edition().name(), link -> link.url())
                .containsExactly(tuple("2031-18", "https://example.org/1"));
    }

    @Test
    void passesOverCharactersThatNoXmlMayHold() {
        assertThat(Stored.read(rss(item(Stored.TITLE + "\u0008", "")).replace("某", "\uFFFF某"))
                        .bulletins())
                .hasSize(1);
    }

    @Test
    void expandsNoEntityAndReadsNoFile() {
        DocumentResult reading = Stored.read(rss(item(Stored.TITLE, "<description>&x;</description>"))
                .replace("<rss", "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss"));

        assertThat(reading.bulletins()).isEmpty();
    }

    /** A hundred thousand of them took minutes. */
    @ParameterizedTest
    @ValueSource(
            strings = {"<a>", "<a t='/>'>", "<!-- </a></a> --><a>", "<!--></a>--><a>", "<![CDATA[</a>]]><a t=\"</a>'\">"
            })
    void readsNoElementsThatLieTooDeep(String element) {
        String feed = rss(element.repeat(201) + item(Stored.TITLE, ""));

        assertThat(Stored.messages(Stored.read(feed)))
                .containsExactly("the elements of the feed lie more than 200 deep, so it is left out");
    }

    @Test
    void readsElementsSideBySideInAnyNumber() {
        String many = "<a/><b t='>'></b><!-- <c> -->".repeat(500);
        assertThat(Stored.read(rss(many
                                + item(
                                        Stored.TITLE,
                                        "<description>" + CONTENT.replace("<", "&lt;") + "</description>")))
                        .bulletins())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<media:description type='html'>%s</media:description>",
                "<media:group><media:description>%s</media:description></media:group>",
                "<media:content url='https://example.org/a.png'><media:description>%s</media:description></media:content>",
                "<itunes:summary>%s</itunes:summary>",
                "<summary>%s</summary>",
                "<description>摘要</description><content>%s</content>",
                "<dc:description>%s</dc:description>",
                "<fulltext>%s</fulltext>"
            })
    void readsTheTextOfAnEntryWhateverItIsCalled(String element) {
        String feed = rss(item(Stored.TITLE, element.formatted(CONTENT.replace("<", "&lt;"))))
                .replace(
                        "<rss",
                        "<rss xmlns:media='http://search.yahoo.com/mrss/' xmlns:dc='http://purl.org/dc/elements/1.1/'"
                                + " xmlns:itunes='http://www.itunes.com/dtds/podcast-1.0.dtd'");

        assertThat(Stored.facts(Stored.bulletin(feed))).isEqualTo(FACTS);
    }

    @Test
    void readsTheTextOfAnEntryThatIsMarkup() {
        assertThat(Stored.facts(Stored.bulletin(
                        rss(item(Stored.TITLE, "<body xmlns='http://www.w3.org/1999/xhtml'>" + CONTENT + "</body>")))))
                .isEqualTo(FACTS);
    }

    @Test
    void readsMarkupInAFeedThatIsToHoldPlainText() {
        assertThat(Stored.facts(Stored.bulletin(
                        rss(item(Stored.TITLE, "<description>" + CONTENT.replace("<", "&lt;") + "</description>"))
                                .replace("version=\"2.0\"", "version=\"0.91\""))))
                .isEqualTo(FACTS);
    }

    private static String rdf(String content) {
        return "<?xml version='1.0'?>\n<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                + " xmlns='http://purl.org/rss/1.0/'>" + content + "</rdf:RDF>";
    }

    @Test
    void readsEntriesBesideTheirChannelAndWithoutOne() {
        String item = item(Stored.TITLE, "<description>" + CONTENT.replace("<", "&lt;") + "</description>");
        String channel = "<channel><title>c</title><link>https://example.org</link><description>d</description>";
        List<String> feeds = List.of(
                rdf(channel + "</channel>" + item),
                rdf(channel + item + "</channel>"),
                rdf(item),
                rdf(item).replace("purl.org/rss/1.0/", "my.netscape.com/rdf/simple/0.9/"),
                "<rss version='2.0'>" + channel + "</channel>" + item + "</rss>",
                "<rss version='2.0'>" + item + "</rss>",
                "<rss version='3.0'>" + channel + item + "</channel></rss>",
                "<rss>" + channel + item + "</channel></rss>");

        assertThat(feeds)
                .allSatisfy(
                        feed -> assertThat(Stored.facts(Stored.bulletin(feed))).isEqualTo(FACTS));
    }

    @Test
    void readsAtomOfNoVocabularyAndAnEntryByItself() {
        String entry = "<entry><title>" + Stored.TITLE + "</title><id>1</id><content type='html'>"
                + CONTENT.replace("<", "&lt;") + "</content></entry>";

        assertThat(List.of(
                        "<feed><title>甲</title>" + entry + "</feed>",
                        entry.replaceFirst(">", " xmlns='http://www.w3.org/2005/Atom'>")))
                .allSatisfy(
                        feed -> assertThat(Stored.facts(Stored.bulletin(feed))).isEqualTo(FACTS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pubDate>2031-05-08 00:30:00</pubDate>",
                "<pubDate>2031年5月8日</pubDate>",
                "<pubDate>Thu, 08 May 2031 20:00:00</pubDate>",
                "<pubDate>Wed, 07 May 2031 23:00:00 EST</pubDate>",
                "<pubDate>1935936000</pubDate>",
                "<updated>2031-05-09</updated><pubDate>2031-05-08T00:30:00+0800</pubDate>"
            })
    void readsTheDayOfAnEntryHoweverItIsWritten(String day) {
        assertThat(Stored.bulletin(rss("<item><title>" + Stored.TITLE + "</title>" + day + "</item>"))
                        .source()
                        .published())
                .hasToString("2031-05-08");
    }

    @Test
    void saysSoWhereAFeedIsDamaged() {
        assertThat(Stored.messages(Stored.read(rss(item(Stored.TITLE, "")).replace("</channel>", ""))))
                .containsExactly("the feed is damaged and cannot be read");
    }

    private static String addressed(String address) {
        return rss("<item><title>" + Stored.TITLE + "</title>" + address + "<author> </author><description>"
                + CONTENT.replace("<", "&lt;") + "</description></item>");
    }

    @ParameterizedTest
    @CsvSource({
        "<link>http://example.org/18</link>,http://example.org/18",
        "<guid>https://example.org/18</guid>,https://example.org/18",
        "<link>ftp://example.org/18</link>,",
        "<guid isPermaLink='false'>18</guid>,",
        "'',"
    })
    void takesOnlyAnAddressOfTheWeb(String address, String url) {
        Bulletin bulletin = Stored.bulletin(addressed(address));

        assertThat(Stored.facts(bulletin)).isEqualTo(FACTS);
        assertThat(bulletin.source().url()).isEqualTo(url);
        assertThat(bulletin.source().account()).isNull();
    }
}
