package dev.zhoubao.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.ingest.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where pages say on which day they were published. */
class PublishedDayTest {

    private static String published(String head, String above) {
        return String.valueOf(Stored.bulletin("<!DOCTYPE html><html><head><title>" + Stored.TITLE + "</title>" + head
                        + "</head><body>" + above + "<div><p>" + Stored.GRADE + "</p><p>" + Stored.INCIDENTS
                        + "</p></div></body></html>")
                .source()
                .published());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=publishdate content='2031-05-08'>",
                "<meta name=pubdate content='2031-05-08 10:00'>",
                "<meta property='og:article:published_time' content='2031-05-07T20:00:00Z'>",
                "<meta name='article:published_time' content='2031-05-08T08:00:00+08:00'>",
                "<meta itemprop=datePublished content='2031-05-08'>",
                "<meta name='DC.date.issued' content='2031-05-08'>",
                "<meta name='DC.date' content='2031-05-08'>",
                "<meta name='weibo: article:create_at' content='2031-05-08 10:00:00'>",
                "<meta name=createdate content='2031-05-01'><meta name=PubDate content='20310508'>",
                "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"datePublished\": \"2031-05-07T20:00:00Z\"}</script>",
                "<script type='application/ld+json'>{\"pubDate\":\"2031-05-08T10:00:00\"}</script>",
                "<script type='application/ld+json'>{\"@graph\":[{\"datePublished\":\"2019-01-01\"},{\"headline\":\"} \\\" {\",\"author\":{\"name\":\"a\"},\"datePublished\":\"2031-05-08\",\"comment\":[{\"datePublished\":\"2031-05-10\"}]}]}</script>",
                "<script type='application/ld+json'>{\"datePublished\":\"2019-01-01\"}</script><script type='application/ld+json'>{\"datePublished\":\"2031-05-08\",\"headline\":\"a\"}</script>",
                "<script type='application/ld+json'>{\"datePublished\":\"2031-05-08\",\"mainEntity\":{\"headline\":\"a\"}}</script>"
            })
    void areInItsHead(String head) {
        assertThat(published(head, "<p>更新时间：2031-05-09</p>")).isEqualTo("2031-05-08");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<em id=post-date>2031-05-08</em>",
                "<span id=pub-time>2031-05-08 10:00</span>",
                "<div>甲 <span class='post-date'>2031-05-08</span> 阅 23</div>",
                "<div class='info date'>甲　发布于 2031-05-08</div>",
                "<div><span itemprop=datePublished content='2031-05-08'>3天前</span></div>"
            })
    void areInPlacesNamedForThem(String above) {
        assertThat(published("", above)).isEqualTo("2031-05-08");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<i class=date>2031-05-08</i> 甲 <i class=date>2031-05-09</i> 乙",
                "<i class=date>4月28日-5月4日</i>",
                "<i class=update>第 2031-05-08 号</i>",
                "<script type='application/ld+json'>{\"@type\": \"ItemList\", \"itemListElement\": [{\"datePublished\": \"2031-05-08\"}]}</script>",
                "<script type='application/ld+json'>{\"datePublished\": \"2031-05-01\"}</script><script type='application/ld+json'>{\"datePublished\": \"2031-05-08\"}</script>",
                "<script>var page = {\"datePublished\": \"2031-05-08\"};</script>"
            })
    void areNotGuessed(String above) {
        assertThat(published("", above)).isEqualTo("null");
    }

    @Test
    void areNumbersInScriptsOfWeChat() {
        assertThat(Stored.bulletin(Stored.weChatPage().replace("\"1936000000\"", "1936000000;"))
                        .source()
                        .published())
                .hasToString("2031-05-08");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "var publish_time = \"2031-05-08\" || \"\";",
                "var oriCreateTime = '1936000000';",
                "var create_time = \"1936000000\" * 1;"
            })
    void haveOtherNamesInScriptsOfWeChat(String script) {
        assertThat(Stored.bulletin(Stored.weChatPage().replace("var ct = \"1936000000\";", script))
                        .source()
                        .published())
                .hasToString("2031-05-08");
    }

    @Test
    void standAboveTheTextOfWeChat() {
        assertThat(Stored.bulletin(Stored.weChatPage()
                                .replace("var ct", "var other")
                                .replace(
                                        "<div id=\"js_content\">",
                                        "<em id=post-date>2031-05-08</em><div id=\"js_content\">"))
                        .source()
                        .published())
                .hasToString("2031-05-08");
    }
}
