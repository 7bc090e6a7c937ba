package dev.zhoubao.shell.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.shell.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromptAnnouncerTest {

    private static final List<String> MESSAGES =
            List.of("figures of a\nnew in the library: 2031-01\u2028b\r\u001b[2Jc", "new in the library: 2024-02");

    @Test
    void givesEachMessageALineWhateverStandsInIt(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        PipedOutputStream keys = new PipedOutputStream();
        Path record = folder.resolve("record.txt");
        try (Terminal terminal =
                new ExternalTerminal("test", "ansi", new PipedInputStream(keys), screen, StandardCharsets.UTF_8)) {
            LineReader reader = LineReaderBuilder.builder().terminal(terminal).build();
            Console console = new Console(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
            console.transcript().begin(record);
            CompletableFuture<String> typed = CompletableFuture.supplyAsync(() -> reader.readLine("ready> "));
            new PromptAnnouncer(() -> reader, () -> true, console).announce(MESSAGES);
            keys.write('\n');
            keys.flush();
            typed.get(30, TimeUnit.SECONDS);
            console.transcript().end();
        }
        String shown = screen.toString(StandardCharsets.UTF_8);
        assertThat(shown)
                .contains("figures of a new in the library: 2031-01 b \ufffd[2Jc")
                .doesNotContain("\u001b[2J");
        assertThat(shown.lines().filter(line -> line.strip().startsWith("new in the library")))
                .hasSize(1);
        assertThat(Files.readAllLines(record))
                .filteredOn(line -> line.contains("in the library"))
                .hasSize(2);
    }
}
