package dev.zhoubao.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One copy of one issue of a series. A figure that the text does not give has no entry: absent
 * is never 0. A stub has no ratings, no figures and no paragraphs, and of links at most the one that its card leads to.
 *
 * @param alerts the vulnerabilities that it warns of, in the order printed
 * @param otherTitle a second title in the document that names another edition than the first; null where all agree
 */
public record Bulletin(
        Edition edition,
        String title,
        Status status,
        Source source,
        @Nullable Rating<Grade> rating,
        @Nullable Rating<ThreatLevel> threat,
        Map<Metric, Figure> figures,
        List<Paragraph> paragraphs,
        List<Picture> pictures,
        List<ArticleLink> links,
        @Nullable Evidence otherTitle,
        List<Alert> alerts) {

    public Bulletin {
        figures = FigureMap.of(figures);
        paragraphs = List.copyOf(paragraphs);
        pictures = List.copyOf(pictures);
        links = List.copyOf(links);
        alerts = List.copyOf(alerts);
    }

    /** The same bulletin, of a document under another name. */
    public Bulletin of(Source other) {
        return new Bulletin(
                edition,
                title,
                status,
                other,
                rating,
                threat,
                figures,
                paragraphs,
                pictures,
                links,
                otherTitle,
                alerts);
    }

    public Series series() {
        return edition.series();
    }

    /** The short name of its week. */
    public String name() {
        return edition.name();
    }

    /** The metrics that any of the bulletins gives, in the order of the catalogue. */
    public static List<Metric> metrics(Collection<Bulletin> bulletins) {
        return bulletins.stream()
                .flatMap(bulletin -> bulletin.figures().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    public Optional<Figure> figure(Metric metric) {
        return Optional.ofNullable(figures.get(metric));
    }

    public Optional<Quantity> value(Metric metric) {
        return figure(metric).map(Figure::value);
    }

    public Optional<Grade> grade() {
        return Optional.ofNullable(rating).map(Rating::level);
    }

    /** The separate grade of the week's vulnerabilities. */
    public Optional<ThreatLevel> threatLevel() {
        return Optional.ofNullable(threat).map(Rating::level);
    }
}
