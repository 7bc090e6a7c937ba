package dev.zhoubao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jline.builtins.ScreenTerminal;

/**
 * The packaged program on a pseudo-terminal that {@code script} of util-linux opens: keys go in, and what comes out is
 * drawn on a screen in memory. Nothing waits for a time, only for what the screen is to show.
 */
final class TypedSession implements AutoCloseable {

    static final String CTRL_C = "\u0003";
    static final String CTRL_D = "\u0004";
    static final String CTRL_R = "\u0012";
    static final String UP = "\u001bOA";
    static final String RIGHT = "\u001bOC";

    private static final Path JAR = Path.of("target", "zhoubao.jar").toAbsolutePath();
    private static final Path SEEDS = Path.of("seeds").toAbsolutePath();
    /** What a shell starts in the background has Ctrl-C ignored, and a JVM leaves it so. */
    private static final String HEARS_CTRL_C =
            "hears=; env --default-signal=INT true 2>/dev/null && hears='env --default-signal=INT'; ";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final OutputStream keys;
    private final ScreenTerminal screen;

    /** @param home holds the state and the configuration of the session */
    TypedSession(Path home, String terminal, int columns, int rows, String... options) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String command = "stty cols " + columns + " rows " + rows + "; " + HEARS_CTRL_C + "exec $hears '" + java
                + "' -XX:TieredStopAtLevel=1 -jar '" + JAR + "' " + String.join(" ", options);
        ProcessBuilder builder = new ProcessBuilder("script", "-qec", command, "/dev/null")
                .directory(home.toFile())
                .redirectErrorStream(true);
        builder.environment().put("SHELL", "/bin/sh");
        builder.environment().put("TERM", terminal);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("XDG_STATE_HOME", home.resolve("state").toString());
        builder.environment().put("XDG_CONFIG_HOME", home.resolve("config").toString());
        builder.environment().put("XDG_DATA_HOME", home.resolve("data").toString());
        builder.environment().put("ZHOUBAO_LIBRARY", SEEDS.toString());
        builder.environment().put("ZHOUBAO_LANG", "en");
        builder.environment().remove("NO_COLOR");
        process = builder.start();
        keys = process.getOutputStream();
        screen = new ScreenTerminal(columns, rows);
        Thread drawing = new Thread(this::draw, "screen");
        drawing.setDaemon(true);
        drawing.start();
        await(">");
    }

    private void draw() {
        try (InputStream out = process.getInputStream();
                InputStreamReader reader = new InputStreamReader(out, StandardCharsets.UTF_8)) {
            char[] buffer = new char[4096];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                screen.write(new String(buffer, 0, read));
            }
        } catch (IOException e) {
            screen.write("\nclosed");
        }
    }

    void type(String text) throws IOException {
        keys.write(text.getBytes(StandardCharsets.UTF_8));
        keys.flush();
    }

    /** Waits until the screen shows the text. */
    void await(String text) {
        await(shown -> shown.contains(text), text);
    }

    /** Waits until the last line that is not empty is this, blanks at its end aside. */
    void awaitLine(String line) {
        await(shown -> lastLine(shown).equals(line), "a last line " + line);
    }

    private void await(Predicate<String> wanted, String description) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!wanted.test(shown()) && System.nanoTime() < end) {
            pause();
        }
        String shown = shown();
        if (!wanted.test(shown)) {
            fail("%s does not stand on the screen:%n%s", description, shown);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The lines of the screen, each with its end and without the blanks before it; none below the last text. */
    String shown() {
        return screen.toString()
                        .lines()
                        .map(String::stripTrailing)
                        .collect(Collectors.joining("\n"))
                        .stripTrailing()
                + "\n";
    }

    private static String lastLine(String shown) {
        return shown.substring(shown.lastIndexOf('\n', shown.length() - 2) + 1).stripTrailing();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
