package dev.zhoubao.report.table;

import dev.zhoubao.document.JsonObject;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.model.Alert;
import dev.zhoubao.model.ArticleId;
import dev.zhoubao.model.ArticleLink;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Paragraph;
import dev.zhoubao.model.Picture;
import dev.zhoubao.model.Source;
import dev.zhoubao.model.ThreatLevel;
import dev.zhoubao.model.Week;
import dev.zhoubao.report.words.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The JSON form of bulletins, as the command-line contract fixes it. */
public final class BulletinData {

    private BulletinData() {}

    /** One object of a list. */
    public static Map<String, @Nullable Object> row(Bulletin bulletin) {
        return head(bulletin).map();
    }

    /** One bulletin whole: everything but the place it was loaded from, so that it can be loaded back. */
    public static Map<String, @Nullable Object> whole(Bulletin bulletin) {
        JsonObject evidence = new JsonObject();
        if (bulletin.rating() != null) {
            evidence.put("grade", evidence(bulletin.rating().evidence()));
        }
        if (bulletin.threat() != null) {
            evidence.put("vulnerability_grade", evidence(bulletin.threat().evidence()));
        }
        bulletin.figures()
                .values()
                .forEach(figure -> evidence.put(figure.metric().id(), evidence(figure.evidence())));
        Evidence otherTitle = bulletin.otherTitle();
        List<Alert> alerts = bulletin.alerts();
        return identified(head(bulletin), bulletin.source())
                .putIfKnown("line_unit", Places.unit(bulletin.source().locator()))
                .putIfKnown("other_title", otherTitle == null ? null : evidence(otherTitle))
                .put("printed_changes", PrintedChanges.data(bulletin))
                .put("evidence", evidence.map())
                .put(
                        "links",
                        bulletin.links().stream().map(BulletinData::wholeLink).toList())
                .putIfKnown(
                        "alerts",
                        alerts.isEmpty()
                                ? null
                                : alerts.stream().map(BulletinData::alert).toList())
                .put(
                        "paragraphs",
                        bulletin.paragraphs().stream().map(Paragraph::text).toList())
                .put(
                        "paragraph_lines",
                        bulletin.paragraphs().stream().map(Paragraph::line).toList())
                .put("pictures", bulletin.pictures().stream().map(Picture::url).toList())
                .putIfKnown("picture_files", files(bulletin))
                .put(
                        "picture_lines",
                        bulletin.pictures().stream().map(Picture::line).toList())
                .map();
    }

    /** A week that is known without a full copy, as an object of a list. */
    public static Map<String, @Nullable Object> known(KnownWeek week) {
        Optional<Source> source = week.source();
        return edition(week.edition())
                .putIfKnown("published", source.map(Source::published).orElse(null))
                .put("figures", Map.of())
                .put("status", week.status().toString())
                .put("title", week.title())
                .putIfKnown("url", week.url())
                .putIfKnown("source", source.flatMap(Source::name).orElse(null))
                .putIfKnown("file", source.map(Source::file).orElse(null))
                .map();
    }

    /** The keys that name a week. */
    public static JsonObject edition(Edition edition) {
        JsonObject data = new JsonObject().put("week", edition.name());
        if (!edition.series().isMain()) {
            data.put("series", edition.series().id());
        }
        data.put("year", edition.year());
        if (edition.week() != null) {
            data.put("issue", edition.week().issue());
        }
        if (edition.numbers() > 1) {
            data.put("issues", edition.weeks().stream().map(Week::issue).toList());
        }
        if (edition.period() != null) {
            data.put("start", edition.period().start())
                    .put("end", edition.period().end());
        }
        return data;
    }

    /** The places of copies on this machine, null where a picture has none; null where none has. */
    private static @Nullable List<@Nullable String> files(Bulletin bulletin) {
        List<@Nullable String> files = new ArrayList<>();
        bulletin.pictures().forEach(picture -> files.add(picture.file()));
        return files.stream().allMatch(Objects::isNull) ? null : files;
    }

    private static JsonObject head(Bulletin bulletin) {
        Source source = bulletin.source();
        JsonObject figures = new JsonObject();
        for (Figure figure : bulletin.figures().values()) {
            figures.put(figure.metric().id(), figure.value().decimal());
        }
        return edition(bulletin.edition())
                .putIfKnown("published", source.published())
                .putIfKnown("fetched", source.fetched())
                .putIfKnown("grade", bulletin.grade().map(Grade::chinese).orElse(null))
                .putIfKnown(
                        "vulnerability_grade",
                        bulletin.threatLevel().map(ThreatLevel::chinese).orElse(null))
                .put("figures", figures.map())
                .put("status", bulletin.status().toString())
                .put("title", bulletin.title())
                .putIfKnown("url", source.url())
                .putIfKnown("source", source.name().orElse(null))
                .putIfKnown(
                        "article",
                        source.article() == null ? null : source.article().toString())
                .put("file", source.file())
                .put("sha256", source.sha256());
    }

    private static Map<String, @Nullable Object> evidence(Evidence evidence) {
        return new JsonObject()
                .put("text", evidence.text())
                .put("line", evidence.line())
                .map();
    }

    /** What tells who published and who archived it. */
    private static JsonObject identified(JsonObject data, Source source) {
        ArticleId article = source.article();
        data.putIfKnown("account", source.account()).putIfKnown("feed", source.feed());
        return article == null
                ? data
                : data.put(
                        "identity",
                        new JsonObject()
                                .put("biz", article.biz())
                                .put("mid", article.mid())
                                .put("idx", article.idx())
                                .putIfKnown("sn", article.sn())
                                .map());
    }

    /** A vulnerability that the issue warns of; high is null where the text does not tell. */
    public static Map<String, @Nullable Object> alert(Alert alert) {
        return new JsonObject()
                .put("product", alert.product())
                .put("name", alert.name())
                .put("numbers", alert.numbers())
                .putIfKnown("high", alert.high())
                .put("links", alert.links())
                .put("line", alert.line())
                .map();
    }

    private static Map<String, @Nullable Object> wholeLink(ArticleLink link) {
        return edition(link.edition())
                .put("url", link.url())
                .put("title", link.title())
                .put("line", link.line())
                .map();
    }

    /** A link to an earlier issue; its address is null where the list entry lost it. */
    public static Map<String, @Nullable Object> link(ArticleLink link) {
        return new JsonObject()
                .put("week", link.edition().name())
                .put("url", link.url())
                .map();
    }
}
