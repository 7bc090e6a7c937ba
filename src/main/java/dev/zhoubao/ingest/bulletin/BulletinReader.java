package dev.zhoubao.ingest.bulletin;

import dev.zhoubao.ingest.Article;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.title.OtherSeries;
import dev.zhoubao.ingest.title.PossibleYears;
import dev.zhoubao.ingest.title.TitleReader;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.ArticleId;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Listing;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Publisher;
import dev.zhoubao.model.Severity;
import dev.zhoubao.model.Source;
import dev.zhoubao.model.Status;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns an article into a bulletin, or tells that it is not one. */
public final class BulletinReader {

    /** WeChat takes 64 characters; what is much longer is no title. */
    private static final int LONGEST_TITLE = 500;

    private final TitleReader titles = new TitleReader();
    private final ArticleEdition editions = new ArticleEdition(titles);
    private final TitledArticle titled = new TitledArticle(titles);
    private final RepostCard card = new RepostCard(titles);
    private final EarlierIssueReader links = new EarlierIssueReader(titles);
    private final FactsReader facts = new FactsReader();
    private final AlertReader alerts = new AlertReader();

    /** What the title of an article outside this series tells of it; empty for a title of this series. */
    Optional<DocumentResult> other(String title) {
        return title.length() <= LONGEST_TITLE && titles.namesSeries(title)
                ? Optional.empty()
                : Optional.of(OtherSeries.named(title).map(DocumentResult::of).orElseGet(DocumentResult::other));
    }

    public DocumentResult read(Article article, Document document) {
        Optional<DocumentResult> other = other(article.title());
        if (other.isEmpty() && editions.of(article).isPresent()) {
            return bulletin(titled.settled(article, document.file()), document);
        }
        boolean readable = other.isEmpty() || other.get().otherSeries().isEmpty();
        Optional<Article> below = readable ? titled.below(article) : Optional.empty();
        if (below.isPresent() && isAlone(below.get(), document)) {
            return bulletin(below.get(), document);
        }
        if (other.isEmpty()) {
            return bulletin(article, document);
        }
        return readable ? untitled(article, document, other.get()) : other.get();
    }

    /** Whether the text is that of the issue and of no other, whose titles only stand in a list. */
    private boolean isAlone(Article article, Document document) {
        Edition edition = titles.edition(article.title()).orElseThrow();
        BulletinBody body = BulletinBody.of(article, edition, links);
        return !facts.of(body.sentences(), edition, document.file()).nothing()
                && body.behindLists().stream()
                        .allMatch(stretch ->
                                stretch.headed() || stretch.sentences().isEmpty());
    }

    /** An article under a title of something else: it may link to issues, or hold the text of one that has lost its title. */
    private DocumentResult untitled(Article article, Document document, DocumentResult other) {
        Optional<Listing> listing = links.listing(article, document);
        if (article.body().stream().noneMatch(block -> TitleReader.holdsName(block.text()))) {
            return Publisher.wrote(article.url())
                    ? notice(article, document).map(DocumentResult::failed).orElse(other)
                    : other;
        }
        BulletinFacts found = facts.of(BulletinBody.of(article, null, links).sentences(), null, document.file());
        boolean bulletin = found.areOfIssue();
        if (!bulletin && listing.isEmpty()) {
            return other;
        }
        List<Problem> problems = new ArrayList<>(article.problems());
        if (bulletin) {
            problems.add(warning(
                    document,
                    Phrase.of(
                            "the text has a grade and figures and no title of its own that can be read, so it is left out; add its title above the text"),
                    article.title()));
        }
        return new DocumentResult(List.of(), problems, null, listing.orElse(null));
    }

    private DocumentResult bulletin(Article article, Document document) {
        List<Problem> problems = new ArrayList<>(article.problems());
        Optional<Edition> edition = editions.of(article, document.file(), problems);
        if (edition.isEmpty()) {
            return unnumbered(article, document, problems);
        }
        if (!titles.namesIssue(article.title())) {
            Phrase phrase =
                    Phrase.of("the title mentions an issue but is not the title of one, so the article is set aside");
            BulletinFacts found = facts.of(
                    BulletinBody.of(article, edition.get(), links).sentences(), edition.get(), document.file());
            return new DocumentResult(
                    null,
                    List.of(new Problem(
                            found.areOfIssue() ? Severity.WARNING : Severity.INFO,
                            document.file(),
                            null,
                            phrase,
                            article.title())));
        }
        if (edition.get().period() == null) {
            problems.add(warning(document, Phrase.of("the title gives no readable period"), article.title()));
        }
        BulletinBody body = BulletinBody.of(article, edition.get(), links);
        return new DocumentResult(bulletin(article, document, edition.get(), body, problems), problems);
    }

    /** A bulletin that does not say of which week, or a list of the series' issues. */
    private DocumentResult unnumbered(Article article, Document document, List<Problem> problems) {
        Optional<Listing> listing = links.listing(article, document);
        BulletinBody body = BulletinBody.of(article, null, links);
        if (listing.isEmpty() || !facts.of(body, null, document.file()).nothing()) {
            problems.add(warning(
                    document,
                    TitleReader.printsDays(article.title())
                            ? Phrase.of(
                                    "the title names a period without a year, and no day of publication tells it, so the bulletin is left out")
                            : Phrase.of(
                                    "the title names neither a week number nor a period, so the bulletin is left out"),
                    article.title()));
        }
        return new DocumentResult(List.of(), problems, null, listing.orElse(null));
    }

    private Bulletin bulletin(
            Article article, Document document, Edition edition, BulletinBody body, List<Problem> problems) {
        BulletinFacts found = facts.of(body, edition, document.file());
        Evidence otherTitle = otherTitle(article.heading(), edition);
        AlertReader.Result warned =
                edition.series().isMain() ? AlertReader.Result.NONE : alerts.read(article.body(), document.file());
        if (found.nothing() && warned.alerts().isEmpty() && body.length() < BulletinBody.LEAST_TEXT) {
            problems.addAll(found.figures().refused());
            problems.addAll(found.rating().refused());
            problems.add(notice(article, document)
                    .orElseGet(() -> new Problem(
                            Severity.INFO,
                            document.file(),
                            null,
                            Phrase.of(
                                    "only the title is known: the text is too short for a bulletin, without a grade or a figure"),
                            article.title())));
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
                    card.of(article, edition),
                    otherTitle,
                    List.of());
        }
        problems.addAll(found.problems(document.file()));
        problems.addAll(facts.behindLists(body, edition, found, document.file()));
        problems.addAll(facts.otherIssues(body, edition, found, document.file()));
        problems.addAll(warned.problems());
        return new Bulletin(
                edition,
                article.title(),
                Status.FULL,
                source(article, document),
                found.rating().rating(),
                found.threat().rating(),
                found.figures().figures(),
                body.paragraphs(),
                article.pictures(),
                body.links().stream()
                        .filter(link -> !link.edition().sameWeekAs(edition))
                        .toList(),
                otherTitle,
                warned.alerts());
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

    private static Source source(Article article, Document document) {
        String url = article.url() != null
                ? article.url()
                : OwnAddress.in(article.body()).orElse(null);
        return new Source(
                document.file(),
                document.location(),
                document.sha256(),
                article.feed(),
                article.account(),
                possible(article.published()),
                possible(article.fetched()),
                url,
                ArticleId.in(url).orElse(null),
                document.locator());
    }

    private static <T extends TemporalAccessor> @Nullable T possible(@Nullable T time) {
        return time != null && PossibleYears.hold(time) ? time : null;
    }

    /** What a page says in the place of the article of which it has the title or the address. */
    private static Optional<Problem> notice(Article article, Document document) {
        return Notice.in(article.body())
                .map(said -> warning(
                        document,
                        Phrase.of("the page says {0} in place of the article: save it again", said),
                        article.title().isEmpty() ? article.url() : article.title()));
    }

    private static Problem warning(Document document, Phrase phrase, @Nullable String text) {
        return new Problem(Severity.WARNING, document.file(), null, phrase, text);
    }
}
