package dev.zhoubao.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.ShellUnderTest.Outcome;
import dev.zhoubao.shell.failure.ExitCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts in files beside a digest are treated as the digest is, and none stays that it has no more. */
class ExportChartsTest {

    private static ShellUnderTest shell;

    @TempDir
    private Path folder;

    private Path charts;
    private Path incidents;

    @BeforeAll
    static void start() {
        shell = new ShellUnderTest("--library", "seeds", "--lang", "en");
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    @BeforeEach
    void name() {
        charts = folder.resolve("a-charts");
        incidents = charts.resolve("weeks-incidents.svg");
    }

    private Outcome export(String options) {
        return shell.run("export md --out '" + folder.resolve("a.md") + "' " + options);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void areNamedBeforeAndAfter() {
        assertThat(export("--dry-run").out()).containsPattern("(?m)^charts +\\Q" + charts + "\\E$");
        assertThat(charts).doesNotExist();
        assertThat(export("").out()).containsPattern("(?m)^charts +\\Q" + charts + "\\E$");
        assertThat(export("--force --charts none").out()).doesNotContain("charts ");
    }

    @Test
    void areKeptUnlessForced() throws IOException {
        Files.createDirectory(charts);
        Files.writeString(incidents, "mine");

        assertThat(export("--dry-run").out())
                .containsPattern("existing chart +exists and would be kept: the export would fail without --force");
        Outcome refused = export("");
        assertThat(refused.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(refused.message())
                .isEqualTo(incidents + " exists already; replace it with --force, or name another file");
        assertThat(names(folder)).containsExactly("a-charts");
        assertThat(incidents).hasContent("mine");
        assertThat(export("--force").code()).isZero();
        assertThat(Files.readString(incidents)).startsWith("<svg");
    }

    @Test
    void areNoHindranceWhereTheyAreTheSame() throws IOException {
        export("");
        Files.delete(folder.resolve("a.md"));

        assertThat(export("--dry-run").out()).doesNotContain("exists");
        assertThat(export("").code()).isZero();
    }

    @Test
    void areTakenAwayWithADigestThatHasThemNoMore() throws IOException {
        export("");
        assertThat(names(charts)).contains("weeks-incidents.svg").hasSizeGreaterThan(1);
        shell.run("export md --charts none --out '" + folder.resolve("b.md") + "'");
        assertThat(charts).exists();

        export("--force --charts none");

        assertThat(charts).doesNotExist();
    }

    @Test
    void areLeftWhereSomebodyElseWroteOrChangedThem() throws IOException {
        export("");
        Files.writeString(incidents, Files.readString(incidents).replace("<desc", "<!-- mine --><desc"));
        String another = Files.readString(charts.resolve("weeks-app-platforms.svg"));
        Path other = folder.resolve("b-charts");
        shell.run("export md --out '" + folder.resolve("b.md") + "'");
        Files.copy(other.resolve("weeks-app-platforms.svg"), charts.resolve("of another digest.svg"));
        Files.writeString(charts.resolve("notes.txt"), "mine");
        Files.writeString(charts.resolve("copy.svg.bak"), another);
        Files.writeString(charts.resolve("drawn.svg"), "<svg/>");

        export("--force --charts none");

        assertThat(names(charts))
                .containsExactly(
                        "copy.svg.bak", "drawn.svg", "notes.txt", "of another digest.svg", "weeks-incidents.svg");
        export("--force");
        assertThat(names(charts)).contains("drawn.svg", "notes.txt", "weeks-app-platforms.svg");
    }

    @Test
    void areOfNoInterestToOtherKinds() throws IOException {
        export("");
        shell.run("export html --force --out '" + folder.resolve("a.html") + "'");

        assertThat(incidents).exists();
    }
}
