package dev.zhoubao.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;

/** A stream to a file whose failures name the file, as those of a full disk do not. */
final class FileNamingOutputStream extends FilterOutputStream {

    private final String name;
    private @Nullable IOException failure;

    FileNamingOutputStream(OutputStream out, String name) {
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
            IOException named = named(e);
            failure = failure == null ? named : failure;
            throw named;
        }
    }

    /** Writes the content; what the stream itself failed with comes before what that led to. */
    void take(AtomicFile.Content content) throws IOException {
        BufferedOutputStream buffered = new BufferedOutputStream(this, 1 << 16);
        try {
            content.write(buffered);
            buffered.flush();
        } catch (IOException | RuntimeException e) {
            if (failure != null && failure != e) {
                failure.addSuppressed(e);
                throw failure;
            }
            throw e;
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
