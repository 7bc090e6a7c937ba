package dev.zhoubao.ingest;

import dev.zhoubao.ingest.title.TitleReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A document inside another.
 *
 * @param name what tells it from the others in there
 * @param bytes what it holds
 * @param said what the outer document says of it
 */
public record Part(String name, Supplier<byte[]> bytes, Said said) {

    /** What is said of an article from outside; each holds where the article does not say it itself. */
    public record Said(
            @Nullable String title,
            @Nullable String feed,
            @Nullable String account,
            @Nullable LocalDate published,
            @Nullable LocalDateTime fetched,
            @Nullable String url) {

        public static final Said NOTHING = new Said(null, null, null, null, null, null);

        /** The article, completed. */
        public Article complete(Article article) {
            return new Article(
                    title != null && TitleReader.holdsName(title) && !TitleReader.holdsName(article.title())
                            ? title
                            : article.title(),
                    either(article.feed(), feed),
                    either(article.account(), account),
                    either(article.published(), published),
                    either(article.fetched(), fetched),
                    either(article.url(), url),
                    article.body(),
                    article.pictures(),
                    article.problems(),
                    article.heading());
        }

        private static <T> @Nullable T either(@Nullable T own, @Nullable T other) {
            return own != null ? own : other;
        }
    }

    /** A page or a piece of one; its lines stay as they are. */
    public static Part html(String name, String html, Said said) {
        String title = said.title() == null ? "" : "<title>" + escaped(said.title()) + "</title>";
        byte[] bytes = ("<!DOCTYPE html>" + title + html).getBytes(StandardCharsets.UTF_8);
        return new Part(name, () -> bytes, said);
    }

    /** Plain text: a paragraph runs to a blank line. Its lines stay as they are. */
    public static Part text(String name, String text, Said said) {
        String paragraphs = escaped(text).replaceAll("\n[ \t]*(?=\n)", "\n</p><p>");
        return html(name, "<body><p>" + paragraphs, said);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
