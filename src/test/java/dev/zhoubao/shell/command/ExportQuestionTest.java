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
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
        return export("json", answer, dryRun);
    }

    private Report export(String of, boolean answer, boolean dryRun) throws IOException {
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
        ExportKind<?> kind = Choice.of(of, new ExportKinds().all()).orElseThrow();
        return (Report) new ExportCommand(
                        shell.bean(Workspace.class),
                        shell.bean(Labels.class),
                        shell.bean(ProgramVersion.class),
                        shell.bean(ProgramFolder.class),
                        confirmation,
                        shell.bean(Console.class),
                        new ExportKinds())
                .export(kind, WeekRange.ALL, new ExportOptions(null, file, null, null, null, false, dryRun), own(kind));
    }

    /** Those that are given where none is named. */
    private static Record own(ExportKind<?> kind) {
        try {
            Constructor<?> made = kind.options().getDeclaredConstructors()[0];
            made.setAccessible(true);
            return (Record) made.newInstance(Stream.of(made.getParameterTypes())
                    .map(type -> type == boolean.class ? Boolean.FALSE : null)
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
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

    @Test
    void asksForTheChartsOfADigestToo() throws IOException {
        file = folder.resolve("a.md");
        Path chart = Files.createDirectory(folder.resolve("a-charts")).resolve("weeks-incidents.svg");
        Files.writeString(chart, "mine");

        assertThat(export("md", false, true).data().toString()).contains("existing_charts=ask");
        assertThat(export("md", false, false).data().toString()).isEqualTo("{kept=" + chart + "}");
        assertThat(file).doesNotExist();
        Files.writeString(file, "mine");
        export("md", false, false);
        assertThat(chart).hasContent("mine");
        export("md", true, false);

        assertThat(asked)
                .containsExactly(
                        chart + " exists already. Replace it?",
                        file + " and " + chart + " exist already. Replace them and the other charts?",
                        file + " and " + chart + " exist already. Replace them and the other charts?");
        assertThat(Files.readString(chart)).startsWith("<svg");
    }
}
