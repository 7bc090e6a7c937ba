package dev.zhoubao.shell.run;

import dev.zhoubao.language.Phrase;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Commands from a stream, which fails at a line that is longer than any command: a device may never end one. */
final class BoundedLines extends FilterInputStream {

    private static final int LONGEST = 1 << 20;

    private final String name;
    private int length;

    BoundedLines(InputStream in, String name) {
        super(in);
        this.name = name;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        int count = super.read(bytes, from, most);
        for (int i = from; i < from + count; i++) {
            length = bytes[i] == '\n' || bytes[i] == '\r' ? 0 : length + 1;
            if (length > LONGEST) {
                throw new EndlessLineException(name);
            }
        }
        return count;
    }

    private static final class EndlessLineException extends IOException implements Phrase.HasPhrase {

        private static final long serialVersionUID = 1L;

        private final String name;

        EndlessLineException(String name) {
            super(said(name).english());
            this.name = name;
        }

        private static Phrase said(String name) {
            return Phrase.of(
                    "{0} has a line of more than {1} million characters, which is no command; check the file",
                    name, LONGEST >> 20);
        }

        @Override
        public Phrase phrase() {
            return said(name);
        }
    }
}
