package dev.zhoubao.export.excel.drawing;

import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDateAx;

/**
 * An axis of dates: days in their true distance, a label for a month or several. Some steps are no types of the
 * smaller library of schemas, so that their elements are written by name.
 */
record MonthAxis(ChartData data) {

    /** As months are named: 2024-07 would be a week. */
    static final String FORMAT = "yyyy\"-M\"mm";

    private static final int MOST_LABELS = 8;

    void dress(CTDateAx axis) {
        axis.getNumFmt().setSourceLinked(false);
        (axis.isSetAuto() ? axis.getAuto() : axis.addNewAuto()).setVal(false);
        long months = Math.max(1, (data.days().months() + MOST_LABELS - 1) / MOST_LABELS);
        (axis.isSetMajorUnit() ? axis.getMajorUnit() : axis.addNewMajorUnit()).setVal((double) months);
        try (XmlCursor cursor = axis.getMajorUnit().newCursor()) {
            ChartMarkup.value(cursor, "baseTimeUnit", "days");
            ChartMarkup.leave(cursor);
            ChartMarkup.value(cursor, "majorTimeUnit", "months");
        }
    }
}
