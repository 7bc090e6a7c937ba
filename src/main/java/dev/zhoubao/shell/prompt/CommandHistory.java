package dev.zhoubao.shell.prompt;

import dev.zhoubao.export.AtomicFile;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.settings.LockedFile;
import dev.zhoubao.shell.settings.UserFile;
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
import java.util.function.Consumer;
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

    /** What stands before the command: a time in milliseconds. */
    private static final Pattern TIME = Pattern.compile("\\d{1,18}:");

    private final Path file;
    private final Consumer<Phrase> notes;
    private boolean attached;

    /** @param notes is told what was wrong with the file */
    CommandHistory(Path file, Consumer<Phrase> notes) {
        this.file = file.toAbsolutePath();
        this.notes = notes;
    }

    @Override
    public void attach(LineReader reader) {
        attached = true;
        super.attach(reader);
    }

    @Override
    public void load() throws IOException {
        if (attached && Files.isDirectory(folder())) {
            if (!isTurnedOff()) {
                UserFile.setAside(file).ifPresent(notes);
            }
            if (isUsable()) {
                LockedFile.alone(file, PATIENCE, () -> {
                    sweep();
                    mend();
                    super.load();
                });
            }
        }
    }

    /** By a link to the empty device, as is usual for histories. */
    private boolean isTurnedOff() throws IOException {
        return Files.exists(file) && file.toRealPath().equals(Path.of("/dev/null"));
    }

    /** Opening a pipe would wait for someone at its other end. */
    private boolean isUsable() {
        return !Files.exists(file) || UserFile.isReadable(file);
    }

    @Override
    public void save() throws IOException {
        if (attached && !isEmpty() && isUsable()) {
            Files.createDirectories(folder());
            LockedFile.alone(file, PATIENCE, super::save);
        }
    }

    /** Takes out every line that is the same, here and in the file, which other shells may have added to. */
    void forget(String line) throws IOException {
        if (attached && UserFile.isReadable(file)) {
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
        byte[] old = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
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

    /** A backslash at the end would have to quote something. */
    private static boolean isWhole(String line) {
        int quoting = 0;
        while (quoting < line.length() && line.charAt(line.length() - 1 - quoting) == '\\') {
            quoting++;
        }
        return TIME.matcher(line).lookingAt() && quoting % 2 == 0;
    }

    private static Optional<String> entry(byte[] bytes, int start, int end) {
        try {
            String line = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, end - start))
                    .toString();
            return isWhole(line) ? Optional.of(line) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
