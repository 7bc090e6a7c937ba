package dev.zhoubao.report.weeks;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.LazyRows;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Series;
import dev.zhoubao.report.table.BulletinData;
import dev.zhoubao.report.table.SparklineBlock;
import dev.zhoubao.report.weeks.ListFields.Field;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
    private final ListFields fields;

    public ListReport(Labels labels) {
        this.labels = labels;
        this.fields = new ListFields(labels);
    }

    /** A row of the list: a loaded bulletin, or a week that is only known. */
    public sealed interface Row {

        Edition edition();

        /**
         * A loaded bulletin.
         *
         * @param address where its week is published; null where nothing says so
         */
        record Loaded(Bulletin bulletin, @Nullable String address) implements Row {

            /** A bulletin at the address that it was saved from. */
            public Loaded(Bulletin bulletin) {
                this(bulletin, bulletin.source().url());
            }

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
        List<Section> sections = new ArrayList<>(List.of(Section.of("bulletins", "", table, labels.text("list.none"))));
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
        return SparklineBlock.section(labels, "", metrics, bulletins);
    }

    /** The rows in the order given, with these columns; for the usual ones, none. */
    public Table table(List<Row> rows, List<String> columns) {
        List<Field> shown = columns.isEmpty() ? usual(rows) : chosen(columns);
        return new Table(
                "bulletins",
                "",
                shown.stream().map(field -> field.column().choosable()).toList(),
                new LazyRows<>(
                        rows,
                        row -> shown.stream()
                                .map(field -> field.value().apply(row))
                                .toList()));
    }

    /** Loaded weeks with every column there is, so that files of different weeks have the same. */
    public Report ofAllColumns(List<Bulletin> bulletins) {
        List<Row> rows = bulletins.stream().<Row>map(Row.Loaded::new).toList();
        return of(rows, columnIds(rows));
    }

    private List<Field> chosen(List<String> columns) {
        Map<String, Field> byId = new HashMap<>();
        fields.all().forEach(field -> byId.put(field.column().id(), field));
        return columns.stream().map(byId::get).toList();
    }

    /** The ids of all columns but those of metrics and grades that no row gives. */
    public List<String> filledColumns(List<Row> rows) {
        return chosen(columnIds(rows)).stream()
                .filter(field -> !(isMeasured(field.column().id()) && isEmpty(field, rows)))
                .map(field -> field.column().id())
                .toList();
    }

    private static boolean isMeasured(String id) {
        return ListFields.GRADES.contains(id) || Metric.of(id).isPresent();
    }

    /** The ids of all columns. */
    public List<String> columnIds() {
        return columnIds(Set.copyOf(Series.ALL)).stream()
                .filter(id -> !id.equals(ListFields.SERIES) && !id.equals(ListFields.THREAT))
                .toList();
    }

    private List<String> columnIds(List<Row> rows) {
        Set<Series> series = rows.stream().map(row -> row.edition().series()).collect(Collectors.toSet());
        return columnIds(series.isEmpty() ? Set.of(Series.BULLETIN) : series);
    }

    /** Those of weeks of these series. */
    private List<String> columnIds(Set<Series> series) {
        boolean several = series.stream().anyMatch(one -> !one.isMain());
        return fields.all().stream()
                .map(field -> field.column().id())
                .filter(id -> several || !(id.equals(ListFields.SERIES) || id.equals(ListFields.THREAT)))
                .filter(id -> Metric.of(id)
                        .map(metric -> series.contains(metric.family().series()))
                        .orElse(true))
                .toList();
    }

    /** The id of a column by this id, or by its head as it is shown; empty for none. */
    public Optional<String> column(String word) {
        List<String> ids = columnIds();
        List<Column> columns = fields.all().stream()
                .map(Field::column)
                .filter(column -> ids.contains(column.id()))
                .toList();
        return Column.named(columns, word).map(Column::id);
    }

    /** What a column is called in full. */
    public String columnLabel(String id) {
        return Metric.of(id)
                .map(labels::metric)
                .orElseGet(() -> fields.all().stream()
                        .filter(field -> field.column().id().equals(id))
                        .map(field -> field.column().label())
                        .findFirst()
                        .orElse(""));
    }

    /** The order by a column's values: weeks by period, grades best first; rows without a value come last. */
    public Comparator<Row> by(String columnId) {
        if (columnId.equals("week")) {
            return Comparator.comparing(Row::edition);
        }
        if (columnId.equals("grade")) {
            return Comparator.comparing(ListFields::grade, Comparator.nullsLast(Comparator.naturalOrder()));
        }
        Function<Row, Cell> value = fields.all().stream()
                .filter(field -> field.column().id().equals(columnId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no column " + columnId))
                .value();
        return Comparator.comparing(value, Cell.VALUES_FIRST);
    }

    /**
     * The columns of a list when none are asked for, the same for every library; metrics and grades that no row gives and
     * the status of rows that are all full are for programs alone. Where there is little room, one metric of each series
     * will do.
     */
    private List<Field> usual(List<Row> rows) {
        boolean allFull = rows.stream().noneMatch(Row.Known.class::isInstance);
        Set<String> filled = Set.copyOf(filledColumns(rows));
        List<String> ids = columnIds(rows);
        Set<Series> told = new HashSet<>();
        return chosen(ids.subList(0, ids.indexOf("status") + 1)).stream()
                .map(field -> {
                    String id = field.column().id();
                    boolean shown = filled.contains(id) && !(allFull && id.equals("status"));
                    return shown
                            ? new Field(spare(field.column(), told), field.value())
                            : new Field(field.column().asData(), field.value());
                })
                .toList();
    }

    /** All metrics but the first of a series may be left out. */
    private static Column spare(Column column, Set<Series> told) {
        boolean first = Metric.of(column.id())
                .map(metric -> told.add(metric.family().series()))
                .orElse(true);
        return first || column.place() != Column.Audience.ALWAYS ? column : column.asSpare();
    }

    private static boolean isEmpty(Field field, List<Row> rows) {
        return rows.stream().allMatch(row -> field.value().apply(row).equals(Cell.absent()));
    }

    private static Map<String, @Nullable Object> data(Row row) {
        return row instanceof Row.Loaded loaded
                ? BulletinData.row(loaded.bulletin())
                : BulletinData.known(((Row.Known) row).week());
    }
}
