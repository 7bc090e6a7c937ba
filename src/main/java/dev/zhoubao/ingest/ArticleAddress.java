package dev.zhoubao.ingest;

import dev.zhoubao.model.ArticleId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the address of an article tells. */
public final class ArticleAddress {

    private ArticleAddress() {}

    /** Whether it is an address of the web. */
    public static boolean isWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }

    /** The identity of a WeChat article that an address names. */
    public static Optional<ArticleId> identity(@Nullable String url) {
        return ArticleId.in(url);
    }
}
