package dev.zhoubao.shell.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.LineParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShellHistoryTest {

    @TempDir
    Path folder;

    private ShellHistory open() throws IOException {
        Path file = folder.resolve("state/history");
        ShellHistory history = new ShellHistory(file, new LineParser(true), note -> {});
        LineReader reader = LineReaderBuilder.builder()
                .terminal(new DumbTerminal(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream()))
                .variable(LineReader.HISTORY_FILE, file)
                .history(history)
                .build();
        history.attach(reader);
        return history;
    }

    private static List<String> lines(ShellHistory history) {
        List<String> lines = new ArrayList<>();
        history.forEach(entry -> lines.add(entry.line()));
        return lines;
    }

    @Test
    void keepsTheNewestOfEqualLines() throws IOException {
        ShellHistory history = open();
        List.of("list", "list", "show 27", "list").forEach(history::add);
        assertThat(lines(history)).containsExactly("show 27", "list");
        assertThat(lines(open())).containsExactly("show 27", "list");
    }

    @Test
    void takesLinesForEqualWhateverBlanksAreAtTheirEnd() throws IOException {
        ShellHistory history = open();
        List.of("search 'a\\b'", "list", "search 'a\\b' ", "list  ").forEach(history::add);
        assertThat(lines(history)).containsExactly("search 'a\\b'", "list");
        assertThat(lines(open())).containsExactly("search 'a\\b'", "list");
    }

    @Test
    void keepsWhatAnotherShellAddedWhenItDropsALine() throws IOException {
        ShellHistory one = open();
        ShellHistory other = open();
        one.add("list");
        other.add("metrics");
        one.add("show 27");
        one.add("list");
        assertThat(lines(open())).containsExactly("metrics", "show 27", "list");
    }

    @Test
    void anOlderLineStaysWhereTheFileCannotBeChanged() throws IOException {
        ShellHistory history = open();
        history.add("list");
        history.add("show 27");
        Path file = folder.resolve("state/history");
        Files.delete(file);
        history.add("list");
        assertThat(lines(history)).containsExactly("list", "show 27", "list");
    }

    @Test
    void numbersStandForTheLinesThatWereShownThough() throws IOException {
        ShellHistory history = open();
        List.of("list", "show 27", "metrics").forEach(history::add);
        history.add("!1\n!2");
        assertThat(history.recalled("!1")).isEqualTo("list");
        assertThat(history.recalled("!2")).isEqualTo("show 27");
        assertThat(lines(history)).containsExactly("metrics", "list", "show 27");
    }

    @Test
    void keepsEveryCommandOfAPasteByItself() throws IOException {
        ShellHistory history = open();
        history.add("list\n# note\nshow 27 # it's\n");
        assertThat(lines(history)).containsExactly("list", "show 27");
    }

    @ParameterizedTest
    @ValueSource(strings = {" list", "search password", "load x --token=1", "set API_KEY x", "search 'my Secrets'"})
    void keepsNeitherHiddenLinesNorSecrets(String line) throws IOException {
        ShellHistory history = open();
        history.add(line);
        assertThat(lines(history)).isEmpty();
        assertThat(folder.resolve("state/history")).doesNotExist();
    }

    @Test
    void isSharedByTwoShells() throws IOException {
        ShellHistory one = open();
        ShellHistory other = open();
        IntStream.range(0, 50).forEach(i -> (i % 2 == 0 ? one : other).add("show " + i));
        assertThat(Files.readAllLines(folder.resolve("state/history"))).hasSize(50);
        assertThat(lines(open()))
                .containsExactlyElementsOf(
                        IntStream.range(0, 50).mapToObj(i -> "show " + i).toList());
    }

    @Test
    void recallsLinesByNumber() throws IOException {
        ShellHistory history = open();
        List.of("list", "show 27").forEach(history::add);
        assertThat(history.recalled("!1")).isEqualTo("list");
        assertThat(history.recalled("!!")).isEqualTo("show 27");
        assertThat(history.recalled("!sh")).isEqualTo("show 27");
        assertThat(history.recalled("!list")).isEqualTo("list");
        assertThat(history.recalled("search !1")).isEqualTo("search !1");
        history.add("!1");
        assertThat(lines(history)).containsExactly("show 27", "list");
    }

    @Test
    void saysWhereNumbersAreWhenThereIsNoSuchLine() throws IOException {
        ShellHistory history = open();
        assertThatThrownBy(() -> history.recalled("!7"))
                .isInstanceOf(UsageException.class)
                .hasMessage("the history has no line !7; see its numbers with: history");
        history.add("!7");
        assertThat(lines(history)).isEmpty();
    }
}
