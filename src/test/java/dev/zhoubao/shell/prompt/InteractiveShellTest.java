package dev.zhoubao.shell.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.completion.ShellCompleter;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.grammar.LineParser;
import dev.zhoubao.shell.run.CommandRunner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys in, screen out: the real line reader on a terminal of JLine's own, which turns Ctrl-C into a signal. */
class InteractiveShellTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final PipedOutputStream keys = new PipedOutputStream();
    private ShellUnderTest application;
    private Terminal terminal;
    private CompletableFuture<Void> session;
    private volatile boolean timing;
    private volatile long reading;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        application = new ShellUnderTest("--library", "seeds", "--lang", "en");
        terminal = new ExternalTerminal(
                "test", "ansi", new PipedInputStream(keys, 1 << 16), screen, StandardCharsets.UTF_8);
        terminal.setSize(new Size(100, 40));
        LineReader reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .parser(application.bean(LineParser.class))
                .completer(application.bean(ShellCompleter.class))
                .build();
        InteractiveShell shell = new InteractiveShell(
                reader,
                LineDevice.NONE,
                () -> new AttributedString("ready> "),
                application.bean(CommandRunner.class),
                application.bean(LineParser.class),
                text -> reads(),
                new Console(results, results),
                () -> false,
                () -> Phrase.of("{0}", "hello"),
                () -> timing);
        session = CompletableFuture.runAsync(shell::run);
        awaitPrompts(1);
    }

    /** A reader that is left with a closed terminal would draw its line on it for ever. */
    @AfterEach
    void close() throws Exception {
        if (!session.isDone()) {
            type("\u0003\u0004");
            leaves();
        }
        terminal.close();
        application.close();
    }

    /** The pager: somebody reads, and then it goes on as if the result had fitted. */
    private boolean reads() {
        try {
            Thread.sleep(reading);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Keys that are typed before the reader listens would be no more than bytes. */
    private void awaitPrompts(int count) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (shown().split("ready> ", -1).length <= count && System.nanoTime() < end) {
            Thread.sleep(10);
        }
    }

    private void type(String text) throws IOException {
        keys.write(text.getBytes(StandardCharsets.UTF_8));
        keys.flush();
    }

    private void leaves() throws InterruptedException, ExecutionException, TimeoutException {
        session.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    /** Without the first line. */
    private String told() {
        return results.toString(StandardCharsets.UTF_8).replaceFirst("^hello\n", "");
    }

    private String shown() {
        return screen.toString(StandardCharsets.UTF_8);
    }

    @Test
    void leavesAtEndOfInput() throws Exception {
        type("\u0004");
        leaves();
        assertThat(shown()).contains("ready> ");
    }

    @Test
    void leavesAtExit() throws Exception {
        type("exit\n");
        leaves();
        assertThat(told()).isEmpty();
    }

    @Test
    void goesOnAfterAFailure() throws Exception {
        type("bogus\nshow 99\n\n# note\nexit\n");
        leaves();
        assertThat(told().lines())
                .containsExactly(
                        "error: unknown command 'bogus'; list the commands with: help",
                        "error: week 99 is not loaded; the nearest loaded weeks are 2024-39, 2024-47, 2024-51");
    }

    @Test
    void showsEachOfPastedLinesBeforeItsResult() throws Exception {
        type("\u001b[200~bogus\nshow 99\u001b[201~\nexit\n");
        leaves();
        assertThat(shown()).contains("ready> bogus\r\nready> show 99\r\n");
        assertThat(told().lines()).hasSize(2);
    }

    @Test
    void dropsTheLineAtAnInterruptAndStays() throws Exception {
        type("bog\u0003");
        awaitPrompts(2);
        type("exit\n");
        leaves();
        assertThat(told()).isEmpty();
    }

    @Test
    void takesWhatIsTypedRightBehindAnInterruptForTheNextLine() throws Exception {
        type("bog\u0003exit\n");
        leaves();
        assertThat(told()).isEmpty();
    }

    @Test
    void saysHowToLeaveWhenAnEmptyLineIsInterrupted() throws Exception {
        type("\u0003");
        awaitPrompts(2);
        type("exit\n");
        leaves();
        assertThat(told()).isEqualTo("(leave with: exit, or Ctrl-D)\n");
    }

    @Test
    void completesWithTab() throws Exception {
        type("expo\t\nexit\n");
        leaves();
        assertThat(told())
                .isEqualTo("error: export needs FORMAT; usage: export FORMAT [RANGE] [OPTIONS]; try: help export\n");
    }

    @Test
    void beginsWithItsFirstLine() throws Exception {
        type("exit\n");
        leaves();
        assertThat(results.toString(StandardCharsets.UTF_8)).startsWith("hello\n");
    }

    @Test
    void runsCommandsThatSemicolonsPart() throws Exception {
        type("bogus; show 99;show '9;8'\nexit\n");
        leaves();
        assertThat(told().lines())
                .hasSize(3)
                .first()
                .isEqualTo("error: unknown command 'bogus'; list the commands with: help");
        assertThat(told()).contains("'9;8' does not name a week");
    }

    @Test
    void saysHowLongACommandTookWhereThatIsAsked() throws Exception {
        timing = true;
        type("show 99\nexit\n");
        leaves();
        assertThat(told()).matches("error: week 99 is not loaded;.*\ntook [0-9]+\\.[0-9]{2} s\n");
    }

    @Test
    void countsNoTimeInWhichAResultIsRead() throws Exception {
        timing = true;
        reading = 5_000;
        type("version\nexit\n");
        leaves();
        assertThat(told()).containsPattern("took [0-4]\\.[0-9]{2} s\n");
    }

    /** In screen and tmux an alternate set that is not enabled shows a rule as a row of q. */
    @Test
    void drawsLinesInNoOtherCharacterSet() {
        assertThat(System.getProperty("org.jline.utils.disableAlternateCharset"))
                .isEqualTo("true");
    }
}
