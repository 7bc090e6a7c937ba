package dev.zhoubao.ingest;

import dev.zhoubao.ingest.title.TitleReader;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Picture;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document inside another.
 *
 * @param name what tells it from the others in there
 * @param bytes what it holds
 * @param said what the outer document says of it
 * @param flaw why it is not read; null where it is to be
 */
public record Part(
        String name,
        Supplier<byte[]> bytes,
        Said said,
        @Nullable Phrase flaw) {

    /** A line that is hardly more than the series' name, which is no part of a paragraph. */
    private static final Pattern TITLE_LINE = Pattern.compile("(?m)^([^\n。]{0,20}动态周报[^\n。，]{0,60})$");

    private static final Pattern TITLE = Pattern.compile("(?i)<title[\\s>]");

    /**
     * What is said of an article from outside; each holds where the article does not say it itself.
     *
     * @param copies gives a picture the place of its copy, if there is one; of a picture inside the outer document, where in
     *     there it is, such as {@code !/picture 1}
     */
    public record Said(
            @Nullable String title,
            @Nullable String feed,
            @Nullable String account,
            @Nullable LocalDate published,
            @Nullable LocalDateTime fetched,
            @Nullable String url,
            UnaryOperator<Picture> copies) {

        public static final Said NOTHING = new Said(null, null, null, null, null, null);

        /** Nothing is said of copies of its pictures. */
        public Said(
                @Nullable String title,
                @Nullable String feed,
                @Nullable String account,
                @Nullable LocalDate published,
                @Nullable LocalDateTime fetched,
                @Nullable String url) {
            this(title, feed, account, published, fetched, url, picture -> picture.in(null));
        }

        /** The same of a document inside another: whoever knows where that one is stored has the last word on copies. */
        public Said inside(Said outer) {
            return new Said(
                    title,
                    feed,
                    account,
                    published,
                    fetched,
                    url,
                    picture -> outer.copies.apply(copies.apply(picture)));
        }

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
                    article.pictures().stream().map(copies).toList(),
                    article.problems(),
                    article.heading());
        }

        private static <T> @Nullable T either(@Nullable T own, @Nullable T other) {
            return own != null ? own : other;
        }
    }

    /** One that can be read. */
    public Part(String name, Supplier<byte[]> bytes, Said said) {
        this(name, bytes, said, null);
    }

    /** One that cannot, which is told. */
    public static Part unreadable(String name, Phrase flaw) {
        return new Part(name, () -> new byte[0], Said.NOTHING, flaw);
    }

    /** A page or a piece of one; its lines stay as they are. Its own title is better than one of something else. */
    public static Part html(String name, String html, Said said) {
        String title = Optional.ofNullable(said.title())
                .filter(told ->
                        TitleReader.holdsName(told) || !TITLE.matcher(html).find())
                .map(told -> "<title>" + escaped(told) + "</title>")
                .orElse("");
        byte[] bytes = ("<!DOCTYPE html>" + title + html).getBytes(StandardCharsets.UTF_8);
        return new Part(name, () -> bytes, said);
    }

    /** Plain text: a paragraph runs to a blank line. Its lines stay as they are. Its title may stand in it. */
    public static Part text(String name, String text, Said said) {
        if (said.title() == null || !TitleReader.holdsName(said.title())) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return new Part(name, () -> bytes, said);
        }
        String paragraphs = TITLE_LINE
                .matcher(escaped(text).replaceAll("\n[ \t]*(?=\n)", "\n</p><p>"))
                .replaceAll("</p><p>$1</p><p>");
        return html(name, "<body><p>" + paragraphs, said);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
