package dev.zhoubao.ingest.html;

import com.google.re2j.Pattern;
import dev.zhoubao.ingest.ArticleAddress;
import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Picture;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The article in the object of data of WeChat's newest layout, whose markup may hold nothing of it: articles as HTML
 * ({@code content_noencode}), messages of text or pictures as plain text. Everything is on the line of its string.
 */
record WeChatData(Scripts scripts) {

    private static final Pattern BLOCKS = Pattern.compile("(?i)<(?:p|section|div|br|ul|ol|table|h[1-6])[\\s/>]");
    /** The longest text of an article seen, with its markup, is a fifth of this. */
    static final int LONGEST = 1 << 19;

    private static final List<String> TIMES =
            List.of("ori_create_time", "create_timestamp", "ct", "create_time", "publish_time");

    private static final String PICTURES = "picture_page_info_list.cdn_url";

    /** An ordinary article; its {@code desc} is a summary, cut off anywhere, and no text. */
    private static final String ARTICLE = "0";

    Optional<String> title() {
        return scripts.datum("title");
    }

    Optional<String> account() {
        return scripts.datum("nick_name");
    }

    /** The moments of publication that it names, its own before those of what is inside it, and those in seconds first. */
    Stream<String> times() {
        return Stream.concat(
                TIMES.stream().flatMap(key -> scripts.datum(key).stream()),
                TIMES.stream()
                        .flatMap(key -> scripts.data().named(key))
                        .map(text -> ScriptString.plain(text.literal()).strip()));
    }

    /** A part of the article's identity. */
    Optional<String> identity(String key) {
        return scripts.datum(key.equals("biz") ? "bizuin" : key);
    }

    Optional<String> address() {
        return scripts.datum("link").filter(ArticleAddress::isWeb);
    }

    List<TextBlock> blocks() {
        return content().map(BlockCollector::blocks).orElse(List.of());
    }

    List<Picture> pictures() {
        List<Picture> inside = content().map(BlockCollector::pictures).orElse(List.of());
        return Stream.concat(inside.stream(), listed()).distinct().toList();
    }

    private Stream<Picture> listed() {
        return scripts.data().all(PICTURES).stream()
                .map(text -> new Picture(ScriptString.plain(text.literal()).strip(), text.line()))
                .filter(picture -> ArticleAddress.isWeb(picture.url()));
    }

    /** Says so where more stands there than is read. */
    Optional<Problem> cut(String file) {
        return text().filter(text -> text.value().length() > end(text.value()))
                .map(text -> new Problem(
                        Severity.WARNING,
                        file,
                        text.line(),
                        text.value().length() > LONGEST
                                ? Phrase.of(
                                        "the article in the page's script holds more than {0} characters; the rest is left out",
                                        LONGEST)
                                : MarkupBudget.tooMuch(),
                        null));
    }

    private Optional<BlockCollector> content() {
        return text().map(WeChatData::body);
    }

    private Optional<ScriptObject.Text> text() {
        return Stream.of("content_noencode", "text_page_info.content_noencode", "text_page_info.content", "desc")
                .filter(path -> !path.equals("desc") || message())
                .map(scripts.data()::first)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean message() {
        return !scripts.datum("item_show_type").orElse(ARTICLE).equals(ARTICLE);
    }

    private static int end(String content) {
        return MarkupBudget.end(content.length() > LONGEST ? content.substring(0, LONGEST) : content);
    }

    private static BlockCollector body(ScriptObject.Text text) {
        String content = text.value();
        content = content.substring(0, end(content));
        String markup = BLOCKS.matcher(content).find() ? content : "<p>" + content.replace("\n", "<p>");
        Parser parser = Parser.htmlParser().setMaxDepth(ParsedPage.DEEPEST);
        Document parsed = Jsoup.parse(markup.replace('\n', ' '), "", parser);
        Element inner = parsed.selectFirst("#js_content");
        return BlockCollector.of(inner == null ? parsed.body() : inner, text.line());
    }
}
