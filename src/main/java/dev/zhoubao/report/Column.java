package dev.zhoubao.report;

/**
 * A column of a table.
 *
 * @param id stable over languages; the header of CSV
 * @param label shown
 * @param kind what its cells hold; a cell may always be {@link Cell.Absent}
 */
public record Column(String id, String label, Kind kind) {

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
        return new Column(id, label, Kind.TEXT);
    }

    public static Column number(String id, String label) {
        return new Column(id, label, Kind.NUMBER);
    }

    public static Column date(String id, String label) {
        return new Column(id, label, Kind.DATE);
    }
}
