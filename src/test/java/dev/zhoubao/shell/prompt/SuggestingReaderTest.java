package dev.zhoubao.shell.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 200 words on a screen that has room for 16 lines of five and one that says how many are left out. */
class SuggestingReaderTest {

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private final PipedOutputStream keys = new PipedOutputStream();
    private Terminal terminal;
    private CompletableFuture<String> line;

    @BeforeEach
    void open() throws IOException {
        terminal = new ExternalTerminal(
                "test", "ansi", new PipedInputStream(keys, 1 << 16), screen, StandardCharsets.UTF_8);
        terminal.setSize(new Size(60, 20));
        SuggestingReader reader =
                new SuggestingReader(terminal, "test", line -> "", () -> false, more -> more + " have no room");
        reader.setCompleter((asked, parsed, candidates) -> IntStream.range(0, 200)
                .mapToObj(i -> "word" + (1000 + i))
                .forEach(word -> candidates.add(new Candidate(word))));
        reader.setVariable(LineReader.ERRORS, 0);
        reader.setVariable(LineReader.LIST_MAX, 0);
        line = CompletableFuture.supplyAsync(() -> reader.readLine("> "));
    }

    @AfterEach
    void close() throws IOException {
        terminal.close();
    }

    private String typed(String text) throws Exception {
        while (!screen.toString(StandardCharsets.UTF_8).contains("> ")) {
            Thread.sleep(10);
        }
        keys.write(text.getBytes(StandardCharsets.UTF_8));
        keys.flush();
        return line.get(30, TimeUnit.SECONDS);
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
}
