package dev.zhoubao.fetch;

import dev.zhoubao.fetch.http.WebAddress;
import java.util.List;
import java.util.Optional;

/**
 * A kind of place that documents come from: what its pages mean that hold no bulletin, and where they lead on.
 * {@link Origins} lists them.
 */
interface Origin {

    /** What a page without a bulletin says; empty where it is no notice of this kind of place. */
    default Optional<Refusal> refusal(WebAddress address, String text) {
        return Optional.empty();
    }

    /** The documents that a page stands for: the article behind it, without which the page is nothing. */
    default List<WebAddress> documents(WebAddress address, String text) {
        return List.of();
    }

    /** The next page of a listing. */
    default Optional<WebAddress> next(WebAddress address, String text) {
        return Optional.empty();
    }
}
