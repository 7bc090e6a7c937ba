package dev.zhoubao.analysis.search;

import dev.zhoubao.analysis.AnalysisInterruptedException;
import dev.zhoubao.analysis.search.Hit.Part;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Locator;
import dev.zhoubao.model.Paragraph;
import dev.zhoubao.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a term occurs in some weeks: in titles, paragraphs and the titles of listed issues.
 *
 * @param searched how many weeks were searched
 * @param found those with a hit, in order
 */
public record Search(int searched, List<SearchResult> found) {

    /**
     * The hits of one week, at least one.
     *
     * @param hits first the title's, then the text's, then the list's
     */
    public record SearchResult(Edition edition, List<Hit> hits) {
        public SearchResult {
            hits = List.copyOf(hits);
        }
    }

    public Search {
        found = List.copyOf(found);
    }

    /**
     * @throws AnalysisInterruptedException when the thread was interrupted
     * @throws BadSearchException when the term takes too much time in a bulletin
     */
    public static Search of(SearchTerm term, List<Bulletin> bulletins) {
        return of(term, bulletins, List.of());
    }

    /**
     * @param named weeks of which nothing is loaded but a title that other pages give; each has one
     * @throws AnalysisInterruptedException when the thread was interrupted
     * @throws BadSearchException when the term takes too much time in a bulletin
     */
    public static Search of(SearchTerm term, List<Bulletin> bulletins, List<KnownWeek> named) {
        List<SearchResult> found = new ArrayList<>();
        for (Bulletin bulletin : bulletins) {
            AnalysisInterruptedException.check();
            add(found, bulletin.edition(), hits(term, bulletin));
        }
        for (KnownWeek week : named) {
            add(found, week.edition(), ofTitle(term, week));
        }
        found.sort(Comparator.comparing(SearchResult::edition));
        return new Search(bulletins.size() + named.size(), found);
    }

    private static void add(List<SearchResult> found, Edition edition, List<Hit> hits) {
        if (!hits.isEmpty()) {
            found.add(new SearchResult(edition, hits));
        }
    }

    private static List<Hit> ofTitle(SearchTerm term, KnownWeek week) {
        String title = Objects.requireNonNull(week.title());
        String file = week.mentions().get(0).by();
        return term.in(title).stream()
                .map(match -> new Hit(week.edition(), file, Locator.LINE, Part.TITLE, null, title, match))
                .toList();
    }

    private static List<Hit> hits(SearchTerm term, Bulletin bulletin) {
        try {
            return allHits(term, bulletin);
        } catch (TooManyStepsException e) {
            throw new BadSearchException(Phrase.of(
                    "the regular expression takes too many steps in the text of {0}; search for something shorter, or in"
                            + " other weeks",
                    bulletin.name()));
        }
    }

    private static List<Hit> allHits(SearchTerm term, Bulletin bulletin) {
        List<Hit> hits = new ArrayList<>();
        add(hits, term, bulletin, Part.TITLE, null, bulletin.title());
        for (Paragraph paragraph : bulletin.paragraphs()) {
            add(hits, term, bulletin, Part.TEXT, paragraph.line(), paragraph.text());
        }
        for (ArticleLink link : bulletin.links()) {
            add(hits, term, bulletin, Part.LINK, link.line(), link.title());
        }
        return hits;
    }

    private static void add(
            List<Hit> hits, SearchTerm term, Bulletin bulletin, Part part, @Nullable Integer line, String text) {
        for (Span match : term.in(text)) {
            hits.add(new Hit(
                    bulletin.edition(),
                    bulletin.source().file(),
                    bulletin.source().locator(),
                    part,
                    line,
                    text,
                    match));
        }
    }

    /** Every hit, in order. */
    public Stream<Hit> hits() {
        return found.stream().flatMap(week -> week.hits().stream());
    }

    /** How many hits there are. */
    public int count() {
        return found.stream().mapToInt(week -> week.hits().size()).sum();
    }
}
