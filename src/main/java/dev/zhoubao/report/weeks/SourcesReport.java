package dev.zhoubao.report.weeks;

import dev.zhoubao.analysis.check.CopyDisagreement;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.JsonObject;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.library.CopyPreference;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Source;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every copy of some weeks, which one is used, and why. */
public record SourcesReport(Labels labels) {

    public Report of(List<LoadedWeek> weeks) {
        List<Column> columns = List.of(
                Column.text("week", labels.text("week")),
                Column.text("used", labels.text("sources.used")),
                Column.text("why", labels.text("sources.why")),
                Column.text("status", labels.text("status")).asExtra(),
                Column.text("source", labels.text("source")),
                Column.date("published", labels.text("published")).asExtra(),
                Column.number("figures", labels.text("sources.figures")),
                Column.text("file", labels.text("file")),
                Column.text("url", labels.text("url")).asExtra(),
                Column.text("sha256", labels.text("sha256")).asExtra());
        List<List<Cell>> rows = new ArrayList<>();
        List<Map<String, @Nullable Object>> data = new ArrayList<>();
        for (LoadedWeek week : weeks) {
            for (Bulletin copy : week.copies()) {
                rows.add(row(week, copy));
                data.add(data(week, copy));
            }
        }
        return new Report(
                "sources",
                labels.text("sources.title"),
                List.of(Section.of("copies", "", new Table("copies", "", columns, rows), rules())),
                data);
    }

    /** The rules in the order in which they are asked. */
    private Prose rules() {
        String rules = Arrays.stream(CopyPreference.values())
                .filter(reason -> reason != CopyPreference.ONLY_COPY)
                .map(labels::reason)
                .collect(Collectors.joining(labels.text("sources.then")));
        return Prose.of(labels.text("sources.rules", rules), labels.text("sources.stubs"));
    }

    private List<Cell> row(LoadedWeek week, Bulletin copy) {
        Source source = copy.source();
        boolean used = copy.equals(week.best());
        return List.of(
                Cell.text(week.edition().name()),
                labels.yesOrNo(used, used ? Tone.STRONG : Tone.FAINT),
                why(week, copy),
                Cell.coded(copy.status().toString(), labels.status(copy.status())),
                Cell.textOf(source.name().orElse(null)),
                Cell.dayOf(source.published()),
                Cell.number(copy.figures().size()),
                Cell.text(source.file()),
                Cell.addressOf(source.url()),
                Cell.text(source.sha256()));
    }

    private Cell why(LoadedWeek week, Bulletin copy) {
        CopyPreference reason = week.reason(copy);
        String words = copy.equals(week.best()) ? labels.reason(reason) : labels.reasonAgainst(reason);
        String same = week.sameArticleAs(copy).isPresent() ? labels.text("sources.same", words) : words;
        String differing = CopyDisagreement.between(week.best(), copy).stream()
                .map(this::words)
                .collect(Collectors.joining(labels.text("digest.join")));
        return Cell.coded(
                reason.toString(), differing.isEmpty() ? same : labels.text("sources.differ", same, differing));
    }

    private String words(CopyDisagreement both) {
        return labels.text(
                "sources.differing",
                labels.metric(both.metric()),
                both.other().value().decimal().toPlainString(),
                both.used().value().decimal().toPlainString());
    }

    private static List<Map<String, @Nullable Object>> differing(LoadedWeek week, Bulletin copy) {
        return CopyDisagreement.between(week.best(), copy).stream()
                .map(both -> new JsonObject()
                        .put("metric", both.metric().id())
                        .put("value", both.other().value().decimal())
                        .put("used", both.used().value().decimal())
                        .map())
                .toList();
    }

    private static Map<String, @Nullable Object> data(LoadedWeek week, Bulletin copy) {
        Source source = copy.source();
        return new JsonObject()
                .put("week", week.edition().name())
                .put("used", copy.equals(week.best()))
                .put("reason", week.reason(copy).toString())
                .put("status", copy.status().toString())
                .putIfKnown("source", source.name().orElse(null))
                .put("official", source.official())
                .putIfKnown("published", source.published())
                .putIfKnown("fetched", source.fetched())
                .putIfKnown("url", source.url())
                .put("figures", copy.figures().size())
                .putIfKnown(
                        "same_article_as",
                        week.sameArticleAs(copy)
                                .map(better -> better.source().file())
                                .orElse(null))
                .put("differing_figures", differing(week, copy))
                .put("file", source.file())
                .put("location", source.location())
                .put("sha256", source.sha256())
                .map();
    }
}
