package dev.zhoubao.report.table;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.model.Alert;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.report.words.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The vulnerabilities that bulletins warn of; only links to CNVD's own site lead anywhere. */
public record AlertTable(Labels labels) {

    private static final Pattern LIVE = Pattern.compile("https?://(?:[a-z0-9-]+\\.)*cnvd\\.org\\.cn(?:[/:?#].*)?");

    /** An alert and the bulletin that has it. */
    public record Row(Bulletin bulletin, Alert alert) {

        /** The alerts of some bulletins, in their order. */
        public static Stream<Row> of(List<Bulletin> bulletins) {
            return bulletins.stream()
                    .flatMap(bulletin -> bulletin.alerts().stream().map(alert -> new Row(bulletin, alert)));
        }
    }

    /** The alerts of one bulletin, a row each. */
    public Table of(Bulletin bulletin) {
        return of(bulletin, bulletin.alerts());
    }

    /** Some alerts of a bulletin, a row each. */
    public Table of(Bulletin bulletin, List<Alert> alerts) {
        List<Column> columns = new ArrayList<>(columns());
        columns.add(Column.number("line", labels.text("line")));
        return new Table(
                "alerts",
                "",
                columns,
                alerts.stream()
                        .map(alert -> {
                            List<Cell> row = new ArrayList<>(cells(alert));
                            row.add(new Places(labels).cell(bulletin.source().locator(), alert.line()));
                            return row;
                        })
                        .toList());
    }

    /** Alerts of several weeks, a row each. */
    public Table ofWeeks(List<Row> rows) {
        List<Column> columns = new ArrayList<>(weekColumns());
        columns.addAll(columns());
        columns.addAll(placeColumns());
        return new Table(
                "alerts",
                "",
                columns,
                rows.stream()
                        .map(row -> {
                            List<Cell> cells = new ArrayList<>(week(row));
                            cells.addAll(cells(row.alert()));
                            cells.addAll(place(row));
                            return cells;
                        })
                        .toList());
    }

    /** A row for each number; one for a name without. */
    public Table byNumber(List<Row> rows) {
        List<Column> columns = new ArrayList<>(weekColumns());
        columns.addAll(List.of(
                Column.text("number", labels.text("alerts.numbers")),
                Column.text("product", labels.text("alerts.product")),
                Column.text("name", labels.text("name")),
                Column.text("high", labels.text("alerts.high"))));
        columns.addAll(placeColumns());
        List<List<Cell>> cells = new ArrayList<>();
        for (Row row : rows) {
            List<@Nullable String> numbers = new ArrayList<>(row.alert().numbers());
            if (numbers.isEmpty()) {
                numbers.add(null);
            }
            numbers.forEach(number -> cells.add(byNumber(row, number)));
        }
        return new Table("alerts", "", columns, cells);
    }

    private List<Cell> byNumber(Row row, @Nullable String number) {
        List<Cell> cells = new ArrayList<>(week(row));
        cells.add(number == null ? Cell.absent() : number(number, row.alert()));
        cells.add(Cell.text(row.alert().product()));
        cells.add(Cell.text(row.alert().name()));
        cells.add(high(row.alert()));
        cells.addAll(place(row));
        return cells;
    }

    private static Cell number(String number, Alert alert) {
        return alert.links().stream()
                .filter(link -> link.endsWith(number) && LIVE.matcher(link).matches())
                .findFirst()
                .map(link -> Cell.link(number, link))
                .orElse(Cell.text(number));
    }

    private List<Column> weekColumns() {
        return List.of(
                Column.text("week", labels.text("week")),
                Column.date("start", labels.text("start")).asExtra());
    }

    private static List<Cell> week(Row row) {
        return List.of(
                Cell.text(row.bulletin().name()),
                Cell.dayOf(row.bulletin().edition().start()));
    }

    private List<Column> placeColumns() {
        return List.of(
                Column.text("file", labels.text("document")).asExtra(),
                Column.number("line", labels.text("line")).asExtra());
    }

    private List<Cell> place(Row row) {
        return List.of(
                Cell.text(row.bulletin().source().file()),
                new Places(labels)
                        .cell(row.bulletin().source().locator(), row.alert().line()));
    }

    private List<Column> columns() {
        return List.of(
                Column.text("product", labels.text("alerts.product")),
                Column.text("name", labels.text("name")),
                Column.text("numbers", labels.text("alerts.numbers")),
                Column.text("high", labels.text("alerts.high")),
                Column.text("links", labels.text("alerts.links")).asExtra());
    }

    private List<Cell> cells(Alert alert) {
        return List.of(
                Cell.text(alert.product()),
                Cell.text(alert.name()),
                Cell.textOf(alert.numbers().isEmpty() ? null : String.join(" ", alert.numbers())),
                high(alert),
                links(alert));
    }

    private Cell high(Alert alert) {
        if (alert.high() == null) {
            return Cell.absent();
        }
        return alert.isHigh()
                ? Cell.coded("true", labels.text("alerts.high.yes"), Tone.BAD)
                : Cell.coded("false", labels.text("alerts.high.no"));
    }

    /** Those of CNVD's own site lead where they say, the others are words. */
    private static Cell links(Alert alert) {
        List<Cell> links = alert.links().stream()
                .map(link -> LIVE.matcher(link).matches() ? Cell.link(link, link) : Cell.text(Defanging.text(link)))
                .toList();
        return switch (links.size()) {
            case 0 -> Cell.absent();
            case 1 -> links.get(0);
            default -> new Cell.Several(links);
        };
    }
}
