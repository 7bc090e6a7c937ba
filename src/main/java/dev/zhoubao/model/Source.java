package dev.zhoubao.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /** CNCERT's own WeChat account. */
    public static final String OFFICIAL_BIZ = "MzIwNDk0MDgxMw==";

    /** Of a document that has lines. */
    public Source(
            String file,
            String location,
            String sha256,
            @Nullable String feed,
            @Nullable String account,
            @Nullable LocalDate published,
            @Nullable LocalDateTime fetched,
            @Nullable String url,
            @Nullable ArticleId article) {
        this(file, location, sha256, feed, account, published, fetched, url, article, Locator.LINE);
    }

    private static final Pattern OFFICIAL_ADDRESS =
            Pattern.compile("https?://(?:mp\\.weixin\\.qq\\.com/s\\?(?:[^#]*&(?:amp;)?)?__biz="
                    + OFFICIAL_BIZ.replace("=", "(?:=|%3[Dd])") + "(?:[&#].*)?|(?:www\\.)?cert\\.org\\.cn/.*)");

    /** Whether an address is the publisher's own: of its WeChat account, or of its site. */
    public static boolean isOfficial(String url) {
        return OFFICIAL_ADDRESS.matcher(url).matches();
    }

    public boolean official() {
        return article != null && article.biz().equals(OFFICIAL_BIZ);
    }

    /** The publisher where it is known, else the feed. */
    public Optional<String> name() {
        return Optional.ofNullable(account != null ? account : feed);
    }
}
