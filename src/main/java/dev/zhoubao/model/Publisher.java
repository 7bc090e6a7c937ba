package dev.zhoubao.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** CNCERT, the publisher of the bulletins: which account and which addresses are its own. */
public final class Publisher {

    /** Its WeChat account, as {@code __biz} names it. */
    public static final String ACCOUNT = "MzIwNDk0MDgxMw==";

    private static final Pattern SITE = Pattern.compile("https?://(?:www\\.)?cert\\.org\\.cn/.*");

    private Publisher() {}

    /** Whether an article is of its account. */
    public static boolean wrote(@Nullable ArticleId article) {
        return article != null && article.biz().equals(ACCOUNT);
    }

    /** Whether an address is of an article of its account. */
    public static boolean wrote(@Nullable String address) {
        return wrote(ArticleId.in(address).orElse(null));
    }

    /** Whether an address is its own: of its account, or of its site. */
    public static boolean owns(String address) {
        return wrote(address) || SITE.matcher(address).matches();
    }
}
