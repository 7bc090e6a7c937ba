package dev.zhoubao.document;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a column is for, beyond its values: formats that can show it do, others pass over it.
 *
 * @param unit what its numbers count in; empty where rows differ or there is none
 * @param sizes whether its numbers are sizes to compare at a glance; never for numbers that may be negative
 * @param leadsTo the table with a row of the same name for each of its values
 * @param lines the table with a column for each row: its course is drawn in this column's cells, which are absent
 * @param tones what its words say, by word, in order
 * @param tonedBy the id of the column of the same table whose words say it; null where the words are its own
 * @param chosen whether the command that answers takes {@code --columns} for it
 */
public record ColumnHints(
        String unit,
        boolean sizes,
        @Nullable Target leadsTo,
        @Nullable String lines,
        Map<String, Tone> tones,
        @Nullable String tonedBy,
        boolean chosen) {

    public static final ColumnHints NONE = new ColumnHints("", false, null, null, Map.of(), null, false);

    public ColumnHints {
        tones = Collections.unmodifiableMap(new TreeMap<>(tones));
    }

    /**
     * The column of a table that holds a row's name: the words of a cell, or its code.
     *
     * @param otherwise where a name leads that no row there has; null where nowhere
     */
    public record Target(
            String table, String column, @Nullable Target otherwise) {

        public Target(String table, String column) {
            this(table, column, null);
        }

        /** The same, where a name that has found no row at last leads there. */
        public Target orElse(Target last) {
            return new Target(table, column, otherwise == null ? last : otherwise.orElse(last));
        }
    }

    ColumnHints withUnit(String words) {
        return new ColumnHints(words, sizes, leadsTo, lines, tones, tonedBy, chosen);
    }

    ColumnHints withSizes() {
        return new ColumnHints(unit, true, leadsTo, lines, tones, tonedBy, chosen);
    }

    ColumnHints leadingTo(Target target) {
        return new ColumnHints(unit, sizes, target, lines, tones, tonedBy, chosen);
    }

    ColumnHints withLines(String table) {
        return new ColumnHints(unit, sizes, leadsTo, table, tones, tonedBy, chosen);
    }

    ColumnHints toned(Map<String, Tone> words, @Nullable String by) {
        return new ColumnHints(unit, sizes, leadsTo, lines, words, by, chosen);
    }

    ColumnHints withChoice() {
        return new ColumnHints(unit, sizes, leadsTo, lines, tones, tonedBy, true);
    }
}
