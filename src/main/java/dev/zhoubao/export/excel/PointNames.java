package dev.zhoubao.export.excel;

import dev.zhoubao.document.Chart;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;

/** Names at points of a line. The smaller library of schemas has no type for the label of one point. */
final class PointNames {

    private static final String CHARTS = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String DRAWINGS = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /** Of the text within the elements tx, rich, p and r. */
    private static final int TEXT_DEPTH = 4;

    private PointNames() {}

    static void of(CTLineSer line, List<Chart.Mark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        CTDLbls labels = line.isSetDLbls() ? line.getDLbls() : line.addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(false);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
        try (XmlCursor cursor = labels.newCursor()) {
            cursor.toFirstContentToken();
            marks.forEach(mark -> write(cursor, mark));
        }
    }

    private static void write(XmlCursor cursor, Chart.Mark mark) {
        cursor.beginElement(chart("dLbl"));
        value(cursor, "idx", String.valueOf(mark.row()));
        cursor.beginElement(chart("tx"));
        cursor.beginElement(chart("rich"));
        cursor.insertElement(drawing("bodyPr"));
        cursor.beginElement(drawing("p"));
        cursor.beginElement(drawing("r"));
        cursor.insertElementWithText(drawing("t"), SafeText.line(mark.label()));
        for (int depth = 0; depth < TEXT_DEPTH; depth++) {
            leave(cursor);
        }
        value(cursor, "dLblPos", "t");
        value(cursor, "showLegendKey", "0");
        value(cursor, "showVal", "1");
        value(cursor, "showCatName", "0");
        value(cursor, "showSerName", "0");
        value(cursor, "showPercent", "0");
        value(cursor, "showBubbleSize", "0");
        leave(cursor);
    }

    private static void value(XmlCursor cursor, String name, String value) {
        cursor.beginElement(chart(name));
        cursor.insertAttributeWithValue("val", value);
        leave(cursor);
    }

    /** Goes behind the end of the element that the cursor is in. */
    private static void leave(XmlCursor cursor) {
        cursor.toEndToken();
        cursor.toNextToken();
    }

    private static QName chart(String name) {
        return new QName(CHARTS, name, "c");
    }

    private static QName drawing(String name) {
        return new QName(DRAWINGS, name, "a");
    }
}
