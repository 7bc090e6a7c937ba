package dev.zhoubao.shell.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jline.reader.History;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandHistoryTest {

    private static final int SHELLS = 4;
    private static final int COMMANDS = 100;

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("history");
    }

    private LineReader reader() throws IOException {
        CommandHistory history = new CommandHistory(file());
        LineReader reader = LineReaderBuilder.builder()
                .terminal(new DumbTerminal(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream()))
                .history(history)
                .variable(LineReader.HISTORY_FILE, file())
                .build();
        history.attach(reader);
        return reader;
    }

    private List<String> typed() throws IOException {
        return StreamSupport.stream(reader().getHistory().spliterator(), false)
                .map(History.Entry::line)
                .toList();
    }

    @Test
    void keepsCommandsForTheNextShell() throws IOException {
        reader().getHistory().add(Instant.EPOCH, "search 'a\\b' 27");
        assertThat(typed()).containsExactly("search 'a\\b' 27");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1700000", "1700000000001:se\\", "garbage", "17:\u0000\uFFFD", ":", "99999999999999999999:x"})
    void goesOnWithWhatIsWholeAfterAShellWasKilled(String torn) throws IOException {
        byte[] bytes = ("1700000000000:list 27\n" + torn).getBytes(StandardCharsets.UTF_8);
        Files.write(file(), torn.contains("\uFFFD") ? cutInACharacter(bytes) : bytes);
        reader().getHistory().add(Instant.EPOCH, "gaps");
        assertThat(typed()).containsExactly("list 27", "gaps");
    }

    private static byte[] cutInACharacter(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length - 1);
    }

    @Test
    void endsALineThatLacksItsEnd() throws IOException {
        Files.writeString(file(), "1700000000000:list 27");
        reader().getHistory().add(Instant.EPOCH, "gaps");
        assertThat(typed()).containsExactly("list 27", "gaps");
    }

    @Test
    void removesTheFileOfAKilledShell() throws IOException {
        Path left = Files.writeString(folder.resolve("history123.tmp"), "17");
        reader();
        assertThat(left).doesNotExist();
    }

    @Test
    void losesNothingOfSeveralShells() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(SHELLS);
        try {
            List<Callable<Void>> shells =
                    IntStream.range(0, SHELLS).mapToObj(this::shell).toList();
            for (Future<Void> done : pool.invokeAll(shells)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(Files.readAllLines(file()))
                .hasSize(SHELLS * COMMANDS)
                .allMatch(line -> line.matches("\\d+:show \\d+"));
    }

    private Callable<Void> shell(int number) {
        return () -> {
            History history = reader().getHistory();
            for (int i = 0; i < COMMANDS; i++) {
                history.add(Instant.EPOCH, "show " + (number * COMMANDS + i));
            }
            return null;
        };
    }

    @Test
    void losesNothingWhereTheHistoryIsShortenedMeanwhile() throws Exception {
        List<LineReader> shells = new ArrayList<>(List.of(reader(), reader()));
        shells.forEach(shell -> shell.setVariable(LineReader.HISTORY_FILE_SIZE, 40));
        for (int i = 0; i < COMMANDS; i++) {
            shells.get(i % 2).getHistory().add(Instant.EPOCH, "show " + i);
        }
        assertThat(typed()).endsWith("show 96", "show 97", "show 98", "show 99");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }
}
