package dev.zhoubao.ingest.load;

import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Paragraph;
import dev.zhoubao.model.Source;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one copy of what the bulletins of a load say alike: headings and standing sentences, and titles, weeks and
 * addresses, which each of five later issues lists again. So a hundred thousand weeks fit into memory.
 */
final class BulletinInterner {

    private final Map<Object, Object> parts = new ConcurrentHashMap<>();

    Bulletin of(Bulletin bulletin) {
        return new Bulletin(
                same(bulletin.edition()),
                same(bulletin.title()),
                bulletin.status(),
                of(bulletin.source()),
                bulletin.rating(),
                bulletin.threat(),
                bulletin.figures(),
                bulletin.paragraphs().stream().map(this::of).toList(),
                bulletin.pictures(),
                bulletin.links().stream().map(this::of).toList(),
                bulletin.otherTitle(),
                bulletin.alerts());
    }

    private Source of(Source source) {
        return new Source(
                source.file(),
                source.location(),
                source.sha256(),
                orNull(source.feed()),
                orNull(source.account()),
                source.published(),
                source.fetched(),
                orNull(source.url()),
                source.article(),
                source.locator());
    }

    private Paragraph of(Paragraph paragraph) {
        return new Paragraph(standing(paragraph.text()), paragraph.line());
    }

    /** A text with a number is this week's alone, and not worth to be looked for. */
    private String standing(String text) {
        return text.chars().anyMatch(Character::isDigit) ? text : same(text);
    }

    private ArticleLink of(ArticleLink link) {
        return new ArticleLink(same(link.title()), same(link.edition()), orNull(link.url()), link.line());
    }

    private @Nullable String orNull(@Nullable String text) {
        return text == null ? null : same(text);
    }

    @SuppressWarnings("unchecked") // A part is kept under itself.
    private <T> T same(T part) {
        Object kept = parts.putIfAbsent(part, part);
        return kept == null ? part : (T) kept;
    }
}
