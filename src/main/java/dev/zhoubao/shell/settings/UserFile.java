package dev.zhoubao.shell.settings;

import dev.zhoubao.export.AtomicFile;
import dev.zhoubao.export.AtomicFile.Existing;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.ExitCodes;
import dev.zhoubao.shell.failure.FailureMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** A file that the program keeps for the user in one of the user's folders. */
public final class UserFile {

    /** Far longer than a machine that is busy needs; a change of another shell would be lost after it. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Far more than anyone writes by hand or types. */
    private static final long LARGEST = 16L << 20;

    private static final int ASIDE = 100;

    private UserFile() {}

    /** Whether it can be read: a folder, pipe or device in its place, or a file of any size, cannot. */
    public static boolean isReadable(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Moves what lies in the file's place and cannot be read as one out of the way, under another name.
     *
     * @return what to tell the user; empty where nothing was to be done
     */
    public static Optional<Phrase> setAside(Path file) {
        if (!Files.exists(file) || isReadable(file)) {
            return Optional.empty();
        }
        Path aside = IntStream.rangeClosed(1, ASIDE)
                .mapToObj(i -> file.resolveSibling(file.getFileName() + ".aside" + (i == 1 ? "" : "-" + i)))
                .filter(path -> !Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .orElse(file);
        try {
            Files.move(file, aside);
            return Optional.of(Phrase.of("{0} cannot be read as a file, so it was moved to {1}", file, aside));
        } catch (IOException e) {
            return Optional.of(Phrase.of("{0} cannot be read as a file and is left out; move it away", file));
        }
    }

    /**
     * The text of the file, empty where there is none.
     *
     * @throws UnreadableUserFileException that says what to do
     */
    public static String read(Path file) throws UnreadableUserFileException {
        if (!Files.exists(file)) {
            return "";
        }
        if (!isReadable(file)) {
            throw new UnreadableUserFileException(
                    Phrase.of("{0} is not a file of at most {1} MB; move it away", file, LARGEST >> 20));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableUserFileException(
                    Phrase.of("{0} is not UTF-8; save it as UTF-8, or move it away", file));
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new UnreadableUserFileException(
                    Phrase.of("{0} cannot be read; make it readable, or move it away", file));
        }
    }

    /** @throws CommandFailedException that tells what to do where the folder cannot be written to */
    public static void write(Path file, Existing existing, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            AtomicFile.write(file, existing, out -> out.write(bytes));
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /**
     * Changes it while no other shell does.
     *
     * @param change reads and writes it
     * @throws CommandFailedException that tells what to do where the folder cannot be written to
     */
    public static void alone(Path file, Runnable change) {
        try {
            Files.createDirectories(
                    Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder"));
            LockedFile.alone(file, PATIENCE, change::run);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static CommandFailedException unwritable(Path file, IOException failure) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && Files.isWritable(folder)) {
            return FailureMapper.of(failure);
        }
        return new CommandFailedException(
                ExitCodes.FAILED,
                Phrase.of("{0} cannot be written; set HOME or XDG_CONFIG_HOME to a folder that you may write to", file),
                failure);
    }
}
