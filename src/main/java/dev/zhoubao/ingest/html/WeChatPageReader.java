package dev.zhoubao.ingest.html;

import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.ArticleAddress;
import dev.zhoubao.ingest.ArticleReader;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.PrintedDay;
import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Picture;
import dev.zhoubao.model.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads saved pages of WeChat articles, old and new layout: from the markup what it holds, the rest from the scripts. A
 * text that stands in both counts once. A notice page (deleted, blocked, verification) yields what it says, and no title where
 * the page does not name it.
 */
public final class WeChatPageReader implements ArticleReader {

    private static final List<String> MARKS = List.of(
            "js_content", "activity-name", "weui-msg__title", "global_error_msg", "window.cgiData", "js_article");

    @Override
    public boolean recognises(String text) {
        return HtmlDetector.opens(text) && MARKS.stream().anyMatch(text::contains);
    }

    @Override
    public Article read(Document document) {
        ParsedPage page = ParsedPage.of(document);
        WeChatData data = new WeChatData(page.scripts());
        Optional<BlockCollector> body = page.first("#js_content").map(BlockCollector::of);
        List<TextBlock> blocks = body.map(BlockCollector::blocks).orElse(List.of());
        List<Picture> pictures = body.map(BlockCollector::pictures).orElse(List.of());
        List<Problem> problems = new ArrayList<>(page.problems());
        if (blocks.isEmpty()) {
            data.cut(document.file()).ifPresent(problems::add);
        }
        String title = title(page, data);
        return new Article(
                title,
                null,
                account(page, data),
                published(page, data),
                null,
                address(page, data),
                blocks.isEmpty() ? instead(page, data) : blocks,
                pictures.isEmpty() ? data.pictures() : pictures,
                problems,
                shared(page, title));
    }

    private static List<TextBlock> instead(ParsedPage page, WeChatData data) {
        List<TextBlock> blocks = data.blocks();
        return blocks.isEmpty()
                ? page.first(".weui-msg__title,.global_error_msg")
                        .map(BlockCollector::of)
                        .map(BlockCollector::blocks)
                        .orElse(blocks)
                : blocks;
    }

    /** The title under which the page is shared, where it is another than the one it shows. */
    private static @Nullable Evidence shared(ParsedPage page, String title) {
        String text = page.meta("meta[property=og:title]").orElse(title);
        return text.equals(title) ? null : new Evidence(text, page.line("meta[property=og:title]"));
    }

    private static String title(ParsedPage page, WeChatData data) {
        return page.text("#activity-name")
                .or(() -> page.meta("meta[property=og:title]"))
                .or(() -> page.scripts().value("msg_title"))
                .or(data::title)
                .orElse("");
    }

    private static @Nullable String account(ParsedPage page, WeChatData data) {
        return page.text("#js_name")
                .or(() -> page.scripts().value("nickname"))
                .or(data::account)
                .orElse(null);
    }

    private static @Nullable LocalDate published(ParsedPage page, WeChatData data) {
        Stream<String> named = Stream.of(
                        page.scripts().value("ct"),
                        page.text("#publish_time"),
                        page.text("#post-date"),
                        page.scripts().value("createTime"),
                        page.scripts().value("publish_time"),
                        page.scripts().value("oriCreateTime"),
                        page.scripts().value("create_time"))
                .flatMap(Optional::stream);
        return Stream.concat(named, data.times())
                .map(PrintedDay::in)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** The address that the scripts spell out names the article; the page's own may be a short one that does not. */
    private static @Nullable String address(ParsedPage page, WeChatData data) {
        return identity(page.scripts()::value)
                .or(() -> identity(data::identity))
                .or(page::address)
                .or(() -> page.scripts().value("msg_link").filter(ArticleAddress::isWeb))
                .or(data::address)
                .orElse(null);
    }

    private static Optional<String> identity(Function<String, Optional<String>> parts) {
        Optional<String> biz = parts.apply("biz");
        Optional<String> mid = parts.apply("mid");
        if (biz.isEmpty() || mid.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("https://mp.weixin.qq.com/s?__biz=" + biz.get() + "&mid=" + mid.get()
                + "&idx=" + parts.apply("idx").orElse("1")
                + parts.apply("sn").map(sn -> "&sn=" + sn).orElse(""));
    }
}
