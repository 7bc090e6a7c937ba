package dev.zhoubao.export.excel;

import dev.zhoubao.document.Column;
import dev.zhoubao.document.ColumnHints;
import dev.zhoubao.document.ColumnHints.Target;
import dev.zhoubao.document.Tone;
import dev.zhoubao.export.excel.CellStyles.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a place makes of the values written there.
 *
 * @param ruled whether a conditional format shows their tone, so that the cell itself must not
 * @param leadsTo where the names lead
 * @param formulas for numbers that come from others; null where they stay values
 */
record ColumnStyle(
        Role role,
        boolean ruled,
        @Nullable Target leadsTo,
        @Nullable StructuredReferences formulas) {

    /** Outside tables. */
    static final ColumnStyle FREE = new ColumnStyle(Role.FREE, false, null, null);

    static ColumnStyle of(Column column, StructuredReferences formulas) {
        ColumnHints hints = column.hints();
        return new ColumnStyle(Role.BODY, !hints.tones().isEmpty(), hints.leadsTo(), formulas);
    }

    Tone tone(Tone tone) {
        return ruled ? Tone.NEUTRAL : tone;
    }
}
