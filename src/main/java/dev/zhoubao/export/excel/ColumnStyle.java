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
 * @param unit set behind numbers
 * @param ruled whether a conditional format shows their tone, so that the cell itself must not
 * @param leadsTo where the names lead
 */
record ColumnStyle(
        Role role, String unit, boolean ruled, @Nullable Target leadsTo) {

    /** Outside tables. */
    static final ColumnStyle FREE = new ColumnStyle(Role.FREE, "", false, null);

    static ColumnStyle of(Column column) {
        ColumnHints hints = column.hints();
        return new ColumnStyle(Role.BODY, hints.unit(), !hints.tones().isEmpty(), hints.leadsTo());
    }

    Tone tone(Tone tone) {
        return ruled ? Tone.NEUTRAL : tone;
    }
}
