package dev.zhoubao.shell.settings;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.UsageException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A path as a user writes it: relative to the folder the program was called from, {@code ~} for the home folder. */
public final class UserPath {

    private UserPath() {}

    /** @throws UsageException when the text is not a path on this system */
    public static Path of(String text) {
        try {
            if (text.equals("~")) {
                return home();
            }
            if (text.startsWith("~/") || text.startsWith("~\\")) {
                return home().resolve(text.substring(2));
            }
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException(
                    Phrase.of("'{0}' is not a path on this system: {1}", text, Phrase.of(e.getReason())));
        }
    }

    /** A path as the caller would type it: relative to the current folder where it lies below. */
    public static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(here) && !absolute.equals(here)
                ? here.relativize(absolute).toString()
                : path.toString();
    }

    /** A path that nobody typed, as the caller would: relative to the current folder where it lies below. */
    public static Path typed(Path path) {
        return Path.of(shown(path));
    }

    private static Path home() {
        return UserFolders.home(System.getenv());
    }
}
