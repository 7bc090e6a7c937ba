package dev.zhoubao.shell.prompt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.shell.run.Pager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LessPagerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final PipedOutputStream keys = new PipedOutputStream();
    private Terminal terminal;

    @BeforeEach
    void open() throws IOException {
        terminal = new ExternalTerminal("test", "xterm", new PipedInputStream(keys, 1 << 16), screen, UTF_8);
        terminal.setSize(new Size(40, 10));
    }

    @AfterEach
    void close() throws IOException {
        terminal.close();
    }

    /** Thirty lines that tell the width they were written for. */
    private byte[] text() {
        return IntStream.rangeClosed(1, 30)
                .mapToObj(i -> "line " + i + " of " + terminal.getWidth() + "\n")
                .collect(Collectors.joining())
                .getBytes(UTF_8);
    }

    private String shown() {
        return screen.toString(UTF_8);
    }

    private void awaits(String text) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!shown().contains(text) && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        assertThat(shown()).contains(text);
    }

    private void press(String key) throws IOException {
        keys.write(key.getBytes(UTF_8));
        keys.flush();
    }

    private Pager pager() {
        return new LessPager(
                terminal,
                () -> "q: leave",
                () -> new PagedText.Shown("q: back", () -> ("keys at " + terminal.getWidth() + "\n").getBytes(UTF_8)));
    }

    private CompletableFuture<Boolean> show() {
        Pager pager = pager();
        return CompletableFuture.supplyAsync(() -> {
            try {
                return pager.show(this::text);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    /** What stands on the usual screen, after the other one was left. */
    private String left() {
        return shown().substring(shown().lastIndexOf("\u001b[?1049l"));
    }

    @Test
    void leavesTheLastPageOnTheScreen() throws Exception {
        CompletableFuture<Boolean> paged = show();
        awaits("line 9 of 40");
        awaits(": leave");
        press(" ");
        awaits("line 18 of 40");
        press("q");

        assertThat(paged.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(left()).contains("line 10 of 40", "line 18 of 40").doesNotContain("line 9 of", "line 19 of");
    }

    @Test
    void writesTheTextAnewWhereTheWindowChanges() throws Exception {
        CompletableFuture<Boolean> paged = show();
        awaits("line 9 of 40");
        terminal.setSize(new Size(30, 8));
        terminal.raise(Terminal.Signal.WINCH);
        awaits("line 7 of 30");
        press("q");

        assertThat(paged.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(left()).contains("line 1 of 30", "line 7 of 30").doesNotContain("of 40");
    }

    @Test
    void drawsThePageAgainAndReadsKeysAfterAStop() throws Exception {
        Attributes lines = terminal.getAttributes();
        CompletableFuture<Boolean> paged = show();
        awaits("line 9 of 40");
        awaits(": leave");
        terminal.setAttributes(lines);
        screen.reset();
        terminal.raise(Terminal.Signal.CONT);
        awaits("line 9 of 40");
        assertThat(terminal.getAttributes().getLocalFlag(LocalFlag.ICANON)).isFalse();
        assertThat(terminal.getAttributes().getLocalFlag(LocalFlag.ECHO)).isFalse();
        press("q");

        assertThat(paged.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(terminal.getAttributes().getLocalFlag(LocalFlag.ICANON)).isTrue();
    }

    @Test
    void helpsWithItsOwnWordsAndGoesBackToTheText() throws Exception {
        CompletableFuture<Boolean> paged = show();
        awaits("line 9 of 40");
        press(" ");
        awaits("line 18 of 40");
        press("h");
        awaits("keys at 40");
        terminal.setSize(new Size(30, 10));
        terminal.raise(Terminal.Signal.WINCH);
        awaits("30");
        press("q");
        awaits("line 18 of 30");
        press("q");

        assertThat(paged.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(shown()).doesNotContain("SUMMARY");
        assertThat(left()).contains("line 10 of 30").doesNotContain("keys at");
    }

    @Test
    void leavesWhatFitsToOthers() throws IOException {
        terminal.setSize(new Size(40, 31));

        assertThat(pager().show(this::text)).isFalse();
        assertThat(shown()).isEmpty();
    }
}
