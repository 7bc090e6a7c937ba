package dev.zhoubao.shell.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.shell.command.AllCommands;
import dev.zhoubao.shell.export.ExportKinds;
import dev.zhoubao.shell.failure.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedCommandsTest {

    private static final int EACH = 30;

    @TempDir
    Path folder;

    private Path file;
    private SavedCommands saved;

    @BeforeEach
    void open() {
        file = folder.resolve("config/commands");
        saved = new SavedCommands(file, new LineParser(true), List.of("list", "diff", "search")::contains);
    }

    private static List<String> expanded(SavedCommands saved, List<String> words) {
        Expansion expansion = saved.expanded(words.stream().map(Token::of).toList());
        if (expansion.problem() != null) {
            throw expansion.problem();
        }
        return expansion.words().stream().map(Token::text).toList();
    }

    @Test
    void refusesCommandsThatDoubleWithoutMeasure() {
        for (int i = 1; i < 15; i++) {
            saved.save("c" + i, List.of("c" + (i + 1), "${1}${1}${1}${1}"));
        }
        saved.save("c15", List.of("search", "${1}"));
        assertThatThrownBy(() -> expanded(saved, List.of("c1", "x")))
                .hasMessage("c1 is saved as a command that grows to more than 100000 characters; see: saved");
    }

    @Test
    void saysWhatIsWrongWithAFileThatIsNoText() throws IOException {
        Files.createDirectories(folder.resolve("config"));
        Files.write(file, new byte[] {'x', ' ', (byte) 0xFF});
        assertThatThrownBy(() -> saved.all())
                .hasMessageContaining(file + " is not UTF-8; save it as UTF-8, or move it away");
        assertThat(saved.expandedWhileTyping(new LineParser(true).tokens("x")).problem())
                .isNull();
    }

    @Test
    void putsParametersInTheirPlacesAndTheRestBehind() {
        saved.save("jumps", List.of("diff", "${1}", "${2:-latest}", "--all"));
        assertThat(expanded(saved, List.of("jumps", "27"))).containsExactly("diff", "27", "latest", "--all");
        assertThat(expanded(saved, List.of("jumps", "27", "51", "--format", "json")))
                .containsExactly("diff", "27", "51", "--all", "--format", "json");
        assertThat(expanded(saved, List.of("list", "27"))).containsExactly("list", "27");
    }

    /** Saves some commands, as another shell would. */
    public static void main(String[] arguments) {
        SavedCommands saved = new SavedCommands(Path.of(arguments[0]), new LineParser(true), "list"::equals);
        for (int i = 0; i < EACH; i++) {
            saved.save(arguments[1] + i, List.of("list", Integer.toString(i)));
        }
    }

    @Test
    void keepsWhatShellsThatRunAtOnceSave() throws Exception {
        List<Process> shells = new ArrayList<>();
        for (String name : List.of("one", "two", "three")) {
            shells.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            SavedCommandsTest.class.getName(),
                            file.toString(),
                            name)
                    .inheritIO()
                    .start());
        }
        for (Process shell : shells) {
            assertThat(shell.waitFor()).isZero();
        }

        assertThat(saved.all()).hasSize(3 * EACH);
    }

    @Test
    void keepsWhatThreadsSaveAtOnce() {
        IntStream.range(0, EACH).parallel().forEach(i -> {
            saved.save("gone" + i, List.of("list"));
            new SavedCommands(file, new LineParser(true), "list"::equals).save("kept" + i, List.of("list"));
            saved.forget("gone" + i);
        });

        assertThat(saved.all()).hasSize(EACH).containsKeys("kept0", "kept" + (EACH - 1));
    }

    @Test
    void saysWhichParameterIsMissing() {
        saved.save("jumps", List.of("diff", "${1}", "${2}"));
        assertThatThrownBy(() -> expanded(saved, List.of("jumps", "27")))
                .isInstanceOf(UsageException.class)
                .hasMessage("${2} has no value; it is saved as: jumps diff ${1} ${2}");
    }

    @Test
    void keepsWordsAsTheyWere() {
        List<String> words = List.of("search", "a b", "it's \"so\"", "c\\d", "#x", "//y", "漏洞", "${1:-x y}");
        saved.save("hard", words);
        SavedCommands later = new SavedCommands(file, new LineParser(true), "search"::equals);
        assertThat(expanded(later, List.of("hard", "z")))
                .containsExactly("search", "a b", "it's \"so\"", "c\\d", "#x", "//y", "漏洞", "z");
    }

    @Test
    void leavesCommentsAndOtherCommandsOfTheFileAlone() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "# mine\none list 27\ntwo list 39 # why\n'open\n");
        saved.save("one", List.of("list", "47"));
        assertThat(saved.forget("two")).isTrue();
        assertThat(saved.forget("two")).isFalse();
        assertThat(file).hasContent("# mine\n'open\none list 47");
        assertThat(saved.all()).isEqualTo(Map.of("one", "list 47"));
    }

    @Test
    void takesOneSavedCommandInAnotherButNoCircle() {
        saved.save("a", List.of("list", "--limit", "3"));
        saved.save("b", List.of("a", "--reverse"));
        assertThat(expanded(saved, List.of("b"))).containsExactly("list", "--limit", "3", "--reverse");
        saved.save("a", List.of("b"));
        assertThatThrownBy(() -> expanded(saved, List.of("b"))).hasMessageContaining("runs itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$1", "$@", "$week"})
    void refusesParametersAsOtherShellsWriteThem(String word) {
        assertThatThrownBy(() -> saved.save("cmp", List.of("diff", word)))
                .hasMessageStartingWith(word + " cannot be a parameter of a saved command; write ${1}");
        saved.save("cost", List.of("search", "$1 million"));
    }

    /** Command files have variables with names; here nothing would give them a value. */
    @Test
    void refusesParametersWithNames() {
        assertThatThrownBy(() -> saved.save("cmp", List.of("diff", "${a}", "${b:-latest}")))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "${a} cannot be a parameter of a saved command; write ${1} for the first word behind its name");
        assertThat(file).doesNotExist();
    }

    @Test
    void refusesNamesThatAreTakenOrNone() {
        assertThatThrownBy(() -> saved.save("list", List.of("diff"))).hasMessageContaining("take another name");
        assertThatThrownBy(() -> saved.save("--x", List.of("diff"))).hasMessageContaining("cannot name a command");
        assertThat(file).doesNotExist();
    }

    @Test
    void takesTheWordsOfSaveAsTheyAre() {
        CallParser parser = new CallParser(
                AllCommands.specs(new ExportKinds()), new Conversions(new ExportKinds()::all), Expansion::none);
        assertThat(parser.parse(List.of("save", "m", "summary", "${1}", "--by", "month", "--help"))
                        .words())
                .containsExactly("m", "summary", "${1}", "--by", "month", "--help");
        assertThat(parser.parse(List.of("save", "--help")).command().name()).isEqualTo("help");
    }
}
