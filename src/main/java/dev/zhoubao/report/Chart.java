package dev.zhoubao.report;

import java.util.List;

/**
 * A chart as data, over the rows of a table of the same report, which keeps every number of the chart readable. An
 * absent cell is a gap.
 *
 * @param table the table with the data
 * @param category the id of the column with the names along the axis
 * @param series the ids of the number columns, one line or one colour of bars each
 * @param description what it shows, in words, for those who do not see it; may be empty
 */
public record Chart(Kind kind, String title, Table table, String category, List<String> series, String description)
        implements Block {

    /** How the numbers are drawn. */
    public enum Kind {
        /** A line for each series, broken at gaps: values over time. */
        LINES,
        /** Bars side by side: values to compare, negative ones too. */
        BARS
    }

    public Chart {
        series = List.copyOf(series);
    }

    /** A chart that its title alone describes. */
    public Chart(Kind kind, String title, Table table, String category, List<String> series) {
        this(kind, title, table, category, series, "");
    }

    /** The same chart, described. */
    public Chart describedAs(String words) {
        return new Chart(kind, title, table, category, series, words);
    }

    /** A line for each series. */
    public Chart(String title, Table table, String category, List<String> series) {
        this(Kind.LINES, title, table, category, series);
    }
}
