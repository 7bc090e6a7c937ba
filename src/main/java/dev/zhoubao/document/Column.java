package dev.zhoubao.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param id stable over languages; the header of CSV
 * @param label shown
 * @param kind what its cells hold; a cell may always be {@link Cell.Absent}
 * @param place who sees it
 */
public record Column(String id, String label, Kind kind, Audience place, ColumnHints hints) {

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
    public enum Audience {
        /** Everywhere. */
        ALWAYS,
        /** May be left out, with a note, where there is no room for every column. */
        EXTRA,
        /** May be left out as well, after the extra ones. */
        SPARE,
        /** For programs alone, so that what they read has the same columns whatever is loaded. */
        DATA
    }

    /** A column without hints. */
    public Column(String id, String label, Kind kind, Audience place) {
        this(id, label, kind, place, ColumnHints.NONE);
    }

    public static Column text(String id, String label) {
        return new Column(id, label, Kind.TEXT, Audience.ALWAYS);
    }

    public static Column number(String id, String label) {
        return new Column(id, label, Kind.NUMBER, Audience.ALWAYS);
    }

    public static Column date(String id, String label) {
        return new Column(id, label, Kind.DATE, Audience.ALWAYS);
    }

    /** The same column, to be left out first. */
    public Column asExtra() {
        return new Column(id, label, kind, Audience.EXTRA, hints);
    }

    /** The same column, to be left out after the extra ones. */
    public Column asSpare() {
        return new Column(id, label, kind, Audience.SPARE, hints);
    }

    /** The same column, left out where people read. */
    public Column asData() {
        return new Column(id, label, kind, Audience.DATA, hints);
    }

    /** The same column, shown wherever it is. */
    public Column asShown() {
        return new Column(id, label, kind, Audience.ALWAYS, hints);
    }

    /** The same column under another label. */
    public Column labelled(String words) {
        return new Column(id, words, kind, place, hints);
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
        return with(hints.leadingTo(new ColumnHints.Target(table, column)));
    }

    /** The same, where a name without a row there may lead to a row of another table. */
    public Column leadingTo(ColumnHints.Target target) {
        return with(hints.leadingTo(target));
    }

    /** The same column, for the course of that column of that table whose id is the code of the row's first cell. */
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

    /** The same column, one of those that {@code --columns} chooses from. */
    public Column choosable() {
        return with(hints.withChoice());
    }

    private Column with(ColumnHints more) {
        return new Column(id, label, kind, place, more);
    }

    /** The one with this id, or else with this head as it is shown; empty for none. */
    public static Optional<Column> named(List<Column> columns, String word) {
        return columns.stream()
                .filter(column -> column.id().equals(word))
                .findFirst()
                .or(() -> columns.stream()
                        .filter(column -> column.label().equalsIgnoreCase(word))
                        .findFirst());
    }
}
