package dev.zhoubao.export.html;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real browser without a window, where one is installed; each run has a new and empty profile. */
final class Chromium {

    private static final int MOST_SECONDS = 120;

    /** Its children may still write to a profile when it has ended: no place for a folder that a test removes. */
    private static final Path FOLDER = Path.of("target", "chromium").toAbsolutePath();

    private final String program;

    private Chromium(String program) {
        this.program = program;
    }

    static Optional<Chromium> find() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(place -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(found -> new Chromium(found.toString()));
    }

    /** Opens the page, and returns what the browser's console says. */
    List<String> open(Path page, String... options) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Path log = Files.createTempFile(FOLDER, "chromium", ".log");
        List<String> command = new ArrayList<>(List.of(
                program,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--enable-logging=stderr",
                "--user-data-dir=" + Files.createTempDirectory(FOLDER, "profile")));
        command.addAll(List.of(options));
        command.add(page.toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the browser did not end; it said: " + Files.readString(log));
        }
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains("CONSOLE"))
                .toList();
    }
}
