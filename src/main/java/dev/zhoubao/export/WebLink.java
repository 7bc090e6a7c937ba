package dev.zhoubao.export;

/** Which addresses are links in a document: those of the web; a browser should follow no other. */
public final class WebLink {

    private WebLink() {}

    public static boolean is(String url) {
        return begins(url, "https://") || begins(url, "http://");
    }

    private static boolean begins(String url, String scheme) {
        return url.regionMatches(true, 0, scheme, 0, scheme.length());
    }
}
