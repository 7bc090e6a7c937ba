package dev.zhoubao.ingest.html;

import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.ArticleReader;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.model.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads saved pages of WeChat articles, old and new layout. A notice page (deleted, blocked, verification) yields an
 * article without a body, and without a title where the page does not name it.
 */
public final class WeChatPageReader implements ArticleReader {

    private static final List<String> MARKS =
            List.of("js_content", "activity-name", "weui-msg__title", "global_error_msg");

    @Override
    public boolean recognises(String text) {
        return HtmlText.opens(text) && MARKS.stream().anyMatch(text::contains);
    }

    @Override
    public Article read(Document document) {
        Page page = Page.of(document);
        Scripts scripts = page.scripts();
        Optional<Body> body = page.first("#js_content").map(Body::of);
        String title = title(page);
        return new Article(
                title,
                null,
                page.text("#js_name").or(() -> scripts.value("nickname")).orElse(null),
                published(page),
                null,
                address(page),
                body.map(Body::blocks).orElse(List.of()),
                body.map(Body::pictures).orElse(List.of()),
                page.problems(),
                shared(page, title));
    }

    /** The title under which the page is shared, where it is another than the one it shows. */
    private static @Nullable Evidence shared(Page page, String title) {
        String text = page.meta("meta[property=og:title]").orElse(title);
        return text.equals(title) ? null : new Evidence(text, page.line("meta[property=og:title]"));
    }

    private static String title(Page page) {
        return page.text("#activity-name")
                .or(() -> page.meta("meta[property=og:title]"))
                .or(() -> page.scripts().value("msg_title"))
                .orElse("");
    }

    private static @Nullable LocalDate published(Page page) {
        return Stream.of(
                        page.scripts().value("ct"),
                        page.text("#publish_time"),
                        page.scripts().value("createTime"))
                .flatMap(Optional::stream)
                .map(PageDate::of)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** The address that the scripts spell out names the article; the page's own may be a short one that does not. */
    private static @Nullable String address(Page page) {
        Scripts scripts = page.scripts();
        Optional<String> biz = scripts.value("biz");
        Optional<String> mid = scripts.value("mid");
        if (biz.isEmpty() || mid.isEmpty()) {
            return page.address()
                    .or(() -> scripts.value("msg_link").filter(Page::web))
                    .orElse(null);
        }
        return "https://mp.weixin.qq.com/s?__biz=" + biz.get() + "&mid=" + mid.get()
                + "&idx=" + scripts.value("idx").orElse("1")
                + scripts.value("sn").map(sn -> "&sn=" + sn).orElse("");
    }
}
