package dev.zhoubao.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.ArticleReader;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.ingest.UnreadableDocumentException;
import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Picture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReadersTest {

    private static final Path FOLDER = Path.of("src/test/resources/fixtures/ingest/html");
    private static final List<ArticleReader> READERS =
            List.of(new WeChatPageReader(), new CncertPageReader(), new GenericPageReader());

    private static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article read(String name) {
        String text = text(name);
        ArticleReader found = READERS.stream()
                .filter(reader -> reader.recognises(text))
                .findFirst()
                .orElseThrow();
        try {
            return found.read(new Document(name, "/" + name, "00", text));
        } catch (UnreadableDocumentException e) {
            throw new AssertionError(e);
        }
    }

    private static Article wechat(String html) {
        return new WeChatPageReader().read(new Document("x", "/x", "00", html));
    }

    private static List<String> texts(Article article) {
        return article.body().stream().map(TextBlock::text).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "wechat.html,WeChatPageReader",
        "wechat-scripts-only.html,WeChatPageReader",
        "wechat-deleted.html,WeChatPageReader",
        "wechat-blocked-old.html,WeChatPageReader",
        "cncert.html,CncertPageReader",
        "mirror.html,GenericPageReader"
    })
    void areRecognisedByTheirContent(String name, String reader) {
        assertThat(READERS.stream().filter(candidate -> candidate.recognises(text(name))))
                .extracting(candidate -> candidate.getClass().getSimpleName())
                .first()
                .isEqualTo(reader);
    }

    @Test
    void takeNoOtherTextForAPage() {
        assertThat(READERS).noneMatch(reader -> reader.recognises(text("unrelated.html")));
        assertThat(READERS).noneMatch(reader -> reader.recognises("js_content artil_content 动态周报 <html>"));
    }

    @Test
    void readTheHeadOfAWeChatPage() {
        assertThat(read("wechat.html"))
                .extracting(
                        Article::title,
                        Article::account,
                        article -> article.published().toString(),
                        Article::url)
                .containsExactly(
                        "网络安全信息与动态周报2031年第12期（3月17日-3月23日）",
                        "示例应急中心",
                        "2031-03-27",
                        "https://mp.weixin.qq.com/s?__biz=MzIwNDk0MDgxMw==&mid=9000012&idx=1&sn=0a1b2c");
    }

    @Test
    void readTheBodyOfAWeChatPageOnceWithItsLines() {
        assertThat(read("wechat.html").body())
                .extracting(TextBlock::text, TextBlock::line)
                .containsExactly(
                        tuple("本周网络安全基本态势", 24),
                        tuple("本周，互联网网络安全态势整体评价为良。我国互联网基础设施 运行整体平稳。", 25),
                        tuple("本周事件处理情况", 28),
                        tuple("本周，CNCERT共处理网络安全事件321起，含跨境网络安全事件123起。 其中，重点处理45起仿冒投诉事件。", 29),
                        tuple("协调6个提供恶意移动应用程序下载服务的平台开展工作，共处理恶意URL链接7个。", 30),
                        tuple("近期回顾", 31),
                        tuple("●网络安全信息与动态周报2031年第11期（3月10日-3月16日）", 32),
                        tuple("●网络安全信息与动态周报2031年第10期（3月3日-3月9日）", 33));
    }

    @Test
    void knowTheLineOfASentenceInsideABlock() {
        TextBlock block = read("wechat.html").body().get(3);

        assertThat(block.lineAt(block.text().indexOf("其中"))).isEqualTo(30);
    }

    @Test
    void keepTheLinksOfEarlierIssues() {
        assertThat(read("wechat.html").body().subList(6, 8))
                .extracting(TextBlock::url)
                .containsExactly(
                        "http://mp.weixin.qq.com/s?__biz=MzIwNDk0MDgxMw==&mid=9000011&idx=1&sn=0d&scene=21#wechat_redirect",
                        null);
    }

    @Test
    void readPicturesThatAreLoadedLate() {
        assertThat(read("wechat.html").pictures())
                .containsExactly(
                        new Picture("https://pictures.example/1.png?wx_fmt=png&from=appmsg", 27),
                        new Picture("https://pictures.example/2.png", 27));
    }

    @Test
    void readWhatOnlyTheScriptsOfAWeChatPageSay() {
        assertThat(read("wechat-scripts-only.html"))
                .extracting(
                        Article::title,
                        Article::account,
                        article -> article.published().toString(),
                        Article::url)
                .containsExactly(
                        "网络安全信息与动态周报2031年第13期（3月24日-3月30日）&增刊",
                        "示例&转载",
                        "2031-04-03",
                        "http://mp.weixin.qq.com/s?__biz=MzA5OTk5OTk5OQ==&mid=9000013&idx=2#rd");
    }

    @ParameterizedTest
    @CsvSource({
        "wechat-deleted.html,网络安全信息与动态周报2031年第14期（3月31日-4月6日）,该内容已被发布者删除",
        "wechat-blocked-old.html,'',此内容因违规无法查看"
    })
    void readNothingButTheTitleAndWhatItSaysOutOfANotice(String name, String title, String said) {
        assertThat(read(name))
                .extracting(Article::title, PageReadersTest::texts, Article::published, Article::url)
                .containsExactly(title, List.of(said), null, null);
    }

    @Test
    void readAPageOfCncert() {
        assertThat(read("cncert.html"))
                .extracting(
                        Article::title,
                        Article::account,
                        article -> article.published().toString(),
                        PageReadersTest::texts,
                        Article::pictures)
                .containsExactly(
                        "网络安全信息与动态周报2031年第15期（4月7日-4月13日）",
                        "示例应急中心",
                        "2031-04-17",
                        List.of("本周，互联网网络安全指数整体评价为中。", "共处理网络安全事件15起。"),
                        List.of(new Picture("/publish/1.png", 11, "/publish/1.png")));
    }

    @Test
    void readACopyOnAnotherSite() {
        assertThat(read("mirror.html"))
                .extracting(
                        Article::title,
                        Article::account,
                        article -> article.published().toString(),
                        Article::url,
                        PageReadersTest::texts,
                        Article::pictures)
                .containsExactly(
                        "网络安全信息与动态周报2031年第16期（4月14日-4月20日） - 示例镜像",
                        "示例镜像",
                        "2031-04-24",
                        "https://mirror.example/16",
                        List.of("转载", "本周，互联网网络安全态势整体评价为差。", "共处理网络安全事件16起。"),
                        List.of());
    }

    @Test
    void takeTheFirstTitleOfAPageThatNamesTheSeriesNowhereAboveItsText() {
        Article article = new GenericPageReader()
                .read(new Document("x", "/x", "00", "<html><title>甲</title><time datetime=\"x\"></time><p>乙"));

        assertThat(article)
                .extracting(Article::title, Article::published, PageReadersTest::texts)
                .containsExactly("甲", null, List.of("乙"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>网络安全信息与动态周报</h1><h2>T</h2>",
                "<title>网络安全信息与动态周报</title><ul><li>首页</ul><div>T</div>",
                "<meta property=og:title content='U'><h1>T</h1>",
                "<meta property=og:title content='U'><title>T_某某网</title><h1>T</h1>",
                "<title>U</title><h1>T</h1>",
                "<p><a href=x>U</a></p><p>T</p>",
                "<div>U</div><div>T</div>",
                "<table><tr><td><a href=1>U</a></table><b>T</b>"
            })
    void takeTheTitleOfTheTextForThatOfThePage(String page) {
        String title = "网络安全信息与动态周报2031年第18期（4月28日-5月4日）";
        String other = "网络安全信息与动态周报2031年第17期（4月21日-4月27日）";
        String text = "<html>" + page.replace("T", title).replace("U", other) + "<p>本周，互联网网络安全态势整体评价为良。";

        assertThat(new GenericPageReader()
                        .read(new Document("x", "/x", "00", text))
                        .title())
                .startsWith(title);
    }

    @Test
    void takeTheTimeThatThePageMarks() {
        Article article = new GenericPageReader()
                .read(new Document("x", "/x", "00", "<html><title>甲</title><time datetime=\"2031-04-24\"></time><p>乙"));

        assertThat(article.published()).hasToString("2031-04-24");
    }

    @Test
    void takeTheTitleOfAPageOfCncertThatShowsNone() {
        Article article = new CncertPageReader()
                .read(new Document(
                        "x",
                        "/x",
                        "00",
                        "<html><title>甲</title><div class=artil_art>时间：2031-04-17</div><div class=artil_content><p>乙"));

        assertThat(article).extracting(Article::title, Article::account).containsExactly("甲", null);
    }

    @Test
    void keepTheTitleUnderWhichAPageIsShared() {
        String page =
                "<html>\n<meta property='og:title' content='甲'>\n<h1 id=activity-name>%s</h1><div id=js_content>丙</div>";

        assertThat(new WeChatPageReader()
                        .read(new Document("x", "/x", "00", page.formatted("乙")))
                        .heading())
                .isEqualTo(new Evidence("甲", 2));
        assertThat(new WeChatPageReader()
                        .read(new Document("x", "/x", "00", page.formatted("甲")))
                        .heading())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "甲<br>乙|甲乙",
                "100<sup>1</sup>起|100^1起",
                "100 <sup> 1</sup>起|100^1起",
                "100<sub>1</sub>起|100_1起",
                "100起<sup>1</sup>，甲<sup>2</sup>|100起^1，甲^2",
                "处理<del>5</del>6<s>7</s><strike>8</strike>起|处理6起",
                "<ruby>55<rp>(</rp><rt>7</rt><rp>)</rp></ruby>起|55起",
                "1<span style='color: red; display : none'>9</span>1<span hidden>2</span>起|11起",
                "<p>甲</p><p style='DISPLAY:none'>乙</p><p>丙</p>|甲/丙",
                "<div style='display:none'><p>本周态势</p><p>为良</p></div><p>甲</p>|本周态势/为良/甲",
                "甲。<br>乙|甲。/乙",
                "甲<br><br>乙|甲/乙",
                "甲<br>●乙|甲/●乙",
                "甲<br><a href='http://a.example'>乙</a><br>丙|甲/乙/丙",
                "甲&nbsp; &#x3000;乙|甲 乙",
                "甲&#x200b;乙|甲乙",
                "<td>甲</td><td>乙</td>|甲乙",
                "<div>甲<section>乙</section>丙</div>|甲/乙/丙",
                "甲<script>乙</script><style>乙</style><noscript>乙</noscript>|甲"
            })
    void partTextAsAReaderSeesIt(String body, String blocks) {
        assertThat(texts(wechat("<div id=js_content>" + body + "</div>"))).containsExactly(blocks.split("/"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a href='javascript:;'>甲</a>",
                "<a href='https://a.example'>甲</a>乙",
                "<a href='https://a.example'>甲</a><a href='https://b.example'>乙</a>",
                "<a href=''>甲</a>"
            })
    void linkNoBlockThatIsMoreOrLessThanALink(String body) {
        assertThat(wechat("<div id=js_content>" + body).body())
                .extracting(TextBlock::url)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource({
        "ct = '1936000000',2031-05-08",
        "ct = '1936000000000',2031-05-08",
        "ct = '19360000000000',",
        "createTime = '2031-05-08 10:00',2031-05-08"
    })
    void readsTheMomentOfPublicationInSecondsAndMilliseconds(String variable, LocalDate day) {
        assertThat(wechat("<html><h1 id=activity-name>a</h1><script>var " + variable + ";</script>")
                        .published())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html>\n<!-- saved from url=(0030)https://mp.weixin.qq.com/s/abc -->\n<html>",
                "<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://mp.weixin.qq.com/s/abc \n"
                        + " saved date: Thu May 08 2031\n-->"
            })
    void knowsTheAddressFromWhichAPageWasSaved(String start) {
        assertThat(wechat(start + "<h1 id=activity-name>a</h1>").url()).isEqualTo("https://mp.weixin.qq.com/s/abc");
        assertThat(wechat(
                                start
                                        + "<meta property=og:url content=https://mp.weixin.qq.com/s/own><h1 id=activity-name>a</h1>")
                        .url())
                .isEqualTo("https://mp.weixin.qq.com/s/own");
    }

    @Test
    void readsAPageHoweverLargeThePicturesInItAre() {
        Article article = wechat("<html><div id=js_content><img src=\"data:image/png;base64," + "A".repeat(3 << 20)
                + "\" data-src=https://mmbiz.qpic.cn/a><p>甲。</p></div>");

        assertThat(article.problems()).isEmpty();
        assertThat(article.pictures()).hasSize(1);
        assertThat(article.body()).extracting(TextBlock::text).containsExactly("甲。");
    }

    private static final String WEEK = "网络安全信息与动态周报2031年第12期（3月17日-3月23日）";
    private static final String SENTENCES =
            "<p>本周，互联网网络安全态势整体评价为良。" + "运行平稳，".repeat(60) + "</p><p>本周，CNCERT共处理网络安全事件412起。</p>";

    private static Article generic(String page) {
        assertThat(new GenericPageReader().recognises(page)).isTrue();
        return new GenericPageReader().read(new Document("x", "/x", "00", page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<h1>", "<h2 class=a>", "<p>", "<!-- copied -->\n<article>", "<section id=b>", "<table><tr><td>"
            })
    void readAPieceOfAPage(String opening) {
        assertThat(generic(opening + WEEK + "</h1></h2></p>" + SENTENCES).title())
                .isEqualTo(WEEK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p align=center>动态周报</p>\n\n# ", "<h1>动态周报</h1>\n\n[动态周报](https://a.example)\n"})
    void takeNoMarkdownThatBeginsWithAnElementForAPage(String opening) {
        assertThat(new GenericPageReader().recognises(opening + WEEK)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#%d;", "&#x%x;", "&#X%X;"})
    void readAPageWhoseCharactersAreWrittenAsNumbers(String form) {
        StringBuilder page = new StringBuilder();
        (WEEK + SENTENCES.replaceAll("<[^>]*>", ""))
                .chars()
                .forEach(c -> page.append(c < 128 ? String.valueOf((char) c) : String.format(form, c)));

        Article article = generic("<html><body><h1>" + page.substring(0, page.indexOf(")") + 1) + page + "</h1>");

        assertThat(article.title()).startsWith("网络安全信息与动态周报2031年第12期");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<pre>%s</pre>",
                "<div style='white-space:pre-wrap'>%s</div>",
                "<style>p{white-space:pre-line}</style><p>%s"
            })
    void keepTheLinesThatAreShown(String element) {
        String text = WEEK + "\n\n本周基本态势\n本周，整体评价为良。\n事件\n3\n387起";

        assertThat(texts(generic("<html><body>" + String.format(element, text))))
                .containsExactly(WEEK, "本周基本态势", "本周，整体评价为良。", "事件3 387起");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://mp.weixin.qq.com/s/abc", "/x/1.html"})
    void takeATitleThatIsALinkAboveItsText(String address) {
        String entry = "<li><a href='" + address + "'>" + WEEK + "</a>" + SENTENCES + "</li>";
        String other = "<li><a href=/2>网络安全信息与动态周报2031年第11期（3月10日-3月16日）</a><p>摘要</p></li>";

        assertThat(generic("<html><title>资讯</title><ul>" + entry + other + "</ul>")
                        .title())
                .isEqualTo(WEEK);
    }

    @Test
    void takeNoTitleOfAListWithExcerptsForThePages() {
        String entry = "<li><a href='https://a.example/1'>" + WEEK + "</a><p>本周，共处理事件412起。</p></li>";
        String other = "<li><a href=/2>网络安全信息与动态周报2031年第11期（3月10日-3月16日）</a><p>摘要</p></li>";

        assertThat(generic("<html><title>资讯</title><ul>" + entry + other + "</ul>")
                        .title())
                .isEqualTo("资讯");
    }
}
