package dev.zhoubao.report;

import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Period;
import dev.zhoubao.model.Source;
import dev.zhoubao.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        Table table = table(rows, columns);
        List<Section> sections = new ArrayList<>(List.of(Section.of("bulletins", "", table)));
        sparks(rows, table).ifPresent(sections::add);
        return new Report(
                "list",
                labels.text("list.title"),
                sections,
                rows.stream().map(ListReport::data).toList());
    }

    /** The shown metrics week by week. */
    private Optional<Section> sparks(List<Row> rows, Table table) {
        List<Metric> metrics = table.shown().columns().stream()
                .flatMap(column -> Metric.of(column.id()).stream())
                .toList();
        List<Bulletin> bulletins = rows.stream()
                .flatMap(row -> row instanceof Row.Loaded loaded ? Stream.of(loaded.bulletin()) : Stream.empty())
                .sorted(Comparator.comparing(Bulletin::edition))
                .toList();
        return Sparks.section(labels, "", metrics, bulletins);
    }

    /** The rows in the order given, with these columns; for the usual ones, none. */
    Table table(List<Row> rows, List<String> columns) {
        List<Field> shown = columns.isEmpty() ? usual(rows) : chosen(columns);
        return new Table(
                "bulletins",
                "",
                shown.stream().map(Field::column).toList(),
                new LazyRows<>(
                        rows,
                        row -> shown.stream()
                                .map(field -> field.value().apply(row))
                                .toList()));
    }

    /** Loaded weeks with every column there is, so that files of different weeks have the same. */
    public Report ofAllColumns(List<Bulletin> bulletins) {
        return of(bulletins.stream().<Row>map(Row.Loaded::new).toList(), columnIds());
    }

    private List<Field> chosen(List<String> columns) {
        Map<String, Field> byId = new HashMap<>();
        fields().forEach(field -> byId.put(field.column().id(), field));
        return columns.stream().map(byId::get).toList();
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

    /**
     * The columns of a list when none are asked for, the same for every library; metrics that no row gives and the status
     * of rows that are all full are for programs alone.
     */
    private List<Field> usual(List<Row> rows) {
        boolean allFull = rows.stream().noneMatch(Row.Known.class::isInstance);
        List<String> ids = new ArrayList<>(List.of("week", "start", "end", "published", "grade"));
        Metric.all().map(Metric::id).forEach(ids::add);
        ids.add("status");
        Set<String> filled = Set.copyOf(filledColumns(rows));
        return chosen(ids).stream()
                .map(field -> {
                    String id = field.column().id();
                    boolean shown = filled.contains(id) && !(allFull && id.equals("status"));
                    return shown ? field : new Field(field.column().asData(), field.value());
                })
                .toList();
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
                        row -> source(row, source -> Cell.dayOf(source.published()))),
                new Field(
                        Column.text("grade", labels.text("grade")).saying(gradeTones()),
                        row -> loaded(row, this::grade)));
        Stream<Field> metrics = Metric.all().map(metric -> new Field(column(metric), row -> figure(row, metric)));
        Stream<Field> last = Stream.of(
                new Field(Column.text("status", labels.text("status")), this::status),
                new Field(Column.text("title", labels.text("title")), ListReport::title),
                new Field(Column.text("url", labels.text("url")), ListReport::url),
                new Field(
                        Column.text("source", labels.text("source")),
                        row -> source(row, source -> Cell.textOf(source.name().orElse(null)))),
                new Field(
                        Column.text("file", labels.text("file")),
                        row -> source(row, source -> Cell.text(source.file()))));
        return Stream.of(first, metrics, last).flatMap(fields -> fields).toList();
    }

    private Column column(Metric metric) {
        return Column.number(metric.id(), labels.metricShort(metric))
                .inUnit(labels.unitBehind(metric.unit()))
                .comparingSizes();
    }

    private Map<String, Tone> gradeTones() {
        return Arrays.stream(Grade.values()).collect(Collectors.toMap(labels::gradeShort, ListReport::tone));
    }

    private static Tone tone(Grade grade) {
        return switch (grade) {
            case EXCELLENT, GOOD -> Tone.GOOD;
            case FAIR -> Tone.STRONG;
            case POOR, CRITICAL -> Tone.BAD;
        };
    }

    private static Cell day(Row row, Function<Period, LocalDate> end) {
        Period period = row.edition().period();
        return period == null ? Cell.ABSENT : new Cell.Day(end.apply(period));
    }

    private static Cell loaded(Row row, Function<Bulletin, Cell> value) {
        return row instanceof Row.Loaded loaded ? value.apply(loaded.bulletin()) : Cell.ABSENT;
    }

    /** What the document says of itself; a stub's does, too. */
    private static Cell source(Row row, Function<Source, Cell> value) {
        Optional<Source> source = row instanceof Row.Loaded loaded
                ? Optional.of(loaded.bulletin().source())
                : ((Row.Known) row).week().source();
        return source.map(value).orElse(Cell.ABSENT);
    }

    private Cell grade(Bulletin bulletin) {
        return Cell.orAbsent(bulletin.grade().map(grade -> Cell.coded(grade.chinese(), labels.gradeShort(grade))));
    }

    private static @Nullable Grade grade(Row row) {
        return row instanceof Row.Loaded loaded ? loaded.bulletin().grade().orElse(null) : null;
    }

    private static Cell figure(Row row, Metric metric) {
        return loaded(
                row, bulletin -> Cell.orAbsent(bulletin.value(metric).map(value -> Cell.number(value.decimal()))));
    }

    private Cell status(Row row) {
        Status status = row instanceof Row.Loaded loaded
                ? loaded.bulletin().status()
                : ((Row.Known) row).week().status();
        return Cell.coded(status.toString(), labels.status(status));
    }

    private static Cell title(Row row) {
        @Nullable
        String title = row instanceof Row.Loaded loaded
                ? loaded.bulletin().title()
                : ((Row.Known) row).week().title();
        return title == null ? Cell.ABSENT : Cell.link(title, address(row));
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
