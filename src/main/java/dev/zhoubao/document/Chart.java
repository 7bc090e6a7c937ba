package dev.zhoubao.document;

import java.util.List;
import java.util.Map;

/**
 * A chart as data, over the rows of a table of the same report, which keeps every number of the chart readable. An
 * absent cell is a gap.
 *
 * @param table the table with the data
 * @param category the id of the column with the names along the axis
 * @param series the ids of the number columns, one line or one colour of bars each
 * @param description what it shows, in words, for those who do not see it; may be empty
 * @param spans how many equal steps of the axis each row takes; empty where it is one each
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
        List<Integer> spans)
        implements Block {

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
        this(kind, title, table, category, series, "", Map.of(), List.of());
    }

    /** The same chart, described. */
    public Chart describedAs(String words) {
        return new Chart(kind, title, table, category, series, words, titles, spans);
    }

    /** The same chart, with a title for each series. */
    public Chart titled(Map<String, String> alone) {
        return new Chart(kind, title, table, category, series, description, alone, spans);
    }

    /** The same chart, of rows that take so many steps of the axis each. */
    public Chart spanning(List<Integer> steps) {
        return new Chart(kind, title, table, category, series, description, titles, steps);
    }

    /** A line for each series. */
    public Chart(String title, Table table, String category, List<String> series) {
        this(Kind.LINES, title, table, category, series);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
