package dev.zhoubao.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.failure.ExitCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptCommandTest {

    @TempDir
    Path folder;

    private ShellUnderTest shell;

    @BeforeEach
    void start() {
        shell = new ShellUnderTest("--library", "seeds", "--lang", "en", "--color", "always");
    }

    @AfterEach
    void stop() {
        shell.close();
    }

    @Test
    void keepsCommandsResultsNotesAndErrorsAsPlainText() throws IOException {
        Path file = folder.resolve("new/log.txt");
        Path script = Files.writeString(
                folder.resolve("a.zb"), "list 27 --columns week,grade\nlist 27 --columns week --format csv\nshow 99\n");
        shell.run("transcript '" + file + "'");
        String shown = shell.run("run '" + script + "'").out();
        shell.run("transcript --off");
        shell.run("list 39");
        assertThat(shown).contains("\u001b[");
        assertThat(Files.readString(file))
                .startsWith("commands and results are now also written to " + file)
                .contains(
                        "> list 27 --columns week,grade\nweek     grade\n",
                        "> list 27 --columns week --format csv\nweek\n2024-27\n")
                .endsWith("> show 99\n")
                .doesNotContain("\u001b", "2024-39");
    }

    @Test
    void goesOnBehindWhatTheFileHolds() throws IOException {
        Path file = Files.writeString(folder.resolve("log.txt"), "before\n");
        shell.run("transcript '" + file + "'");
        shell.run("list 27 --columns week --format csv");
        shell.run("transcript --off");
        assertThat(Files.readString(file))
                .startsWith("before\ncommands and results")
                .endsWith("week\n2024-27\n");
    }

    @Test
    void saysWhetherThereIsOne() {
        shell.run("transcript");
        assertThat(shell.err()).startsWith("no transcript is being written");
        assertThat(shell.run("transcript x --off").code()).isEqualTo(ExitCodes.WRONG_USAGE);
        assertThat(shell.run("transcript '" + folder + "'").code()).isEqualTo(ExitCodes.FAILED);
    }
}
