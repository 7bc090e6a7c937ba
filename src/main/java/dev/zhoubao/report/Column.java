package dev.zhoubao.report;

/**
 * A column of a table.
 *
 * @param id stable over languages; the header of CSV
 * @param label shown
 * @param kind what its cells hold; a cell may always be {@link Cell.Absent}
 * @param extra may be left out, with a note, where there is no room for every column
 */
public record Column(String id, String label, Kind kind, boolean extra) {

    /** What a column holds. */
    public enum Kind {
        /** Words, set left. */
        TEXT,
        /** Numbers and percentages, set right. */
        NUMBER,
        /** Dates. */
        DATE
    }

    public static Column text(String id, String label) {
        return new Column(id, label, Kind.TEXT, false);
    }

    public static Column number(String id, String label) {
        return new Column(id, label, Kind.NUMBER, false);
    }

    public static Column date(String id, String label) {
        return new Column(id, label, Kind.DATE, false);
    }

    /** The same column, to be left out first. */
    public Column asExtra() {
        return new Column(id, label, kind, true);
    }
}
