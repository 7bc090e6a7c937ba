package dev.zhoubao.model;

import org.jspecify.annotations.Nullable;

/**
 * A picture in the body (the charts), by address, and its line (from 1).
 *
 * @param file the absolute place of its copy on this machine, in another document behind {@code !/}; null where there is
 *     none. While a document is read: what it shows as the picture
 */
public record Picture(String url, int line, @Nullable String file) {

    /** A picture without a copy. */
    public Picture(String url, int line) {
        this(url, line, null);
    }

    /** The same picture with this copy, or with none. */
    public Picture in(@Nullable String copy) {
        return new Picture(url, line, copy);
    }
}
