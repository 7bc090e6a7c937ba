package dev.zhoubao.shell.console;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A second place for what is typed and shown, as plain text: control sequences are left out. It goes on behind what the
 * file holds. A file that cannot be written to ends it.
 */
public final class Transcript {

    private @Nullable Path file;
    private @Nullable OutputStream to;
    private PlainBytes plain = new PlainBytes();

    synchronized boolean isOn() {
        return to != null;
    }

    /** The file that is written to, or null if no transcript is being written. */
    public synchronized @Nullable Path file() {
        return file;
    }

    /** @throws IOException when the file cannot be written to; one that goes on already stays */
    public synchronized void begin(Path place) throws IOException {
        Path folder = place.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        OutputStream opened = new BufferedOutputStream(
                Files.newOutputStream(place, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        end();
        file = place;
        to = opened;
        plain = new PlainBytes();
    }

    public synchronized void end() throws IOException {
        OutputStream last = to;
        to = null;
        file = null;
        if (last != null) {
            last.close();
        }
    }

    /** @param failed hears why the transcript ended */
    synchronized void line(String text, Consumer<IOException> failed) {
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        write(bytes, 0, bytes.length, failed);
        flush(failed);
    }

    synchronized void write(byte[] bytes, int from, int length, Consumer<IOException> failed) {
        attempt(
                out -> {
                    for (int i = from; i < from + length; i++) {
                        if (plain.keeps(bytes[i])) {
                            out.write(bytes[i]);
                        }
                    }
                },
                failed);
    }

    synchronized void flush(Consumer<IOException> failed) {
        attempt(OutputStream::flush, failed);
    }

    private interface Step {
        void take(OutputStream out) throws IOException;
    }

    private void attempt(Step step, Consumer<IOException> failed) {
        OutputStream out = to;
        if (out == null) {
            return;
        }
        try {
            step.take(out);
        } catch (IOException e) {
            to = null;
            file = null;
            failed.accept(e);
        }
    }

    /** Tells the bytes of text from those of control sequences. */
    private static final class PlainBytes {

        private static final int ESCAPE = 0x1b;
        private static final int BELL = 7;

        private enum State {
            TEXT,
            ESCAPED,
            SEQUENCE,
            STRING
        }

        private State state = State.TEXT;

        boolean keeps(byte given) {
            int value = given & 0xff;
            boolean text = state == State.TEXT && value != ESCAPE && value != '\r';
            state = next(value);
            return text;
        }

        private State next(int value) {
            if (value == ESCAPE) {
                return State.ESCAPED;
            }
            return switch (state) {
                case TEXT -> State.TEXT;
                case ESCAPED -> value == '[' ? State.SEQUENCE : value == ']' ? State.STRING : State.TEXT;
                case SEQUENCE -> value >= 0x40 && value <= 0x7e ? State.TEXT : State.SEQUENCE;
                case STRING -> value == BELL ? State.TEXT : State.STRING;
            };
        }
    }
}
