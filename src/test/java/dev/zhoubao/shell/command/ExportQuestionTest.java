package dev.zhoubao.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Report;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.console.Confirmation;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.export.ExportKind;
import dev.zhoubao.shell.export.ExportKinds;
import dev.zhoubao.shell.grammar.Choice;
import dev.zhoubao.shell.settings.ProgramFolder;
import dev.zhoubao.shell.settings.ProgramVersion;
import dev.zhoubao.shell.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export over a file that is there, where somebody can be asked. */
class ExportQuestionTest {

    private static ShellUnderTest shell;

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private Path file;

    @BeforeAll
    static void start() {
        shell = new ShellUnderTest("--library", "seeds", "--lang", "en");
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    @BeforeEach
    void put() throws IOException {
        file = Files.writeString(folder.resolve("a.json"), "mine");
    }

    private Report export(boolean answer, boolean dryRun) throws IOException {
        Confirmation confirmation = new Confirmation() {
            @Override
            public boolean possible() {
                return true;
            }

            @Override
            public boolean yes(String question) {
                asked.add(question);
                return answer;
            }
        };
        ExportKind<?> json = Choice.of("json", new ExportKinds().all()).orElseThrow();
        return (Report) new ExportCommand(
                        shell.bean(Workspace.class),
                        shell.bean(Labels.class),
                        shell.bean(ProgramVersion.class),
                        shell.bean(ProgramFolder.class),
                        confirmation,
                        shell.bean(Console.class),
                        new ExportKinds())
                .export(
                        json,
                        WeekRange.ALL,
                        new ExportOptions(null, file, null, null, null, false, dryRun),
                        new ExportKind.Plain());
    }

    @Test
    void saysThatTheFileIsKeptAfterANo() throws IOException {
        assertThat(export(false, false).data().toString()).isEqualTo("{kept=" + file + "}");
        assertThat(asked).containsExactly(file + " exists already. Replace it?");
        assertThat(file).hasContent("mine");
    }

    @Test
    void replacesTheFileAfterAYes() throws IOException {
        export(true, false);

        assertThat(Files.readString(file)).startsWith("[");
    }

    @Test
    void saysOnADryRunThatItWouldAskAndDoesNot() throws IOException {
        assertThat(export(true, true).data().toString()).contains("existing=ask");
        assertThat(asked).isEmpty();
        assertThat(file).hasContent("mine");
    }
}
