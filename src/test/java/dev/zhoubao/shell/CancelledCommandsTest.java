package dev.zhoubao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.benchmark.ArchiveGenerator;
import dev.zhoubao.library.Library;
import dev.zhoubao.shell.ShellUnderTest.Outcome;
import dev.zhoubao.shell.failure.ExitCodes;
import dev.zhoubao.shell.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that are interrupted, as Ctrl-C does: they stop, and nothing is as if they had been half done. */
class CancelledCommandsTest {

    private static final int ATTEMPTS = 8;
    private static final int STEP_MILLIS = 20;

    private static ShellUnderTest shell;
    private static Library library;

    @TempDir
    Path folder;

    private Path file;

    @BeforeAll
    static void start(@TempDir Path archive) throws IOException {
        ArchiveGenerator.main(archive.toString(), "0", "300");
        shell = new ShellUnderTest("--library", archive.toString(), "--lang", "en");
        library = shell.bean(Workspace.class).library();
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    @BeforeEach
    void file() {
        file = folder.resolve("weeks");
    }

    /** Runs a command on a thread of its own, which is interrupted after so many milliseconds, or before it begins. */
    private static Outcome interrupted(String line, int millis) throws Exception {
        FutureTask<Outcome> command = new FutureTask<>(() -> {
            if (millis == 0) {
                Thread.currentThread().interrupt();
            }
            return shell.run(line);
        });
        Thread thread = new Thread(command, "command");
        thread.start();
        Thread.sleep(millis);
        thread.interrupt();
        return command.get(60, TimeUnit.SECONDS);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"search 跨境", "search '\\d+起' --regex --count", "check", "check --fail-on error"})
    void stopAnAnalysis(String line) throws Exception {
        Outcome outcome = interrupted(line, 0);
        assertThat(outcome.code()).isEqualTo(ExitCodes.INTERRUPTED);
        assertThat(outcome.message()).isEqualTo("interrupted");
        assertThat(outcome.out()).isEmpty();
        assertThat(shell.bean(Workspace.class).library()).isSameAs(library);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "md", "html", "csv", "json"})
    void leaveNoFileOfAnExport(String format) throws Exception {
        Outcome outcome = interrupted("export " + format + " --out '" + file + "'", 0);
        assertThat(outcome.code()).isEqualTo(ExitCodes.INTERRUPTED);
        assertThat(outcome.out()).isEmpty();
        assertThat(files()).isEmpty();
        assertThat(shell.bean(Workspace.class).library()).isSameAs(library);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "md --charts none"})
    void keepTheOldFileOrWriteTheWholeNewOne(String format) throws Exception {
        Path whole = folder.resolve("whole");
        assertThat(shell.run("export " + format + " --out '" + whole + "'").code())
                .isEqualTo(ExitCodes.DONE);
        for (int i = 0; i < ATTEMPTS; i++) {
            Files.writeString(file, "old");
            Outcome outcome = interrupted("export " + format + " --force --out '" + file + "'", i * STEP_MILLIS);
            if (outcome.code() == ExitCodes.INTERRUPTED) {
                assertThat(file).hasContent("old");
            } else {
                assertThat(outcome.code()).isEqualTo(ExitCodes.DONE);
                assertThat(file).hasSameBinaryContentAs(whole);
            }
            assertThat(files()).containsExactlyInAnyOrder(file, whole);
        }
    }

    @Test
    void doNotKeepTheNextOneFromRunning() throws Exception {
        interrupted("check", 0);
        assertThat(shell.run("check").code()).isEqualTo(ExitCodes.DONE);
        assertThat(shell.bean(Workspace.class).library()).isSameAs(library);
    }
}
