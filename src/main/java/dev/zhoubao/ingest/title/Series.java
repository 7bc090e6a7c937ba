package dev.zhoubao.ingest.title;

/** The name of the series of bulletins that this program reads. */
public final class Series {

    static final String NAME = "网络安全信息与动态周报";

    private Series() {}

    static boolean namedIn(String folded) {
        return folded.contains(NAME);
    }

    /** Whether a text holds the name, whatever white space and widths it is written with. */
    public static boolean named(String text) {
        return namedIn(Folded.of(text));
    }
}
