package dev.zhoubao.fetch;

import org.jspecify.annotations.Nullable;

/** Tells what a document holds. */
@FunctionalInterface
public interface ContentReader {

    /**
     * @param url where it comes from, for the addresses in it that are relative; null where that is not known
     * @throws InterruptedException when the thread is interrupted
     */
    Content read(String name, byte[] bytes, @Nullable String url) throws InterruptedException;
}
