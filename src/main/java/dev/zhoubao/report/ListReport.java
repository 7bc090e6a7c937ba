package dev.zhoubao.report;

import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Bulletins as rows, a week each. */
public final class ListReport {

    private final Labels labels;

    public ListReport(Labels labels) {
        this.labels = labels;
    }

    /** A row of the list: a loaded bulletin, or a week that is only known. */
    public sealed interface Row {

        Edition edition();

        /** A loaded bulletin. */
        record Loaded(Bulletin bulletin) implements Row {
            @Override
            public Edition edition() {
                return bulletin.edition();
            }
        }

        /** A week without a full copy. */
        record Known(KnownWeek week) implements Row {
            @Override
            public Edition edition() {
                return week.edition();
            }
        }
    }

    private record Field(Column column, Function<Row, Cell> value) {}

    /** The rows in the order given, with the usual columns. */
    public Report of(List<Row> rows) {
        return of(rows, List.of());
    }

    /**
     * The rows in the order given.
     *
     * @param columns ids out of {@link #columnIds()}, in the order shown; empty for the usual ones
     */
    public Report of(List<Row> rows, List<String> columns) {
        Map<String, Field> byId = new LinkedHashMap<>();
        fields().forEach(field -> byId.put(field.column().id(), field));
        List<Field> shown = (columns.isEmpty() ? usualColumns(rows) : columns)
                .stream().map(byId::get).toList();
        Table table = new Table(
                "bulletins",
                "",
                shown.stream().map(Field::column).toList(),
                rows.stream()
                        .map(row -> shown.stream()
                                .map(field -> field.value().apply(row))
                                .toList())
                        .toList());
        List<Section> sections = new ArrayList<>(List.of(Section.of("bulletins", "", table)));
        sparks(rows, shown).ifPresent(sections::add);
        return new Report(
                "list",
                labels.text("list.title"),
                sections,
                rows.stream().map(ListReport::data).toList());
    }

    /** The shown metrics week by week. */
    private Optional<Section> sparks(List<Row> rows, List<Field> shown) {
        List<Metric> metrics = shown.stream()
                .flatMap(field -> Metric.of(field.column().id()).stream())
                .toList();
        List<Bulletin> bulletins = rows.stream()
                .flatMap(row -> row instanceof Row.Loaded loaded ? Stream.of(loaded.bulletin()) : Stream.empty())
                .sorted(Comparator.comparing(Bulletin::edition))
                .toList();
        return Sparks.section(labels, "", metrics, bulletins);
    }

    /** Loaded weeks with every column that one of them can fill. */
    public Report ofAllColumns(List<Bulletin> bulletins) {
        List<Row> rows = bulletins.stream().<Row>map(Row.Loaded::new).toList();
        return of(rows, filledColumns(rows));
    }

    /** The ids of all columns but those of metrics that no row gives. */
    List<String> filledColumns(List<Row> rows) {
        return columnIds().stream()
                .filter(id -> Metric.of(id).map(metric -> isGiven(metric, rows)).orElse(true))
                .toList();
    }

    private static boolean isGiven(Metric metric, List<Row> rows) {
        return rows.stream().anyMatch(row -> figure(row, metric) != Cell.ABSENT);
    }

    /** The ids of all columns. */
    public List<String> columnIds() {
        return fields().stream().map(field -> field.column().id()).toList();
    }

    /** The order by a column's values: weeks by period, grades best first; rows without a value come last. */
    public Comparator<Row> by(String columnId) {
        if (columnId.equals("week")) {
            return Comparator.comparing(Row::edition);
        }
        if (columnId.equals("grade")) {
            return Comparator.comparing(ListReport::grade, Comparator.nullsLast(Comparator.naturalOrder()));
        }
        Function<Row, Cell> value = fields().stream()
                .filter(field -> field.column().id().equals(columnId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + columnId))
                .value();
        return Comparator.comparing(value, CellOrder.VALUES_FIRST);
    }

    /** The columns of a list when none are asked for; metrics that no row gives are left out. */
    private List<String> usualColumns(List<Row> rows) {
        List<String> ids = new ArrayList<>(List.of("week", "start", "end", "published", "grade"));
        Metric.all().filter(metric -> isGiven(metric, rows)).map(Metric::id).forEach(ids::add);
        if (rows.stream().anyMatch(Row.Known.class::isInstance)) {
            ids.add("status");
        }
        return ids;
    }

    private List<Field> fields() {
        Stream<Field> first = Stream.of(
                new Field(
                        Column.text("week", labels.text("week")),
                        row -> Cell.text(row.edition().name())),
                new Field(Column.date("start", labels.text("start")).asExtra(), row -> day(row, Period::start)),
                new Field(Column.date("end", labels.text("end")).asExtra(), row -> day(row, Period::end)),
                new Field(
                        Column.date("published", labels.text("published")).asExtra(),
                        row -> loaded(
                                row, bulletin -> Cell.dayOf(bulletin.source().published()))),
                new Field(Column.text("grade", labels.text("grade")), row -> loaded(row, this::grade)));
        Stream<Field> metrics = Metric.all()
                .map(metric ->
                        new Field(Column.number(metric.id(), labels.metricShort(metric)), row -> figure(row, metric)));
        Stream<Field> last = Stream.of(
                new Field(Column.text("status", labels.text("status")), this::status),
                new Field(Column.text("title", labels.text("title")), ListReport::title),
                new Field(Column.text("url", labels.text("url")), ListReport::url),
                new Field(
                        Column.text("source", labels.text("source")),
                        row -> loaded(
                                row,
                                bulletin -> Cell.textOf(bulletin.source().name().orElse(null)))),
                new Field(
                        Column.text("file", labels.text("file")),
                        row -> loaded(
                                row, bulletin -> Cell.text(bulletin.source().file()))));
        return Stream.of(first, metrics, last).flatMap(fields -> fields).toList();
    }

    private static Cell day(Row row, Function<Period, LocalDate> end) {
        Period period = row.edition().period();
        return period == null ? Cell.ABSENT : new Cell.Day(end.apply(period));
    }

    private static Cell loaded(Row row, Function<Bulletin, Cell> value) {
        return row instanceof Row.Loaded loaded ? value.apply(loaded.bulletin()) : Cell.ABSENT;
    }

    private Cell grade(Bulletin bulletin) {
        return Cell.orAbsent(bulletin.grade().map(grade -> Cell.text(labels.gradeShort(grade))));
    }

    private static @Nullable Grade grade(Row row) {
        return row instanceof Row.Loaded loaded ? loaded.bulletin().grade().orElse(null) : null;
    }

    private static Cell figure(Row row, Metric metric) {
        return loaded(
                row, bulletin -> Cell.orAbsent(bulletin.value(metric).map(value -> Cell.number(value.decimal()))));
    }

    private Cell status(Row row) {
        return Cell.text(labels.status(
                row instanceof Row.Loaded loaded
                        ? loaded.bulletin().status()
                        : ((Row.Known) row).week().status()));
    }

    private static Cell title(Row row) {
        String title = row instanceof Row.Loaded loaded
                ? loaded.bulletin().title()
                : ((Row.Known) row).week().title();
        return Cell.link(title, address(row));
    }

    private static Cell url(Row row) {
        String url = address(row);
        return Cell.addressOf(url);
    }

    private static @Nullable String address(Row row) {
        return row instanceof Row.Loaded loaded
                ? loaded.bulletin().source().url()
                : ((Row.Known) row).week().url();
    }

    private static Map<String, @Nullable Object> data(Row row) {
        return row instanceof Row.Loaded loaded
                ? BulletinData.row(loaded.bulletin())
                : BulletinData.known(((Row.Known) row).week());
    }
}
