package dev.zhoubao.ingest.bulletin;

import com.google.re2j.Pattern;
import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.title.TitleReader;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Publisher;
import java.util.List;

/** What stands in the place of the text that another account has published. */
record RepostCard(TitleReader titles) {

    private static final Pattern TO_TEXT = Pattern.compile("^https?://|^.{0,8}(?:全文|原文|正文|详情)");

    /** The publisher's own article of this issue, to which the first link leads that says so, above what belongs to other issues. */
    List<ArticleLink> of(Article article, Edition edition) {
        return article.body().stream()
                .takeWhile(block -> block.url() != null || !isOfOthers(block.text(), edition))
                .filter(block -> Publisher.wrote(block.url()) && leadsToText(block.text(), edition))
                .limit(1)
                .map(block -> new ArticleLink(article.title(), edition, block.url(), block.line()))
                .toList();
    }

    private boolean leadsToText(String words, Edition edition) {
        return !isOfOthers(words, edition)
                && (titles.edition(words).isPresent() || TO_TEXT.matcher(words).find());
    }

    private boolean isOfOthers(String text, Edition edition) {
        return TitleReader.leadsToOther(text)
                || titles.edition(text)
                        .filter(named -> !named.sameWeekAs(edition))
                        .isPresent();
    }
}
