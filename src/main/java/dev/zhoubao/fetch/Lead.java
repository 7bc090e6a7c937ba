package dev.zhoubao.fetch;

import dev.zhoubao.model.Edition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An address to ask for.
 *
 * @param edition the issue that it is said to be; null where nothing says so
 * @param others where else the same issue may be had, in order
 */
public record Lead(@Nullable Edition edition, String url, List<String> others, Kind kind) {

    /** How it came to be asked for. */
    public enum Kind {
        /** What is loaded names it. */
        GAP,
        /** The user names it: a listing, a feed or an article. */
        SOURCE,
        /** A listing names it as its next page. */
        PAGE,
        /** A document that was got in this run names it. */
        LINK
    }

    public Lead {
        others = List.copyOf(others);
    }

    /** The article of a week that has no full copy. */
    public static Lead gap(Edition edition, List<String> addresses) {
        return new Lead(edition, addresses.get(0), addresses.subList(1, addresses.size()), Kind.GAP);
    }

    /** What the user names. */
    public static Lead source(String url) {
        return new Lead(null, url, List.of(), Kind.SOURCE);
    }

    static Lead link(@Nullable Edition edition, String url) {
        return new Lead(edition, url, List.of(), Kind.LINK);
    }

    static Lead page(String url) {
        return new Lead(null, url, List.of(), Kind.PAGE);
    }

    Lead next() {
        return new Lead(edition, others.get(0), others.subList(1, others.size()), kind);
    }

    /** Whether it may be a listing, which is asked for again. */
    boolean mayBeListing() {
        return kind == Kind.SOURCE || kind == Kind.PAGE;
    }
}
