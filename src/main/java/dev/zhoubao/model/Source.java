package dev.zhoubao.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a bulletin comes from.
 *
 * @param file the document, as the user would name it
 * @param location the same, absolute: what tells two documents of one name apart
 * @param sha256 of the document's bytes, 64 hexadecimal digits
 * @param feed the name of the feed that archived it, not always the publisher
 * @param account the WeChat account that published the article
 * @param published the day of publication, Beijing time
 * @param fetched when the archive fetched it, in the archive's own clock
 * @param url as recorded
 * @param article the identity that the address names
 * @param locator what the numbers of its evidence count
 */
public record Source(
        String file,
        String location,
        String sha256,
        @Nullable String feed,
        @Nullable String account,
        @Nullable LocalDate published,
        @Nullable LocalDateTime fetched,
        @Nullable String url,
        @Nullable ArticleId article,
        Locator locator) {

    /** The same document under another name. */
    public Source named(String name) {
        return new Source(name, location, sha256, feed, account, published, fetched, url, article, locator);
    }

    public boolean official() {
        return Publisher.wrote(article);
    }

    /** The publisher where it is known, else the feed. */
    public Optional<String> name() {
        return Optional.ofNullable(account != null ? account : feed);
    }
}
