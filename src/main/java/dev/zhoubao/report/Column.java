package dev.zhoubao.report;

import java.util.Map;

/**
 * A column of a table.
 *
 * @param id stable over languages; the header of CSV
 * @param label shown
 * @param kind what its cells hold; a cell may always be {@link Cell.Absent}
 * @param extra may be left out, with a note, where there is no room for every column
 */
public record Column(String id, String label, Kind kind, boolean extra, Hints hints) {

    /** What a column holds. */
    public enum Kind {
        /** Words, set left. */
        TEXT,
        /** Numbers and percentages, set right. */
        NUMBER,
        /** Dates. */
        DATE
    }

    /** A column without hints. */
    public Column(String id, String label, Kind kind, boolean extra) {
        this(id, label, kind, extra, Hints.NONE);
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
        return new Column(id, label, kind, true, hints);
    }

    /** The same column under another label. */
    public Column labelled(String words) {
        return new Column(id, words, kind, extra, hints);
    }

    /** The same column, its numbers in this unit. */
    public Column inUnit(String unit) {
        return with(hints.withUnit(unit));
    }

    /** The same column, its numbers to be compared at a glance. */
    public Column comparingSizes() {
        return with(hints.withSizes());
    }

    /** The same column, each value the name of a row: the one that has it in that column of that table. */
    public Column leadingTo(String table, String column) {
        return with(hints.leadingTo(new Hints.Target(table, column)));
    }

    /** The same column, for the course of that column of that table whose id is in the first column of the row. */
    public Column drawing(String table) {
        return with(hints.withLines(table));
    }

    /** The same column, whose words say good or bad. */
    public Column saying(Map<String, Tone> tones) {
        return with(hints.toned(tones, null));
    }

    /** The same column, good or bad by the words of another one. */
    public Column tonedBy(Column words) {
        return with(hints.toned(words.hints().tones(), words.id()));
    }

    private Column with(Hints more) {
        return new Column(id, label, kind, extra, more);
    }
}
