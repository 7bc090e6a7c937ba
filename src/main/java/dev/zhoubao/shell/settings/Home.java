package dev.zhoubao.shell.settings;

import java.nio.file.Path;

/** The folder that holds the program's {@code seeds} and {@code exports}. */
public record Home(Path folder) {

    /** The default library. */
    public Path seeds() {
        return folder.resolve("seeds");
    }

    /** Where exports go by default. */
    public Path exports() {
        return folder.resolve("exports");
    }
}
