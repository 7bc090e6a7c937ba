package dev.zhoubao.ingest.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.jspecify.annotations.Nullable;

/** How the styles of a Word file let text look, those that build on others included. */
final class RunStyles {

    static final RunStyles NONE = new RunStyles();

    private static final int DEEPEST = 16;

    private final Map<String, RunLook> looks = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();

    private RunStyles() {}

    static RunStyles of(PackagePart part) throws IOException, XMLStreamException {
        RunStyles styles = new RunStyles();
        try (InputStream in = part.getInputStream()) {
            styles.read(SafeXml.reader(in));
        }
        return styles;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        String style = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT || !Wordprocessing.at(xml)) {
                continue;
            }
            String value = Wordprocessing.value(xml);
            switch (xml.getLocalName()) {
                case "style" -> {
                    String id = Wordprocessing.attribute(xml, "styleId");
                    style = id == null ? "" : id;
                }
                case "basedOn" -> bases.put(style, value == null ? "" : value);
                // How a table lets some of its cells look is no matter.
                case "tblStylePr" -> Wordprocessing.skip(xml);
                default ->
                    looks.put(style, looks.getOrDefault(style, RunLook.PLAIN).with(xml));
            }
        }
    }

    /** How a style lets text look; plain for one that does not exist. */
    RunLook look(@Nullable String style) {
        RunLook look = RunLook.PLAIN;
        String next = style;
        for (int depth = 0; next != null && depth < DEEPEST; depth++) {
            look = look.over(looks.getOrDefault(next, RunLook.PLAIN));
            next = bases.get(next);
        }
        return look;
    }
}
