package dev.zhoubao.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** CNCERT, the publisher of the bulletins, and its platform CNVD: which accounts and which addresses are its own. */
public final class Publisher {

    /** Its WeChat account, as {@code __biz} names it. */
    public static final String ACCOUNT = "MzIwNDk0MDgxMw==";

    /** The account of its platform CNVD. */
    private static final String PLATFORM = "MzU3ODM2NTg2Mg==";

    private static final Pattern SITE = Pattern.compile("https?://(?:www\\.)?(?:cert|cnvd)\\.org\\.cn/.*");

    private Publisher() {}

    /** Whether an article is of one of its accounts. */
    public static boolean wrote(@Nullable ArticleId article) {
        return article != null
                && (article.biz().equals(ACCOUNT) || article.biz().equals(PLATFORM));
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
