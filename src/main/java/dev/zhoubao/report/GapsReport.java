package dev.zhoubao.report;

import dev.zhoubao.library.KnownWeek;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The weeks without a full copy: why they are known, and where their articles are. */
public final class GapsReport {

    private final Labels labels;

    public GapsReport(Labels labels) {
        this.labels = labels;
    }

    public Report of(List<KnownWeek> weeks) {
        List<Column> columns = List.of(
                Column.text("week", labels.text("week")),
                Column.date("start", labels.text("start")),
                Column.date("end", labels.text("end")),
                Column.text("status", labels.text("status")),
                Column.text("known_from", labels.text("gaps.known")),
                Column.text("url", labels.text("url")));
        Table table =
                new Table("gaps", "", columns, weeks.stream().map(this::row).toList());
        return new Report(
                "gaps",
                labels.text("gaps.title"),
                List.of(Section.of("gaps", "", table)),
                weeks.stream().map(GapsReport::data).toList());
    }

    private List<Cell> row(KnownWeek week) {
        return List.of(
                Cell.text(week.edition().name()),
                Cell.dayOf(week.edition().start()),
                Cell.dayOf(week.edition().end()),
                Cell.text(labels.status(week.status())),
                week.knownFrom().isEmpty() ? Cell.ABSENT : Cell.text(String.join(", ", week.knownFrom())),
                Cell.addressOf(week.url()));
    }

    private static Map<String, @Nullable Object> data(KnownWeek week) {
        return new Data()
                .put("week", week.edition().name())
                .put("start", week.edition().start())
                .put("end", week.edition().end())
                .put("status", week.status().toString())
                .put("url", week.url())
                .put("known_from", week.knownFrom())
                .put("title", week.title())
                .map();
    }
}
