package dev.zhoubao.shell.run;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stream that keeps why it could not be written to, whatever a library that wrote makes of it. */
final class FailureKeepingStream extends FilterOutputStream {

    private @Nullable IOException failure;

    FailureKeepingStream(OutputStream out) {
        super(out);
    }

    /** The first failure. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        keeping(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() throws IOException {
        keeping(out::flush);
    }

    /** A part of the work. */
    private interface Step {
        void run() throws IOException;
    }

    private void keeping(Step step) throws IOException {
        try {
            step.run();
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }
}
