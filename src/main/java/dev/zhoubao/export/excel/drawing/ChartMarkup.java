package dev.zhoubao.export.excel.drawing;

import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;

/** Elements of a chart for which the smaller library of schemas has no types, written by name. */
final class ChartMarkup {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private ChartMarkup() {}

    static QName name(String local) {
        return new QName(NAMESPACE, local, "c");
    }

    /** An element with a value, before the place of the cursor. */
    static void value(XmlCursor cursor, String local, String value) {
        cursor.beginElement(name(local));
        cursor.insertAttributeWithValue("val", value);
        leave(cursor);
    }

    /** Goes behind the end of the element that the cursor is in. */
    static void leave(XmlCursor cursor) {
        cursor.toEndToken();
        cursor.toNextToken();
    }
}
