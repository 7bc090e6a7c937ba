package dev.zhoubao.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A path as a user writes it: relative to the folder the program was called from, {@code ~} for the home folder. */
final class UserPath {

    private UserPath() {}

    /** @throws UsageException when the text is no path on this system */
    static Path of(String text) {
        try {
            if (text.equals("~")) {
                return home();
            }
            if (text.startsWith("~/") || text.startsWith("~\\")) {
                return home().resolve(text.substring(2));
            }
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException("'" + text + "' is no path on this system: " + e.getReason());
        }
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home", ""));
    }
}
