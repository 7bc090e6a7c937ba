package dev.zhoubao.ingest.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.util.XMLHelper;

/**
 * XML without document types, so without entities of its own and without anything from outside. Bytes that are no text
 * become replacement characters.
 */
final class SafeXml {

    private SafeXml() {}

    static XMLStreamReader reader(InputStream in) throws IOException, XMLStreamException {
        byte[] bytes = in.readAllBytes();
        return XMLHelper.newXMLInputFactory()
                .createXMLStreamReader(new InputStreamReader(new ByteArrayInputStream(bytes), encoding(bytes)));
    }

    /** The parts of a package are UTF-8 or UTF-16, which tells by its byte-order mark. */
    private static Charset encoding(byte[] bytes) {
        int start = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return start == 0xFEFF || start == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
