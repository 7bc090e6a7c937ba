package dev.zhoubao.shell.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds the program's {@code seeds} and {@code exports}. */
public record ProgramFolder(Path folder) {

    /** What the launcher says, else the folder above the one that holds the program, else the current one. */
    public static ProgramFolder found() {
        String told = System.getProperty("zhoubao.home", "");
        if (!told.isEmpty()) {
            return new ProgramFolder(Path.of(told));
        }
        Path beside = program().getParent();
        Path above = beside == null ? null : beside.getParent();
        return new ProgramFolder(above != null && Files.isDirectory(above.resolve("seeds")) ? above : Path.of(""));
    }

    private static Path program() {
        try {
            String place = ProgramFolder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()
                    .toString();
            String jar = place.replaceFirst("^jar:nested:", "file:")
                    .replaceFirst("^jar:", "")
                    .replaceFirst("/?!.*$", "");
            return Path.of(URI.create(jar));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Path.of("").toAbsolutePath();
        }
    }

    /** The default library. */
    public Path seeds() {
        return folder.resolve("seeds");
    }

    /** Where exports go by default. */
    public Path exports() {
        return folder.resolve("exports");
    }
}
