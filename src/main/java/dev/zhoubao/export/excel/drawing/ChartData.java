package dev.zhoubao.export.excel.drawing;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Table;
import dev.zhoubao.export.excel.cell.HeaderLabels;
import dev.zhoubao.export.excel.cell.NumberFormats;
import dev.zhoubao.export.excel.cell.SafeText;
import dev.zhoubao.export.excel.cell.TableRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.jspecify.annotations.Nullable;

/**
 * What a chart draws: the cells of its table, and the values that are going to stand there, for programs that show a
 * workbook without reading its cells. A table that is nowhere in the report gives the values only.
 */
final class ChartData {

    /** With more points than this a chart has the cells only; the values again would cost more memory than they give. */
    private static final int MOST_VALUES = 5_000;

    private static final int LEAST_POINTS = 2;

    private final Optional<TableRange> range;
    private final Table table;
    private final int category;
    private final List<Integer> series;
    private final List<Integer> named;

    ChartData(Chart chart, Optional<TableRange> found) {
        this.range = found.filter(place -> hasColumns(place.table(), chart));
        this.table = range.map(TableRange::table).orElse(chart.table());
        this.category = table.indexOf(chart.category());
        this.series = chart.series().stream()
                .map(table::indexOf)
                .filter(column -> column >= 0)
                .toList();
        this.named = chart.emphasis().marks().stream()
                .map(Chart.Mark::row)
                .filter(row -> row < table.rows().size())
                .toList();
    }

    private static boolean hasColumns(Table table, Chart chart) {
        return table.indexOf(chart.category()) >= 0 && chart.series().stream().allMatch(id -> table.indexOf(id) >= 0);
    }

    boolean isDrawable() {
        return category >= 0 && !series.isEmpty() && points() >= LEAST_POINTS;
    }

    /** Of the series that has most. */
    private long points() {
        return series.stream()
                .mapToLong(column -> table.rows().stream()
                        .filter(row -> row.get(column).number().isPresent())
                        .count())
                .max()
                .orElse(0);
    }

    int rows() {
        return table.rows().size();
    }

    /** Whether no line leads to a value. */
    boolean isAlone(int column, int row) {
        return isGiven(column, row) && !isGiven(column, row - 1) && !isGiven(column, row + 1);
    }

    boolean isGiven(int column, int row) {
        return row >= 0
                && row < table.rows().size()
                && table.rows().get(row).get(column).number().isPresent();
    }

    /** A column of the table, if it is one. */
    Optional<Integer> column(String id) {
        return Optional.of(table.indexOf(id)).filter(column -> column >= 0);
    }

    /** The names at those points of a series that it has. */
    List<Chart.Mark> marks(int column, List<Chart.Mark> marks) {
        String id = table.columns().get(column).id();
        return marks.stream()
                .filter(mark -> mark.series().equals(id) && isGiven(column, mark.row()))
                .toList();
    }

    /** A value that is given. */
    double at(int column, int row) {
        return Objects.requireNonNull(value(table.rows().get(row).get(column)));
    }

    /** Where each row stands along the axis: 0 at its beginning, 1 at its end. */
    List<Double> across() {
        int rows = rows();
        if (!isByDay()) {
            return IntStream.range(0, rows).mapToObj(row -> (row + 0.5) / rows).toList();
        }
        DayRange days = days();
        return IntStream.range(0, rows).mapToObj(row -> days.across(day(row))).toList();
    }

    /** How far from zero the values go. */
    double furthest() {
        return series.stream()
                .flatMap(column -> table.rows().stream().flatMap(row -> Stream.ofNullable(value(row.get(column)))))
                .mapToDouble(Math::abs)
                .max()
                .orElse(0);
    }

    /** How high the values of a row are upon one another, of the rows in which none is higher than this. */
    double stack(double most) {
        return IntStream.range(0, rows())
                .mapToObj(row -> series.stream()
                        .filter(column -> isGiven(column, row))
                        .map(column -> at(column, row))
                        .toList())
                .filter(values -> values.stream().allMatch(value -> value <= most))
                .mapToDouble(
                        values -> values.stream().mapToDouble(value -> value).sum())
                .max()
                .orElse(most);
    }

    /** What the axis covers where the names along it are days. */
    DayRange days() {
        return DayRange.of(
                IntStream.range(0, rows()).mapToObj(this::day).toList(),
                named.stream().map(this::day).toList());
    }

    private LocalDate day(int row) {
        return table.rows().get(row).get(category).day().orElseThrow();
    }

    List<Integer> series() {
        return series;
    }

    String label(int column) {
        Column labelled = table.columns().get(column);
        return SafeText.line(HeaderLabels.of(labelled));
    }

    /** The cell with a column's label, or null where there is none. */
    @Nullable
    CellReference labelCell(int column) {
        return range.map(place -> place.label(column)).orElse(null);
    }

    /** How numbers stand along the axis. */
    String axisFormat() {
        if (isInPercent()) {
            return "0%";
        }
        return isNegativeSomewhere() ? "+0;-0;0" : "General";
    }

    /** Whether every number is a percentage. */
    boolean isInPercent() {
        return series.stream().allMatch(this::isPercent);
    }

    /** Whether the names along the axis are days. */
    boolean isByDay() {
        return table.rows().stream().allMatch(row -> row.get(category).day().isPresent());
    }

    boolean isNegativeSomewhere() {
        return table.rows().stream().anyMatch(row -> series.stream().anyMatch(column -> isNegative(row.get(column))));
    }

    /** Whether every line shows percentages of at most 100. */
    boolean isPartOfWhole() {
        return isInPercent()
                && table.rows().stream().allMatch(row -> series.stream().noneMatch(column -> isMore(row.get(column))));
    }

    private static boolean isMore(Cell cell) {
        Double value = value(cell);
        return value != null && value > 1;
    }

    private static boolean isNegative(Cell cell) {
        Double value = value(cell);
        return value != null && value < 0;
    }

    private boolean isPercent(int column) {
        return table.rows().stream()
                .flatMap(row -> row.get(column).amount().stream())
                .allMatch(Cell.Amount::isPercent);
    }

    XDDFDataSource<?> categories() {
        if (isByDay()) {
            return numbers(category, NumberFormats.DAY);
        }
        String[] names = column(category, ChartData::name).toArray(String[]::new);
        return range.map(place -> XDDFDataSourcesFactory.fromArray(names, place.values(category)))
                .orElseGet(() -> XDDFDataSourcesFactory.fromArray(names));
    }

    XDDFNumericalDataSource<Double> values(int column) {
        return numbers(column, isPercent(column) ? "0.0%" : "General");
    }

    private XDDFNumericalDataSource<Double> numbers(int column, String format) {
        Double[] values = column(column, ChartData::value).toArray(Double[]::new);
        XDDFNumericalDataSource<Double> source = range.map(
                        place -> XDDFDataSourcesFactory.fromArray(values, place.values(column)))
                .orElseGet(() -> XDDFDataSourcesFactory.fromArray(values));
        source.setFormatCode(format);
        return source;
    }

    private <T> List<T> column(int column, Function<Cell, T> read) {
        boolean kept = range.isEmpty() || table.rows().size() <= MOST_VALUES;
        return kept
                ? table.rows().stream().map(row -> read.apply(row.get(column))).toList()
                : List.of();
    }

    private static @Nullable Double value(Cell cell) {
        Optional<Double> day = cell.day().map(DateUtil::getExcelDate);
        return cell.amount().map(NumberFormats::value).or(() -> day).orElse(null);
    }

    private static @Nullable String name(Cell cell) {
        String words = cell.number().map(BigDecimal::toPlainString).orElseGet(cell::words);
        return words.isEmpty() ? null : SafeText.line(words);
    }
}
