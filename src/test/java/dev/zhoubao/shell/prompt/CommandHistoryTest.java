package dev.zhoubao.shell.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
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
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandHistoryTest {

    private static final int SHELLS = 4;
    private static final int COMMANDS = 100;

    @TempDir
    Path folder;

    private final List<String> notes = new ArrayList<>();

    private Path file() {
        return folder.resolve("history");
    }

    private LineReader reader() throws IOException {
        CommandHistory history = new CommandHistory(file(), note -> notes.add(note.english()));
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

    /** A pattern that takes a stack frame a character would not survive it. */
    @Test
    void readsALineOfAnyLength() throws IOException {
        String line = "search " + "a\\\\".repeat(300_000);
        Files.writeString(file(), "1700000000000:" + line + "\n");
        assertThat(typed()).containsExactly("search " + "a\\".repeat(300_000));
    }

    @Test
    void movesAFolderInItsPlaceAwayAndSaysSo() throws IOException {
        Files.writeString(Files.createDirectory(file()).resolve("kept.txt"), "kept");
        reader().getHistory().add(Instant.EPOCH, "gaps");
        assertThat(typed()).containsExactly("gaps");
        assertThat(folder.resolve("history.aside/kept.txt")).exists();
        assertThat(notes)
                .containsExactly(file() + " cannot be read as a file, so it was moved to " + file() + ".aside");
    }

    @ParameterizedTest
    @ValueSource(strings = {"history", "history.lock"})
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(60)
    void waitsForNoPipeOrDeviceInItsPlace(String name) throws IOException, InterruptedException {
        Path pipe = folder.resolve(name);
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        reader().getHistory().add(Instant.EPOCH, "gaps");
        Files.delete(pipe);
        Files.createSymbolicLink(pipe, Path.of("/dev/zero"));
        reader().getHistory().add(Instant.EPOCH, "list");
        assertThat(typed()).endsWith("list");
        assertThat(folder.resolve(name + ".aside-2")).isSymbolicLink();
    }

    @Test
    void movesAFileOfManyMegabytesAway() throws IOException {
        try (RandomAccessFile large = new RandomAccessFile(file().toFile(), "rw")) {
            large.setLength(1L << 32);
        }
        reader().getHistory().add(Instant.EPOCH, "gaps");
        assertThat(typed()).containsExactly("gaps");
        assertThat(notes).hasSize(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isTurnedOffByALinkToNothing() throws IOException {
        Files.createSymbolicLink(file(), Path.of("/dev/null"));
        reader().getHistory().add(Instant.EPOCH, "gaps");
        assertThat(typed()).isEmpty();
        assertThat(notes).isEmpty();
        assertThat(file()).isSymbolicLink();
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
