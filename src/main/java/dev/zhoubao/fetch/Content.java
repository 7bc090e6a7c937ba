package dev.zhoubao.fetch;

import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Picture;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a document was found to hold.
 *
 * @param text decoded; empty where it is no text
 * @param form whether it is one article or something that names articles
 * @param full the issues of which it is or holds a full copy
 * @param stubs the issues of which it gives no more than the title
 * @param links what a list or a card names, in order
 * @param earlier what the full copies name as earlier issues, in order
 */
public record Content(
        String text,
        Form form,
        List<Edition> full,
        List<Edition> stubs,
        List<ArticleLink> links,
        List<ArticleLink> earlier,
        List<Picture> pictures) {

    /** What kind of document it is. */
    public enum Form {
        ARTICLE,
        LIST
    }

    /** Nothing that is known. */
    public static final Content NONE =
            new Content("", Form.LIST, List.of(), List.of(), List.of(), List.of(), List.of());

    public Content {
        full = List.copyOf(full);
        stubs = List.copyOf(stubs);
        links = List.copyOf(links);
        earlier = List.copyOf(earlier);
        pictures = List.copyOf(pictures);
    }

    boolean isFull() {
        return !full.isEmpty();
    }

    /** Whether it is an issue, whole; it does not change any more. */
    boolean isFullArticle() {
        return isFull() && form == Form.ARTICLE;
    }

    /** The issue that it is. */
    Optional<Edition> edition() {
        return form == Form.ARTICLE
                ? Stream.concat(full.stream(), stubs.stream()).findFirst()
                : Optional.empty();
    }
}
