package dev.zhoubao.export.excel;

import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDateAx;

/**
 * An axis of dates: days in their true distance, a label for a month or several. Some steps are no types of the
 * smaller library of schemas, so that their elements are written by name.
 */
record MonthAxis(ChartData data) {

    static final String FORMAT = "yyyy-mm";
    static final int MOST_LABELS = 10;

    private static final String CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    void dress(CTDateAx axis) {
        axis.getNumFmt().setSourceLinked(false);
        (axis.isSetAuto() ? axis.getAuto() : axis.addNewAuto()).setVal(false);
        long months = Math.max(1, (data.months() + MOST_LABELS - 1) / MOST_LABELS);
        (axis.isSetMajorUnit() ? axis.getMajorUnit() : axis.addNewMajorUnit()).setVal((double) months);
        try (XmlCursor cursor = axis.getMajorUnit().newCursor()) {
            step(cursor, "baseTimeUnit", "days");
            cursor.toEndToken();
            cursor.toNextToken();
            step(cursor, "majorTimeUnit", "months");
        }
    }

    /** On an axis of names: some of them. */
    void skipLabels(CTCatAx axis) {
        axis.getNumFmt().setSourceLinked(false);
        XmlObject[] behind = axis.selectChildren(CHARTS, "noMultiLvlLbl");
        try (XmlCursor cursor = behind.length > 0 ? behind[0].newCursor() : axis.newCursor()) {
            if (behind.length == 0) {
                cursor.toEndToken();
            }
            step(cursor, "tickLblSkip", String.valueOf(Math.max(1, data.rows() / MOST_LABELS)));
        }
    }

    /** Before the place of the cursor. */
    private static void step(XmlCursor cursor, String name, String value) {
        cursor.beginElement(new QName(CHARTS, name, "c"));
        cursor.insertAttributeWithValue("val", value);
        cursor.toEndToken();
        cursor.toNextToken();
    }
}
