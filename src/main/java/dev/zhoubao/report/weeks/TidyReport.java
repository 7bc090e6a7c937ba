package dev.zhoubao.report.weeks;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Direction;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.PrintedChange;
import dev.zhoubao.model.Source;
import dev.zhoubao.report.table.BulletinData;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.report.words.Places;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Figures as observations, a row each with all that describes it; the columns are the same whatever is in them. */
public record TidyReport(Labels labels) {

    /** The place of the column that only weeks of another series than the main one need. */
    private static final int SERIES = 1;

    /** @param bulletins the weeks, in order */
    public Report of(List<Bulletin> bulletins) {
        List<Column> columns = columns();
        List<List<Cell>> rows = new ArrayList<>();
        bulletins.forEach(bulletin -> bulletin.figures().values().forEach(figure -> rows.add(row(bulletin, figure))));
        if (bulletins.stream().allMatch(bulletin -> bulletin.series().isMain())) {
            columns.remove(SERIES);
            rows.forEach(row -> row.remove(SERIES));
        }
        Table table = new Table("figures", "", columns, rows);
        return new Report(
                "figures",
                labels.text("show.figures"),
                List.of(Section.of("figures", "", table)),
                bulletins.stream()
                        .flatMap(
                                bulletin -> bulletin.figures().values().stream().map(figure -> data(bulletin, figure)))
                        .toList());
    }

    private List<Column> columns() {
        return new ArrayList<>(List.of(
                Column.text("week", labels.text("week")),
                Column.text("series", labels.text("series")),
                Column.date("start", labels.text("start")),
                Column.date("end", labels.text("end")),
                Column.date("published", labels.text("published")),
                Column.text("metric", labels.text("metric")),
                Column.text("name", labels.text("name")),
                Column.number("value", labels.text("value")),
                Column.text("unit", labels.text("unit")),
                Column.text("printed_direction", labels.text("printed.direction")),
                Column.number("printed_percent", labels.text("printed.percent")),
                Column.number("printed_times", labels.text("printed.times")),
                Column.text("file", labels.text("file")),
                Column.number("line", labels.text("line")),
                Column.text("sentence", labels.text("evidence")),
                Column.text("sha256", labels.text("sha256")),
                Column.text("url", labels.text("url"))));
    }

    private List<Cell> row(Bulletin bulletin, Figure figure) {
        Source source = bulletin.source();
        Optional<PrintedChange> change = Optional.ofNullable(figure.change());
        return new ArrayList<>(List.of(
                Cell.text(bulletin.name()),
                Cell.text(bulletin.series().id()),
                Cell.dayOf(bulletin.edition().start()),
                Cell.dayOf(bulletin.edition().end()),
                Cell.dayOf(source.published()),
                Cell.text(figure.metric().id()),
                Cell.text(labels.metric(figure.metric())),
                Cell.number(figure.value().decimal()),
                Cell.coded(
                        figure.metric().unit().chinese(),
                        labels.unit(figure.metric().unit())),
                Cell.textOf(change.map(PrintedChange::direction)
                        .map(Direction::toString)
                        .orElse(null)),
                number(change.map(PrintedChange::percent).orElse(null)),
                number(change.map(PrintedChange::times).orElse(null)),
                Cell.text(source.file()),
                new Places(labels).cell(source.locator(), figure.evidence().line()),
                Cell.text(figure.evidence().text()),
                Cell.text(source.sha256()),
                Cell.addressOf(source.url())));
    }

    private static Cell number(@Nullable BigDecimal value) {
        return value == null ? Cell.absent() : Cell.number(value);
    }

    private static Map<String, @Nullable Object> data(Bulletin bulletin, Figure figure) {
        return BulletinData.edition(bulletin.edition())
                .put("metric", figure.metric().id())
                .put("value", figure.value().decimal())
                .put("unit", figure.metric().unit().chinese())
                .put("file", bulletin.source().file())
                .put("line", figure.evidence().line())
                .putIfKnown("line_unit", Places.unit(bulletin.source().locator()))
                .put("sentence", figure.evidence().text())
                .map();
    }
}
