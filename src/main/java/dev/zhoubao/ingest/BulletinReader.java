package dev.zhoubao.ingest;

import com.google.re2j.Pattern;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Listing;
import dev.zhoubao.model.Paragraph;
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

    /** WeChat takes 64 characters; what is much longer is no title. */
    private static final int LONGEST_TITLE = 500;

    /** The headings of the list of earlier issues: no figure below it is this week's. */
    private static final int LONGEST_HEADING = 40;

    private static final Pattern EARLIER =
            Pattern.compile("[^\\p{L}\\d]*(?:(?:近期|往期|历史)(?:精彩)?(?:回顾|推荐|精彩|周报|阅读)|(?:相关|推荐|延伸)阅读)[^\\p{L}\\d]*");

    private final TitleReader titles = new TitleReader();
    private final LinkReader links = new LinkReader(titles);
    private final ListingFinder listings = new ListingFinder(links);
    private final RatingReader ratings = new RatingReader();
    private final ThreatReader threats = new ThreatReader();
    private final FigureReader figures = new FigureReader();

    /** What a title that is none of this series tells of its article; empty for one of this series. */
    Optional<Reading> other(String title) {
        return title.length() <= LONGEST_TITLE && titles.namesSeries(title)
                ? Optional.empty()
                : Optional.of(Neighbour.named(title).map(Reading::of).orElseGet(Reading::other));
    }

    Reading read(Article article, Document document) {
        Optional<Reading> other = other(article.title());
        if (other.isEmpty()) {
            return bulletin(article, document);
        }
        Optional<Listing> links =
                other.get().neighbour().isEmpty() ? listings.find(article, document) : Optional.empty();
        return links.map(listing -> Reading.of(listing, article.problems())).orElse(other.get());
    }

    private Reading bulletin(Article article, Document document) {
        List<Problem> problems = new ArrayList<>(article.problems());
        Optional<Edition> edition = titles.edition(article.title());
        if (edition.isEmpty()) {
            return unnumbered(article, document, problems);
        }
        if (!titles.namesIssue(article.title())) {
            String message = "the title speaks of an issue and is none, so the article is set aside";
            return new Reading(
                    null, List.of(new Problem(Severity.INFO, document.file(), null, message, article.title())));
        }
        if (edition.get().period() == null) {
            problems.add(warning(document, "the title gives no period that can be read", article.title()));
        }
        Body body = Body.of(article, links);
        return new Reading(bulletin(article, document, edition.get(), body, problems), problems);
    }

    /** A bulletin that does not say of which week, or a list of the series' issues. */
    private Reading unnumbered(Article article, Document document, List<Problem> problems) {
        Optional<Listing> listing = listings.find(article, document);
        List<Sentence> sentences = Body.of(article, links).sentences();
        if (listing.isEmpty() || !facts(sentences, document.file()).nothing()) {
            problems.add(warning(
                    document,
                    "the title names neither a week number nor a period, so the bulletin is left out",
                    article.title()));
        }
        return new Reading(List.of(), problems, null, listing.orElse(null));
    }

    /** The article's text, parted from its list of earlier issues. */
    private record Body(List<Paragraph> paragraphs, List<Sentence> sentences, List<ArticleLink> links) {

        static Body of(Article article, LinkReader reader) {
            List<Paragraph> paragraphs = new ArrayList<>();
            List<Sentence> sentences = new ArrayList<>();
            List<ArticleLink> links = new ArrayList<>();
            boolean earlier = false;
            for (TextBlock block : article.body()) {
                Optional<ArticleLink> link = reader.read(block);
                earlier = earlier || link.isPresent() || headsEarlier(block.text());
                if (link.isPresent()) {
                    links.add(link.get());
                } else {
                    paragraphs.add(new Paragraph(block.text(), block.line()));
                    sentences.addAll(earlier ? List.of() : Sentence.of(block));
                }
            }
            return new Body(paragraphs, sentences, links);
        }

        private static boolean headsEarlier(String text) {
            return text.length() <= LONGEST_HEADING
                    && EARLIER.matcher(Folded.of(text)).matches();
        }

        int length() {
            return paragraphs.stream()
                    .mapToInt(paragraph -> paragraph.text().length())
                    .sum();
        }
    }

    private Bulletin bulletin(Article article, Document document, Edition edition, Body body, List<Problem> problems) {
        Facts facts = facts(body.sentences(), document.file());
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
                    List.of());
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
                        .toList());
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
