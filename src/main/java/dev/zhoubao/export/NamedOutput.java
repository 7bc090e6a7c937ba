package dev.zhoubao.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;

/** A stream to a file whose failures name the file, as those of a full disk do not. */
final class NamedOutput extends FilterOutputStream {

    private final String name;

    NamedOutput(OutputStream out, String name) {
        super(out);
        this.name = name;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw named(e);
        }
    }

    /** Only what says no more than its message; others have a meaning of their own. */
    private IOException named(IOException failure) {
        if (failure.getClass() != IOException.class) {
            return failure;
        }
        FileSystemException named = new FileSystemException(name, null, failure.getMessage());
        named.initCause(failure);
        return named;
    }
}
