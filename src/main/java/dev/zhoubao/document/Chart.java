package dev.zhoubao.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A chart as data, over the rows of a table of the same report, which keeps every number of the chart readable. An
 * absent cell is a gap.
 *
 * @param table the table with the data
 * @param category the id of the column with the names along the axis
 * @param series the ids of the number columns, one line or one colour of bars each
 * @param description what it shows, in words, for those who do not see it; may be empty
 * @param spans how many equal steps of the axis each row takes; empty where it is one each
 * @param emphasis what is shown beside the data
 * @param titles what it is called where it is drawn with one series alone; may lack any
 */
public record Chart(
        Kind kind,
        String title,
        Table table,
        String category,
        List<String> series,
        String description,
        Map<String, String> titles,
        List<Integer> spans,
        Emphasis emphasis)
        implements Block {

    /** More points than these would hide their line, so that it has none. */
    public static final int MOST_MARKED = 100;

    /**
     * What a chart shows beside its data.
     *
     * @param levels lines across, each at a value
     * @param marks names at points
     * @param top where the axis ends, though values lie above it, and as far below zero where values are negative; null where
     *     none is cut off
     */
    public record Emphasis(
            List<Level> levels, List<Mark> marks, @Nullable BigDecimal top) {

        static final Emphasis NONE = new Emphasis(List.of(), List.of(), null);

        public Emphasis {
            levels = List.copyOf(levels);
            marks = List.copyOf(marks);
        }
    }

    /**
     * A value to compare with.
     *
     * @param column of the chart's table that has it in every row, for formats that draw cells; may be none of it
     */
    public record Level(String label, BigDecimal value, String column) {}

    /** The name of a row, at its value in a series. */
    public record Mark(int row, String series, String label) {}

    /** How the numbers are drawn. */
    public enum Kind {
        /** A line for each series, broken at gaps: values over time. */
        LINES,
        /** Bars side by side: values to compare, negative ones too. */
        BARS,
        /** Bars on top of one another: parts that add up. A writer that cannot stack them draws them side by side. */
        STACKED_BARS
    }

    public Chart {
        series = List.copyOf(series);
        titles = Map.copyOf(titles);
        spans = List.copyOf(spans);
    }

    /** A chart that its title alone describes. */
    public Chart(Kind kind, String title, Table table, String category, List<String> series) {
        this(kind, title, table, category, series, "", Map.of(), List.of(), Emphasis.NONE);
    }

    /** The same chart, described. */
    public Chart describedAs(String words) {
        return new Chart(kind, title, table, category, series, words, titles, spans, emphasis);
    }

    /** The same chart, with a title for each series. */
    public Chart titled(Map<String, String> alone) {
        return new Chart(kind, title, table, category, series, description, alone, spans, emphasis);
    }

    /** The same chart, of rows that take so many steps of the axis each. */
    public Chart spanning(List<Integer> steps) {
        return new Chart(kind, title, table, category, series, description, titles, steps, emphasis);
    }

    /** The same chart, with something beside its data. */
    public Chart emphasising(List<Level> levels, List<Mark> marks) {
        Emphasis more = new Emphasis(levels, marks, emphasis.top());
        return new Chart(kind, title, table, category, series, description, titles, spans, more);
    }

    /** The same chart under another title, its axis ending where the usual values do. */
    public Chart upTo(BigDecimal top, String words) {
        Emphasis more = new Emphasis(emphasis.levels(), emphasis.marks(), top);
        return new Chart(kind, words, table, category, series, description, Map.of(), spans, more);
    }

    /** A line for each series. */
    public Chart(String title, Table table, String category, List<String> series) {
        this(Kind.LINES, title, table, category, series);
    }

    /** The chart of one of its series, under the title that this has alone. */
    public Chart alone(String one) {
        String label = table.columns().get(table.indexOf(one)).label();
        String own = series.size() == 1 ? title : title + " · " + label;
        return new Chart(
                kind,
                titles.getOrDefault(one, own),
                table,
                category,
                List.of(one),
                description,
                Map.of(),
                spans,
                emphasis);
    }

    /** A name for a file: no two charts of a table that begin with the same series. */
    public String name() {
        String close = emphasis.top() == null ? "" : "-close";
        return table.id() + "-" + (series.isEmpty() ? "empty" : series.get(0)) + close;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
