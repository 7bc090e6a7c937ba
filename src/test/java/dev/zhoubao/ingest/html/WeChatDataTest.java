package dev.zhoubao.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.model.Picture;
import dev.zhoubao.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of the newest layout, whose article stands in an object of a script. */
class WeChatDataTest {

    private static final Path PAGE = Path.of("src/test/resources/fixtures/ingest/html/wechat-data.html");

    private static Article read(String html) {
        WeChatPageReader reader = new WeChatPageReader();
        assertThat(reader.recognises(html)).isTrue();
        return reader.read(new Document("x", "/x", "00", html));
    }

    private static Article data(String entries) {
        return read("<html><script>\nwindow.cgiDataNew = {" + entries + "};</script></html>");
    }

    private static List<String> texts(Article article) {
        return article.body().stream().map(TextBlock::text).toList();
    }

    @Test
    void giveTheirHead() throws IOException {
        assertThat(read(Files.readString(PAGE)))
                .extracting(
                        Article::title,
                        Article::account,
                        article -> article.published().toString(),
                        Article::url)
                .containsExactly(
                        "网络安全信息与动态周报2031年第17期（4月21日-4月27日）",
                        "示例应急中心",
                        "2031-05-01",
                        "https://mp.weixin.qq.com/s?__biz=MzIwNDk0MDgxMw==&mid=9000017&idx=1&sn=0a1b2c");
    }

    @Test
    void giveTheirTextWithTheLineOfItsString() throws IOException {
        assertThat(read(Files.readString(PAGE)).body())
                .extracting(TextBlock::text, TextBlock::line)
                .containsExactly(
                        tuple("本周，互联网网络安全态势整体评价为良。", 19),
                        tuple("本周，CNCERT共处理网络安全事件321起。", 19),
                        tuple("它说：\"甲&乙\"，'丙'", 19),
                        tuple("●网络安全信息与动态周报2031年第16期（4月14日-4月20日）", 19));
    }

    @Test
    void giveTheirLinksAndPictures() throws IOException {
        Article article = read(Files.readString(PAGE));

        assertThat(article.body().get(3).url())
                .isEqualTo("http://mp.weixin.qq.com/s?__biz=MzIwNDk0MDgxMw==&mid=9000016&idx=1");
        assertThat(article.pictures()).containsExactly(new Picture("https://pictures.example/1.png?a&b", 19));
    }

    @Test
    void countATextOnceThatStandsInTheMarkupToo() {
        Article article = read(
                "<html><div id=js_content><p>甲</p></div><script>window.cgiDataNew={content_noencode:'<p>甲</p>'}</script>");

        assertThat(texts(article)).containsExactly("甲");
    }

    @Test
    void giveTheTextThatTheMarkupLacks() {
        Article article = read("<html><div id=js_content style='visibility: hidden'>\n</div>"
                + "<script>window.cgiDataNew={content_noencode:'<p>甲</p>'}</script>");

        assertThat(texts(article)).containsExactly("甲");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content_noencode: '甲\\x0a\\x0a\\x3ca href=\\x22https://a.example\\x22\\x3e乙\\x3c/a\\x3e\\x0a丙'",
                "content_noencode: JsDecode('甲\\n乙\\n丙')",
                "item_show_type: '10' * 1, text_page_info: { content_noencode: '甲\\n乙\\n丙' }",
                "text_page_info: { is_user_title: '1', content: '甲\\n乙\\n丙' }",
                "\"item_show_type\":8,\"desc\":\"甲\\u000a乙\\n丙\"",
                "content_noencode: '', text_page_info: { content: '甲\\n乙\\n丙' }",
                "content_noencode: `甲\n乙\n丙`"
            })
    void giveTheTextOfMessages(String entries) {
        assertThat(texts(data(entries))).containsExactly("甲", "乙", "丙");
    }

    @Test
    void takeNoSummaryForTheText() {
        assertThat(data("item_show_type: '0' * 1, desc: '处理网络安全事件3起，含跨境网'").body())
                .isEmpty();
    }

    @Test
    void giveThePicturesOfMessages() {
        String own = "picture_page_info_list: [{ width: '1' * 1, cdn_url: 'https://a.example/1', "
                + "share_cover: { cdn_url: 'https://a.example/0' } }, { cdn_url: 'https://a.example/2\\x26amp;b' }]";
        String apart =
                "};\nwindow.picture_page_info_list = [{ cdn_url: 'https://a.example/3' }, { cdn_url: '' }]; x = {";

        assertThat(data("desc: ''," + own + apart).pictures())
                .containsExactly(
                        new Picture("https://a.example/1", 2),
                        new Picture("https://a.example/2&b", 2),
                        new Picture("https://a.example/3", 3));
    }

    @ParameterizedTest
    @CsvSource({
        "create_time: '2031-05-01 07:30',2031-05-01",
        "create_timestamp: 1935344800,2031-05-01",
        "'ori_create_time: ''1935344800'' * 1, create_time: ''2031-06-01 00:00''',2031-05-01",
        "ct: '1935344800',2031-05-01",
        "'text_page_info: {create_time: 1935344800000}',2031-05-01",
        "'a: {ct: 1935344800}',2031-05-01",
        "ct: '0',",
        "create_time: '',"
    })
    void nameTheDayInBeijing(String entry, String day) {
        LocalDate published = data(entry.replace("''", "'")).published();

        assertThat(published == null ? null : published.toString()).isEqualTo(day);
    }

    @Test
    void nameTheirAddressWhereTheyDoNotIdentifyThemselves() {
        assertThat(data("link: 'https://mp.weixin.qq.com/s/abc?a=1\\x26amp;b=2'")
                        .url())
                .isEqualTo("https://mp.weixin.qq.com/s/abc?a=1&b=2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "title: '甲'|甲",
                "\"title\" : \"甲\"|甲",
                "'title': '甲'|甲",
                "title: '' || '甲'|甲",
                "title: '甲\\'乙\\\\'|甲'乙\\",
                "/* title: '丙', */ title: '甲'|甲",
                "a: { title: '丙' }, b: [['title: 1'], { title: '丁' }], title: '甲'|甲",
                "a: '}', title: '甲'|甲",
                "a: 'https://b.example', title: '甲'|甲",
                "f: function () { return { title: '丙' } }, title: '甲'|甲",
                "title: '甲|甲};",
                "a: '丙'|",
                "title: title|"
            })
    void areReadWithoutBeingRun(String entries, String title) {
        assertThat(data(entries).title()).isEqualTo(title == null ? "" : title);
    }

    @Test
    void areReadToTheLastCharacterAllowed() {
        Article article = data("content_noencode: '" + "甲".repeat(WeChatData.LONGEST) + "'");

        assertThat(article.problems()).isEmpty();
        assertThat(texts(article)).singleElement().asString().hasSize(WeChatData.LONGEST);
    }

    @Test
    void sayWhatTheyHoldTooMuchOf() {
        Article article = data("content_noencode: '" + "甲".repeat(WeChatData.LONGEST + 1) + "'");

        assertThat(article.problems())
                .extracting(Problem::line, Problem::message)
                .containsExactly(tuple(
                        2, "the article in the page's script holds more than 524288 characters; the rest is left out"));
        assertThat(texts(article)).singleElement().asString().hasSize(WeChatData.LONGEST);
    }

    @Test
    void giveTheVariablesOfTheirWindow() {
        Article article = read("<html><script>window.msg_title = window.title = '甲' || '';\nwindow.ct = '1935344800';\n"
                + "window.cgiDataNew = { title: '乙' };</script></html>");

        assertThat(article)
                .extracting(Article::title, read -> read.published().toString())
                .containsExactly("甲", "2031-05-01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "window.item_show_type = \"10\"; window.cgiDataNew = {a: 'x'}; window.text_page_info = {content: '甲。'};",
                "var cgiData = {item_show_type: '8', desc: '甲。'};",
                "window.item_show_type = 8; window.desc = JsDecode('甲。'); window.cgiData = {};",
                "window.cgiData = {}; window.content_noencode = '<p>甲。</p>';",
            })
    void findTheirTextBesideTheObject(String script) {
        assertThat(texts(read("<html><div id='js_article'></div><script>" + script + "</script></html>")))
                .containsExactly("甲。");
    }

    @Test
    void areNotReadOutOfTheSummaryOfAnArticle() {
        assertThat(texts(read("<html><div id='js_article'></div><script>window.item_show_type = '0';"
                        + "window.desc = '甲…'; window.cgiData = {};</script></html>")))
                .isEmpty();
    }
}
