package dev.zhoubao.ingest;

import dev.zhoubao.model.Locator;
import java.io.InputStream;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A stored document.
 *
 * @param file its name for people
 * @param location its absolute place
 * @param sha256 of its bytes, in hexadecimal
 * @param text decoded, without a byte-order mark, every line ending in {@code \n}; empty for a form that is no text
 * @param bytes as stored; empty for a document that was decoded
 * @param locator what the numbers of its blocks count
 * @param url the address from which it was fetched, where that is known from outside
 */
public record Document(
        String file,
        String location,
        String sha256,
        String text,
        Supplier<InputStream> bytes,
        Locator locator,
        @Nullable String url) {

    /** A document of a form that is text. */
    public Document(String file, String location, String sha256, String text) {
        this(file, location, sha256, text, InputStream::nullInputStream, Locator.LINE, null);
    }
}
