package dev.zhoubao.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.ShellUnderTest.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    Path folder;

    private Outcome check(String options) throws IOException {
        String seed = Files.readString(Path.of("seeds/001_6be788e8461591bc.txt"));
        Files.writeString(folder.resolve("a.md"), seed.replace("跨境网络安全事件228起", "跨境网络安全事件900起"));
        try (ShellUnderTest shell = new ShellUnderTest("--library", folder.toString(), "--lang", "en")) {
            return shell.run("check --format csv " + options);
        }
    }

    @Test
    void reportsWhatLooksWrong() throws IOException {
        Outcome outcome = check("");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .contains(
                        "error,2024-27,2024-07-01,part-over-whole,\"cross-border incidents: 900, more than the whole");
    }

    @Test
    void failsOnDemandAfterShowingTheReport() throws IOException {
        Outcome outcome = check("--fail-on warning");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.out()).contains("part-over-whole");
        assertThat(outcome.message()).isEqualTo("check found 1 of severity warning or worse");
    }

    @Test
    void refusesAnUnknownSeverity() throws IOException {
        assertThat(check("--fail-on bad").message())
                .isEqualTo("--fail-on is 'bad'; it takes one of: info, warning, error; try: help check");
    }

    @Test
    void findsNothingButGapsInTheSeeds() {
        try (ShellUnderTest shell = new ShellUnderTest("--library", "seeds")) {
            assertThat(shell.json("check"))
                    .hasSize(5)
                    .allSatisfy(finding ->
                            assertThat(finding.get("check").stringValue()).isEqualTo("gap"));
            assertThat(shell.run("check --fail-on warning").code()).isZero();
        }
    }
}
