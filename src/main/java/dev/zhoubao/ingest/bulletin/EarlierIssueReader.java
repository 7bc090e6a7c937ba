package dev.zhoubao.ingest.bulletin;

import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.ingest.title.TitleReader;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Listing;
import java.util.List;
import java.util.Optional;

/** Recognises the entries of the list of earlier issues: blocks that are nothing but a title of the series. */
record EarlierIssueReader(TitleReader titles) {

    private static final String BULLETS = "●•·∙▪■◆★*-–—>》0123456789.、)） \u00a0\u3000\t";

    Optional<ArticleLink> read(TextBlock block) {
        return read(block, block.text());
    }

    private Optional<ArticleLink> read(TextBlock block, String text) {
        String title = withoutBullet(text);
        if (title.length() > 80 || !looksLikeTitle(title)) {
            return Optional.empty();
        }
        Optional<Edition> edition = titles.edition(title);
        return edition.map(named -> new ArticleLink(title, named, block.url(), block.line()));
    }

    /** What an article that is no bulletin links to: blocks that are one link and a title of the series. */
    Optional<Listing> listing(Article article, Document document) {
        List<ArticleLink> entries = article.body().stream()
                .filter(block -> block.url() != null)
                .flatMap(block ->
                        titles.named(block.text(), article.title()).flatMap(title -> read(block, title)).stream())
                .toList();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Listing(document.file(), document.location(), entries));
    }

    private boolean looksLikeTitle(String text) {
        return titles.namesSeries(text) && text.indexOf('。') < 0 && text.indexOf('，') < 0;
    }

    /** Whether nothing stands before the title: behind a path through a site or the like, it is one of the page's menu. */
    boolean isBareTitle(ArticleLink link) {
        return titles.beginsWithSeries(link.title());
    }

    private static String withoutBullet(String text) {
        int start = 0;
        while (start < text.length() && BULLETS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start).strip();
    }
}
