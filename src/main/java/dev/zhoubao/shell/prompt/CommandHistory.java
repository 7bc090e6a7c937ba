package dev.zhoubao.shell.prompt;

import dev.zhoubao.export.AtomicFile;
import dev.zhoubao.shell.settings.LockedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jline.reader.LineReader;
import org.jline.reader.impl.history.DefaultHistory;

/**
 * What was typed so far, kept in a file that several shells may share and any of them may be killed over. What a
 * killed one left of a line or of a temporary file is taken out at the next start; every whole line stays.
 */
class CommandHistory extends DefaultHistory {

    /** The prompt is not kept from its user for longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** A time in milliseconds and a command; a backslash at its end would have to quote something. */
    private static final Pattern ENTRY = Pattern.compile("\\d{1,18}:(?:[^\\\\]|\\\\.)*");

    private final Path file;
    private boolean attached;

    CommandHistory(Path file) {
        this.file = file.toAbsolutePath();
    }

    @Override
    public void attach(LineReader reader) {
        attached = true;
        super.attach(reader);
    }

    @Override
    public void load() throws IOException {
        if (attached && Files.isDirectory(folder())) {
            LockedFile.alone(file, PATIENCE, () -> {
                sweep();
                mend();
                super.load();
            });
        }
    }

    @Override
    public void save() throws IOException {
        if (attached && !isEmpty()) {
            Files.createDirectories(folder());
            LockedFile.alone(file, PATIENCE, super::save);
        }
    }

    /** Takes out every line that is the same, here and in the file, which other shells may have added to. */
    void forget(String line) throws IOException {
        if (attached && Files.isRegularFile(file)) {
            String command = line.replace("\\", "\\\\").replace("\n", "\\n");
            LockedFile.alone(file, PATIENCE, () -> {
                List<String> kept = Files.readAllLines(file).stream()
                        .filter(entry -> !command(entry).equals(command))
                        .toList();
                AtomicFile.write(file, AtomicFile.Existing.REPLACE, out -> {
                    for (String entry : kept) {
                        out.write((entry + "\n").getBytes(StandardCharsets.UTF_8));
                    }
                });
                super.load();
            });
        }
    }

    /** An entry without its time. */
    private static String command(String entry) {
        return entry.substring(entry.indexOf(':') + 1);
    }

    private Path folder() {
        return Objects.requireNonNull(file.getParent(), "a file lies in a folder");
    }

    /** Shortening the history is done in a file beside it. */
    private void sweep() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder(), file.getFileName() + "*.tmp")) {
            for (Path temporary : left) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    private void mend() throws IOException {
        byte[] old = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        ByteArrayOutputStream mended = new ByteArrayOutputStream(old.length + 1);
        int start = 0;
        for (int i = 0; i <= old.length; i++) {
            if (i == old.length ? start < i : old[i] == '\n') {
                entry(old, start, i)
                        .ifPresent(line -> mended.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8)));
                start = i + 1;
            }
        }
        if (mended.size() != old.length) {
            AtomicFile.write(file, AtomicFile.Existing.REPLACE, mended::writeTo);
        }
    }

    private static Optional<String> entry(byte[] bytes, int start, int end) {
        try {
            String line = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, end - start))
                    .toString();
            return ENTRY.matcher(line).matches() ? Optional.of(line) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
