package dev.zhoubao.export.excel.drawing;

import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDateAx;

/**
 * An axis of dates: days in their true distance, a label for a month or several. Some steps are no types of the
 * smaller library of schemas, so that their elements are written by name.
 */
record MonthAxis(ChartData data) {

    /** As months are named: 2024-07 would be a week. */
    static final String FORMAT = "yyyy\"-M\"mm";

    static final int MOST_LABELS = 10;

    void dress(CTDateAx axis) {
        axis.getNumFmt().setSourceLinked(false);
        (axis.isSetAuto() ? axis.getAuto() : axis.addNewAuto()).setVal(false);
        long months = Math.max(1, (data.months() + MOST_LABELS - 1) / MOST_LABELS);
        (axis.isSetMajorUnit() ? axis.getMajorUnit() : axis.addNewMajorUnit()).setVal((double) months);
        try (XmlCursor cursor = axis.getMajorUnit().newCursor()) {
            ChartMarkup.value(cursor, "baseTimeUnit", "days");
            ChartMarkup.leave(cursor);
            ChartMarkup.value(cursor, "majorTimeUnit", "months");
        }
    }

    /** On an axis of names: some of them. */
    void skipLabels(CTCatAx axis) {
        axis.getNumFmt().setSourceLinked(false);
        XmlObject[] behind = axis.selectChildren(ChartMarkup.NAMESPACE, "noMultiLvlLbl");
        try (XmlCursor cursor = behind.length > 0 ? behind[0].newCursor() : axis.newCursor()) {
            if (behind.length == 0) {
                cursor.toEndToken();
            }
            ChartMarkup.value(cursor, "tickLblSkip", String.valueOf(Math.max(1, data.rows() / MOST_LABELS)));
        }
    }
}
