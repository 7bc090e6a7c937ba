package dev.zhoubao.ingest.bulletin;

import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Listing;
import java.util.List;
import java.util.Optional;

/** Finds what an article that is no bulletin links to: blocks that are one link and a title of the series. */
final class ListingFinder {

    private final LinkReader links;

    ListingFinder(LinkReader links) {
        this.links = links;
    }

    Optional<Listing> find(Article article, Document document) {
        List<ArticleLink> entries = article.body().stream()
                .filter(block -> block.url() != null)
                .map(links::read)
                .flatMap(Optional::stream)
                .toList();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Listing(document.file(), document.location(), entries));
    }
}
