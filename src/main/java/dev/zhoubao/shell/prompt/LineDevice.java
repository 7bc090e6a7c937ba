package dev.zhoubao.shell.prompt;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jline.terminal.Terminal;
import org.jspecify.annotations.Nullable;

/**
 * The device behind a terminal, which is as it was once the program has ended. It is set with {@code stty}: JLine's own way
 * sets the speed of a serial line to 0, too, which hangs up, and leaves it so when it is closed.
 */
final class LineDevice implements AutoCloseable {

    /** Where there is nothing to set. */
    static final LineDevice NONE = new LineDevice(Redirect.PIPE, CompletableFuture.completedFuture(List.of()));

    /** How long who is about to leave it may take when the program ends. */
    private static final Duration PATIENCE = Duration.ofMillis(100);

    private static final Pattern DISCIPLINE = Pattern.compile("\\bline = (\\d+);");

    private final Redirect terminal;
    private final Semaphore use = new Semaphore(1);
    private @Nullable CompletableFuture<List<String>> before;

    private LineDevice(Redirect terminal, @Nullable CompletableFuture<List<String>> before) {
        this.terminal = terminal;
        this.before = before;
    }

    /** Where it is no terminal, or nothing tells how it is set, nothing is. */
    static LineDevice of(Redirect terminal) {
        return new LineDevice(terminal, null);
    }

    /** Looks how it is set, beside what goes on; {@link #use} awaits it. */
    synchronized void look() {
        if (before == null) {
            before = CompletableFuture.supplyAsync(() -> settings(terminal));
        }
    }

    private synchronized List<String> before() {
        look();
        return Objects.requireNonNull(before).join();
    }

    /** Does what may set it in other ways, too. */
    void use(Runnable work) {
        before();
        use.acquireUninterruptibly();
        try {
            work.run();
        } finally {
            use.release();
        }
    }

    /** Ctrl-C ends a line, whose last character it is, and is no signal. */
    void endLinesAtInterrupt() {
        set(List.of("intr", "undef", "eol", "^C"));
    }

    /** It echoes Ctrl-C where it stands. */
    void leaveLine(Terminal shown) {
        if (!before().isEmpty()) {
            shown.writer().println();
            shown.flush();
        }
    }

    void restore() {
        set(before());
    }

    /** Leaves it as it was, if anything has looked: at the end of the program, after the terminal was closed. */
    @Override
    public void close() {
        if (hasLooked()) {
            awaitUser();
            restore();
        }
    }

    /** Who is about to leave it would set it once more. */
    private void awaitUser() {
        try {
            if (use.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                use.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean hasLooked() {
        return before != null;
    }

    private void set(List<String> arguments) {
        if (!before().isEmpty()) {
            told(terminal, Stream.concat(Stream.of("stty"), arguments.stream()).toList());
        }
    }

    /** What stty takes to set all of it: all that it tells in one word, and on Linux the number that this leaves out. */
    private static List<String> settings(Redirect terminal) {
        List<String> told = told(terminal, List.of("sh", "-c", "stty -g && stty -a"))
                .lines()
                .toList();
        if (told.isEmpty()) {
            return List.of();
        }
        Matcher discipline = DISCIPLINE.matcher(String.join(" ", told));
        return discipline.find() ? List.of(told.get(0), "line", discipline.group(1)) : List.of(told.get(0));
    }

    /** What a program prints; nothing where it fails. */
    private static String told(Redirect terminal, List<String> command) {
        try {
            Process running = new ProcessBuilder(command)
                    .redirectInput(terminal)
                    .redirectError(Redirect.DISCARD)
                    .start();
            String told = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return running.onExit().join().exitValue() == 0 ? told : "";
        } catch (IOException e) {
            return "";
        }
    }
}
