package dev.zhoubao.ingest.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** What the properties of a Word file say of its title. */
final class CoreTitle {

    private static final String PROPERTIES = "docProps/core.xml";

    private CoreTitle() {}

    /** Empty where they say nothing, or cannot be read. */
    static Optional<String> of(WordEntries entries) {
        ZipArchiveEntry properties = entries.getEntry(PROPERTIES);
        if (properties == null) {
            return Optional.empty();
        }
        try (InputStream in = entries.getInputStream(properties)) {
            XMLStreamReader xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("title")) {
                    return Optional.of(xml.getElementText().strip()).filter(title -> !title.isEmpty());
                }
            }
        } catch (IOException | XMLStreamException e) {
            // The title above the text will do.
        }
        return Optional.empty();
    }
}
