package dev.zhoubao;

import static dev.zhoubao.TypedSession.CTRL_C;
import static dev.zhoubao.TypedSession.CTRL_D;
import static dev.zhoubao.TypedSession.CTRL_R;
import static dev.zhoubao.TypedSession.RIGHT;
import static dev.zhoubao.TypedSession.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program at a terminal: keys in, screen out. */
class PromptIT {

    private static final String PROMPT = "zhoubao (5 weeks)>";

    @TempDir
    Path home;

    /** The options are those of util-linux's script. */
    @BeforeAll
    static void needsScript() {
        boolean there = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "script")));
        assumeThat(there && System.getProperty("os.name").equals("Linux"))
                .as("script of util-linux")
                .isTrue();
    }

    private TypedSession open(int columns, int rows, String... options) throws IOException {
        return new TypedSession(home, "screen-256color", columns, rows, options);
    }

    @Test
    void completesRecallsAndLeaves() throws Exception {
        try (TypedSession session = open(100, 40)) {
            session.type("diff 27 \t");
            session.await("2024-19 (2024-05-06 – 2024-05-12)");
            assertThat(session.shown()).doesNotContain("2024-27");
            session.type("\u0015versi\t");
            session.awaitLine(PROMPT + " version");
            session.type("\r");
            session.await("Java ");
            session.awaitLine(PROMPT);
            session.type("list --limit 1 --columns week\r");
            session.await("2024-19\n");
            session.awaitLine(PROMPT);
            session.type(CTRL_R + "versi");
            session.await(PROMPT + " version\nbck-i-search: versi");
            session.type("\u0007\u0015");
            session.awaitLine(PROMPT);
            session.type(UP + UP);
            session.awaitLine(PROMPT + " version");
            session.type("\u0015");
            session.awaitLine(PROMPT);
            session.type("lis");
            session.awaitLine(PROMPT + " list --limit 1 --columns week");
            session.type(RIGHT + " --reverse\r");
            session.await("2024-51\n");
            session.awaitLine(PROMPT);
            session.type(CTRL_D);
            assertThat(session.exitCode()).isZero();
        }
        assertThat(Files.readString(home.resolve("state/zhoubao/history")))
                .contains(":list --limit 1 --columns week\n");
    }

    @Test
    void completesSettingsAndKeepsOnlyTheNewestOfEqualLines() throws Exception {
        try (TypedSession session = open(100, 40)) {
            session.type("assert 27 incidents c\t");
            session.awaitLine(PROMPT + " assert 27 incidents change");
            session.type("\u0015set theme l\t");
            session.awaitLine(PROMPT + " set theme light");
            session.type("\r");
            session.await("theme is now light");
            session.awaitLine(PROMPT);
            session.type("list --format csv\r");
            session.await("2024-51");
            session.awaitLine(PROMPT);
            session.type("set theme light\r");
            session.awaitLine(PROMPT);
            session.type("history --format csv\r");
            session.await("1,list --format csv\n2,set theme light\n3,history --format csv\n");
            session.type("exit\r");
            assertThat(session.exitCode()).isZero();
        }
    }

    @Test
    void staysAtAnInterruptAndRunsEveryLineOfAPaste() throws Exception {
        try (TypedSession session = open(100, 40)) {
            session.type("sho");
            session.await("> sho");
            session.type(CTRL_C);
            session.awaitLine(PROMPT);
            session.type(CTRL_C);
            session.await("(leave with: exit, or Ctrl-D)");
            session.awaitLine(PROMPT);
            session.type("\u001b[200~show 99\nversion # it's\nhistory --format csv\u001b[201~");
            session.await("history --format csv");
            session.type("\r");
            session.await("error: week 99 is not loaded");
            session.await("3,history --format csv");
            session.awaitLine(PROMPT);
            session.type("exit\r");
            assertThat(session.exitCode()).isZero();
        }
    }

    @Test
    void stopsACommandAtAnInterrupt() throws Exception {
        Files.writeString(home.resolve("endless.zb"), "list --limit 1 --columns week\n".repeat(200_000));
        try (TypedSession session = open(100, 30)) {
            session.type("run endless.zb\r");
            session.await("2024-19");
            session.type(CTRL_C);
            session.await("error: interrupted");
            session.awaitLine(PROMPT);
            session.type("version\r");
            session.await("Java ");
            assertThat(session.isRunning()).isTrue();
        }
    }

    @Test
    void pagesWhatIsLongerThanTheScreen() throws Exception {
        try (TypedSession session = open(100, 15)) {
            session.type("show 27\r");
            session.await("Bulletin 2024-27");
            assertThat(session.shown()).doesNotContain("2024-26", PROMPT);
            session.type("/2024-26\r");
            session.await("2024-26");
            session.type("q");
            session.awaitLine(PROMPT);
            session.type("show 27\r");
            session.await("Bulletin 2024-27");
            session.type(CTRL_C);
            session.awaitLine(PROMPT);
        }
        try (TypedSession session = open(100, 15, "--pager", "off")) {
            session.type("show 27\r");
            session.awaitLine(PROMPT);
        }
    }

    @Test
    void fitsANarrowWindowWithChineseText() throws Exception {
        try (TypedSession session = open(40, 60, "--lang", "zh", "--pager", "off")) {
            session.type("search 跨境网络安全事件 27\r");
            session.await("2024-27");
            session.await("跨境网络安全事件");
            session.awaitLine("周报 (5 周)>");
            session.type("show 27 --e\t");
            session.await("show 27 --evidence");
            session.type("\r");
            session.await("2024-25  2024-06-17");
            session.awaitLine("周报 (5 周)>");
            session.type(CTRL_D);
            assertThat(session.exitCode()).isZero();
        }
    }

    @Test
    void staysAtAnInterruptOnADumbTerminal() throws Exception {
        try (TypedSession session = new TypedSession(home, "dumb", 80, 30)) {
            session.type("sho");
            session.await("> sho");
            session.type(CTRL_C);
            session.awaitLine(PROMPT);
            session.type(CTRL_C);
            session.await("(leave with: exit, or Ctrl-D)");
            session.type("version\r");
            session.await("Java ");
            session.type("exit\r");
            assertThat(session.exitCode()).isZero();
            assertThat(session.shown()).doesNotContain("[1m");
        }
    }
}
