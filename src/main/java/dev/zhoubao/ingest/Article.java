package dev.zhoubao.ingest;

import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Picture;
import dev.zhoubao.model.Problem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article in neutral form, whatever it was stored as: what every reader yields and everything after it works on.
 *
 * @param feed the archive's name for where it found the article
 * @param account the publisher, read from the page itself
 * @param body the article's own text in order, without page chrome, title and by-line
 * @param problems what the reader could not understand
 * @param heading the heading at the top of the text where it is not the title; it is part of the body, too
 */
public record Article(
        String title,
        @Nullable String feed,
        @Nullable String account,
        @Nullable LocalDate published,
        @Nullable LocalDateTime fetched,
        @Nullable String url,
        List<TextBlock> body,
        List<Picture> pictures,
        List<Problem> problems,
        @Nullable Evidence heading) {

    /** An article whose text has no other heading than its title. */
    public Article(
            String title,
            @Nullable String feed,
            @Nullable String account,
            @Nullable LocalDate published,
            @Nullable LocalDateTime fetched,
            @Nullable String url,
            List<TextBlock> body,
            List<Picture> pictures,
            List<Problem> problems) {
        this(title, feed, account, published, fetched, url, body, pictures, problems, null);
    }

    public Article {
        body = List.copyOf(body);
        pictures = List.copyOf(pictures);
        problems = List.copyOf(problems);
    }
}
