package dev.zhoubao.export.excel;

import dev.zhoubao.document.Column;
import dev.zhoubao.document.Hints;
import dev.zhoubao.document.Hints.Target;
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
record ColumnLook(
        Role role, String unit, boolean ruled, @Nullable Target leadsTo) {

    /** Outside tables. */
    static final ColumnLook FREE = new ColumnLook(Role.FREE, "", false, null);

    static ColumnLook of(Column column) {
        Hints hints = column.hints();
        return new ColumnLook(Role.BODY, hints.unit(), !hints.tones().isEmpty(), hints.leadsTo());
    }

    Tone tone(Tone tone) {
        return ruled ? Tone.NEUTRAL : tone;
    }
}
