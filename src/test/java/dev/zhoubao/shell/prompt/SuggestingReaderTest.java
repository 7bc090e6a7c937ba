package dev.zhoubao.shell.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 200 words on a screen that has room for 16 lines of five and one that says how many are left out. */
class SuggestingReaderTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final PipedOutputStream keys = new PipedOutputStream();
    private Terminal terminal;
    private volatile boolean still;
    private Supplier<String> read;

    @BeforeEach
    void open() throws IOException {
        terminal = new ExternalTerminal(
                "test", "ansi", new PipedInputStream(keys, 1 << 16), screen, StandardCharsets.UTF_8);
        terminal.setSize(new Size(60, 20));
        SuggestingReader reader = new SuggestingReader(
                terminal, "test", line -> "", () -> true, () -> still, more -> more + " have no room");
        reader.setHighlighter((asked, buffer) ->
                new AttributedString(buffer, buffer.length() > 3 ? AttributedStyle.BOLD : AttributedStyle.DEFAULT));
        reader.setCompleter((asked, parsed, candidates) -> IntStream.range(0, 200)
                .mapToObj(i -> "word" + (1000 + i))
                .forEach(word -> candidates.add(new Candidate(word))));
        reader.setVariable(LineReader.ERRORS, 0);
        reader.setVariable(LineReader.LIST_MAX, 0);
        read = () -> reader.readLine("> ");
    }

    @AfterEach
    void close() throws IOException {
        terminal.close();
    }

    private void await(String text) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!screen.toString(StandardCharsets.UTF_8).contains(text) && System.nanoTime() < end) {
            Thread.sleep(10);
        }
    }

    private String typed(String text) throws Exception {
        CompletableFuture<String> line = CompletableFuture.supplyAsync(read);
        await("> ");
        keys.write(text.getBytes(StandardCharsets.UTF_8));
        keys.flush();
        return line.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    @Test
    void saysHowManyHaveNoRoom() throws Exception {
        typed("w\t\n\n");
        assertThat(screen.toString(StandardCharsets.UTF_8))
                .contains("079", "120 have no room")
                .doesNotContain("080");
    }

    @Test
    void choosesAmongThoseThatAreShown() throws Exception {
        assertThat(typed("word1\t\t\t\n\n")).isEqualTo("word1001 ");
        assertThat(screen.toString(StandardCharsets.UTF_8)).contains("120 have no room");
    }

    @Test
    void narrowsToThoseThatHadNoRoom() throws Exception {
        assertThat(typed("w\t199\t\n")).isEqualTo("word1199 ");
    }

    /** A key at a time, each shown before the next. */
    @Test
    void showsWhatIsTypedOnceToAScreenReader() throws Exception {
        still = true;
        CompletableFuture<String> line = CompletableFuture.supplyAsync(read);
        await("> ");
        for (String typed : List.of("l", "li", "lis", "list", "list)", "list) ", "list) x")) {
            keys.write(typed.charAt(typed.length() - 1));
            keys.flush();
            await("> " + typed);
        }
        assertThat(screen.toString(StandardCharsets.UTF_8)).endsWith("> list) x");
        keys.write('\n');
        keys.flush();
        assertThat(line.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo("list) x");
    }
}
