package dev.zhoubao.report;

/**
 * A column of a table.
 *
 * @param id stable over languages; the header of CSV
 * @param label shown
 * @param kind what its cells hold; a cell may always be {@link Cell.Absent}
 * @param place who sees it
 */
public record Column(String id, String label, Kind kind, Place place) {

    /** What a column holds. */
    public enum Kind {
        /** Words, set left. */
        TEXT,
        /** Numbers and percentages, set right. */
        NUMBER,
        /** Dates. */
        DATE
    }

    /** Where a column has its place. */
    public enum Place {
        /** Everywhere. */
        ALWAYS,
        /** May be left out, with a note, where there is no room for every column. */
        EXTRA,
        /** For programs alone, so that what they read has the same columns whatever is loaded. */
        DATA
    }

    public static Column text(String id, String label) {
        return new Column(id, label, Kind.TEXT, Place.ALWAYS);
    }

    public static Column number(String id, String label) {
        return new Column(id, label, Kind.NUMBER, Place.ALWAYS);
    }

    public static Column date(String id, String label) {
        return new Column(id, label, Kind.DATE, Place.ALWAYS);
    }

    /** The same column, to be left out first. */
    public Column asExtra() {
        return new Column(id, label, kind, Place.EXTRA);
    }

    /** The same column, left out where people read. */
    public Column asData() {
        return new Column(id, label, kind, Place.DATA);
    }

    public boolean extra() {
        return place == Place.EXTRA;
    }
}
