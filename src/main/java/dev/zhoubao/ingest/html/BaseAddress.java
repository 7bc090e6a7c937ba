package dev.zhoubao.ingest.html;

import dev.zhoubao.ingest.ArticleAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The address of a page, against which the addresses in it are resolved. */
record BaseAddress(URI uri) {

    static Optional<BaseAddress> of(String text) {
        try {
            return Optional.of(new BaseAddress(new URI(text.strip())));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The whole address of what the page calls this; empty where that is no address of the web. */
    Optional<String> resolve(String reference) {
        return of(reference)
                .map(address -> uri.resolve(address.uri()).toString())
                .filter(ArticleAddress::isWeb);
    }
}
