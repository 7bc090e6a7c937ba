package dev.zhoubao.shell.settings;

import dev.zhoubao.export.AtomicFile;
import dev.zhoubao.export.AtomicFile.Existing;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.ExitCodes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

/** A file that the program keeps for the user in one of the user's folders. */
public final class UserFile {

    /** Far longer than a machine that is busy needs; a change of another shell would be lost after it. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private UserFile() {}

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
        return new CommandFailedException(
                ExitCodes.FAILED,
                Phrase.of("{0} cannot be written; set HOME or XDG_CONFIG_HOME to a folder that you may write to", file),
                failure);
    }
}
