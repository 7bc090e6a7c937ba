package dev.zhoubao.export.json;

import dev.zhoubao.export.PlainText;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Escapes in JSON what JSON itself would let pass and a terminal or editor might obey: C1 controls and bidirectional
 * controls. Such characters occur in JSON only within strings.
 */
final class EscapingWriter extends FilterWriter {

    EscapingWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        if (harmless(c)) {
            out.write(c);
        } else {
            out.write(String.format("\\u%04x", c));
        }
    }

    private static boolean harmless(int c) {
        return c < 0x7F || Character.isSurrogate((char) c) || PlainText.harmless(c);
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        int from = offset;
        for (int i = offset; i < offset + length; i++) {
            if (!harmless(buffer[i])) {
                out.write(buffer, from, i - from);
                write(buffer[i]);
                from = i + 1;
            }
        }
        out.write(buffer, from, offset + length - from);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        write(text.toCharArray(), offset, length);
    }
}
