package dev.zhoubao.ingest.bulletin;

import dev.zhoubao.ingest.BulletinFile;
import dev.zhoubao.ingest.DocumentLocation;
import dev.zhoubao.ingest.title.OtherSeries;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Listing;
import dev.zhoubao.model.Locator;
import dev.zhoubao.model.Problem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of one document: a bulletin, or none because it is something else, or many out of a file of bulletins; and
 * the problems met.
 *
 * @param series which other series it belongs to, where it is of one that is known
 * @param links the weeks that it links to, where it is no bulletin
 */
public record DocumentResult(
        List<Bulletin> bulletins,
        List<Problem> problems,
        @Nullable OtherSeries series,
        @Nullable Listing links) {

    private static final DocumentResult OTHER = new DocumentResult(null, List.of());

    public DocumentResult {
        bulletins = List.copyOf(bulletins);
        problems = List.copyOf(problems);
    }

    DocumentResult(@Nullable Bulletin found, List<Problem> problems) {
        this(found == null ? List.of() : List.of(found), problems, null, null);
    }

    static DocumentResult of(BulletinFile file) {
        return new DocumentResult(file.bulletins(), file.problems(), null, null);
    }

    /** A document that is no bulletin and names some. */
    static DocumentResult of(Listing links, List<Problem> problems) {
        return new DocumentResult(List.of(), problems, null, links);
    }

    /** A document that holds others: everything that came of them. */
    static DocumentResult of(List<DocumentResult> parts, DocumentLocation place) {
        List<ArticleLink> linked = parts.stream()
                .flatMap(part -> part.listing().stream())
                .flatMap(listing -> listing.entries().stream())
                .toList();
        return new DocumentResult(
                parts.stream().flatMap(part -> part.bulletins().stream()).toList(),
                parts.stream().flatMap(part -> part.problems().stream()).toList(),
                parts.stream()
                        .flatMap(part -> part.otherSeries().stream())
                        .findFirst()
                        .orElse(null),
                linked.isEmpty() ? null : new Listing(place.name(), place.location(), linked));
    }

    /** A document of another series. */
    public static DocumentResult of(OtherSeries series) {
        return new DocumentResult(List.of(), List.of(), series, null);
    }

    /** A document that is no bulletin of this series. */
    static DocumentResult other() {
        return OTHER;
    }

    public static DocumentResult failed(Problem problem) {
        return new DocumentResult(null, List.of(problem));
    }

    /** The same, the lines of its problems counting something else. */
    DocumentResult counting(Locator locator) {
        return locator == Locator.LINE
                ? this
                : new DocumentResult(
                        bulletins,
                        problems.stream()
                                .map(problem -> problem.counting(locator))
                                .toList(),
                        series,
                        links);
    }

    /** The other series that it belongs to. */
    public Optional<OtherSeries> otherSeries() {
        return Optional.ofNullable(series);
    }

    public Optional<Listing> listing() {
        return Optional.ofNullable(links);
    }
}
