package dev.zhoubao.ingest.bulletin;

import dev.zhoubao.ingest.BulletinFile;
import dev.zhoubao.ingest.Place;
import dev.zhoubao.ingest.title.OtherSeries;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Listing;
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
public record Reading(
        List<Bulletin> bulletins,
        List<Problem> problems,
        @Nullable OtherSeries series,
        @Nullable Listing links) {

    private static final Reading OTHER = new Reading(null, List.of());

    public Reading {
        bulletins = List.copyOf(bulletins);
        problems = List.copyOf(problems);
    }

    Reading(@Nullable Bulletin found, List<Problem> problems) {
        this(found == null ? List.of() : List.of(found), problems, null, null);
    }

    static Reading of(BulletinFile file) {
        return new Reading(file.bulletins(), file.problems(), null, null);
    }

    /** A document that is no bulletin and names some. */
    static Reading of(Listing links, List<Problem> problems) {
        return new Reading(List.of(), problems, null, links);
    }

    /** A document that holds others: everything that came of them. */
    static Reading of(List<Reading> parts, Place place) {
        List<ArticleLink> linked = parts.stream()
                .flatMap(part -> part.listing().stream())
                .flatMap(listing -> listing.entries().stream())
                .toList();
        return new Reading(
                parts.stream().flatMap(part -> part.bulletins().stream()).toList(),
                parts.stream().flatMap(part -> part.problems().stream()).toList(),
                parts.stream()
                        .flatMap(part -> part.otherSeries().stream())
                        .findFirst()
                        .orElse(null),
                linked.isEmpty() ? null : new Listing(place.name(), place.location(), linked));
    }

    /** A document of another series. */
    public static Reading of(OtherSeries series) {
        return new Reading(List.of(), List.of(), series, null);
    }

    /** A document that is no bulletin of this series. */
    static Reading other() {
        return OTHER;
    }

    public static Reading failed(Problem problem) {
        return new Reading(null, List.of(problem));
    }

    /** The other series that it belongs to. */
    public Optional<OtherSeries> otherSeries() {
        return Optional.ofNullable(series);
    }

    public Optional<Listing> listing() {
        return Optional.ofNullable(links);
    }
}
