package dev.zhoubao.ingest.word;

import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The names of WordprocessingML, in the namespaces of transitional and of strict files. Source: ECMA-376, part 1. */
final class Wordprocessing {

    private static final Set<String> NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private Wordprocessing() {}

    /** Whether the reader stands at an element of it. */
    static boolean at(XMLStreamReader xml) {
        return NAMESPACES.contains(xml.getNamespaceURI());
    }

    /** The value of the element at which the reader stands. */
    static @Nullable String value(XMLStreamReader xml) {
        return attribute(xml, "val");
    }

    /** An attribute of any namespace. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Goes to the end of the element at whose start the reader stands. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamReader.START_ELEMENT ? 1 : event == XMLStreamReader.END_ELEMENT ? -1 : 0;
        }
    }
}
