package dev.zhoubao.ingest;

/** What the address of an article tells. */
public final class ArticleAddress {

    private ArticleAddress() {}

    /** Whether it is an address of the web. */
    public static boolean isWeb(String address) {
        return address.startsWith("https://") || address.startsWith("http://");
    }
}
