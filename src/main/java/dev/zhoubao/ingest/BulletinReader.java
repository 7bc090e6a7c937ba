package dev.zhoubao.ingest;

import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;
import dev.zhoubao.model.Source;
import dev.zhoubao.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns an article into a bulletin, or finds that it is none. */
final class BulletinReader {

    /**
     * Fewer characters than this, with neither grade nor figure among them, are a stub's and not a bulletin's: the
     * shortest bulletin seen has 306, and a repost's card may carry an account's own description of up to 120.
     */
    private static final int LEAST_TEXT = 240;

    private final TitleReader titles = new TitleReader();
    private final LinkReader links = new LinkReader(titles);
    private final RatingReader ratings = new RatingReader();
    private final ThreatReader threats = new ThreatReader();
    private final FigureReader figures = new FigureReader();

    Reading read(Article article, Document document) {
        if (!titles.namesSeries(article.title())) {
            return Neighbour.named(article.title()).map(Reading::of).orElseGet(Reading::other);
        }
        List<Problem> problems = new ArrayList<>(article.problems());
        Optional<Edition> edition = titles.edition(article.title());
        if (edition.isEmpty()) {
            problems.add(warning(
                    document,
                    "the title names neither a week number nor a period, so the bulletin is left out",
                    article.title()));
            return new Reading(null, problems);
        }
        if (!titles.namesIssue(article.title())) {
            String message = "the title speaks of an issue and is none, so the article is set aside";
            return new Reading(
                    null, List.of(new Problem(Severity.INFO, document.file(), null, message, article.title())));
        }
        if (edition.get().period() == null) {
            problems.add(warning(document, "the title gives no period that can be read", article.title()));
        }
        BulletinBody body = BulletinBody.of(article, links);
        return new Reading(bulletin(article, document, edition.get(), body, problems), problems);
    }

    private Bulletin bulletin(
            Article article, Document document, Edition edition, BulletinBody body, List<Problem> problems) {
        Facts facts = facts(body.sentences(), document.file());
        Evidence otherTitle = otherTitle(article.heading(), edition);
        if (facts.nothing() && body.length() < LEAST_TEXT) {
            return new Bulletin(
                    edition,
                    article.title(),
                    Status.STUB,
                    source(article, document),
                    null,
                    null,
                    Map.of(),
                    List.of(),
                    List.of(),
                    card(article, edition),
                    otherTitle);
        }
        problems.addAll(facts.problems(document.file()));
        return new Bulletin(
                edition,
                article.title(),
                Status.FULL,
                source(article, document),
                facts.rating().rating(),
                facts.threat().rating(),
                facts.figures().figures(),
                body.paragraphs(),
                article.pictures(),
                body.links().stream()
                        .filter(link -> !link.edition().sameWeekAs(edition))
                        .toList(),
                otherTitle);
    }

    /** A heading that is an issue's title, and another issue's than the document's own title. */
    private @Nullable Evidence otherTitle(@Nullable Evidence heading, Edition edition) {
        return heading != null
                        && titles.namesIssue(heading.text())
                        && titles.edition(heading.text())
                                .filter(edition::contradicts)
                                .isPresent()
                ? heading
                : null;
    }

    /** Where a repost's card leads: to the publisher's own article. */
    private static List<ArticleLink> card(Article article, Edition edition) {
        return article.body().stream()
                .filter(block -> ArticleAddress.identity(block.url())
                        .filter(id -> id.biz().equals(Source.OFFICIAL_BIZ))
                        .isPresent())
                .limit(1)
                .map(block -> new ArticleLink(article.title(), edition, block.url(), block.line()))
                .toList();
    }

    private Facts facts(List<Sentence> sentences, String file) {
        return new Facts(ratings.read(sentences, file), threats.read(sentences, file), figures.read(sentences, file));
    }

    private static Source source(Article article, Document document) {
        return new Source(
                document.file(),
                document.location(),
                document.sha256(),
                article.feed(),
                article.account(),
                article.published(),
                article.fetched(),
                article.url(),
                ArticleAddress.identity(article.url()).orElse(null));
    }

    private static Problem warning(Document document, String message, @Nullable String text) {
        return new Problem(Severity.WARNING, document.file(), null, message, text);
    }
}
