package dev.zhoubao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.export.PlainText;
import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.ShellUnderTest.Outcome;
import dev.zhoubao.shell.console.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** File names, titles and addresses that try to be more, through whole commands. */
class HostileNamesTest {

    private static final String STEERING = "\u001b]0;x\u0007\u001b[2J\u009b31m\u202e\u2066";

    @TempDir
    Path folder;

    private Path library() throws IOException {
        Path library = Files.createDirectories(folder.resolve("library"));
        Files.writeString(
                library.resolve("a\u001b[31m\u202e.md"),
                DocumentFixture.whole().block(STEERING + "处理。").text());
        Files.writeString(
                library.resolve("b\nc.md"),
                "---\ntitle: 网络安全信息与动态周报2031年第40期（../../x）\nurl: javascript:" + STEERING + "\n---\n\n" + STEERING
                        + "\n");
        return library;
    }

    private static void assertHarmless(String text) {
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(line.codePoints().filter(c -> !PlainText.harmless(c) && c != '\t'))
                        .isEmpty());
    }

    @Test
    void reachNoTerminalThroughAnyCommand() throws IOException {
        try (ShellUnderTest shell = new ShellUnderTest("--library", library().toString(), "--lang", "en")) {
            for (String command :
                    List.of("list --all", "show 12 --evidence", "sources", "problems", "check", "gaps", "search 处理")) {
                for (String format : List.of("table", "vertical", "markdown", "csv", "tsv", "json", "ndjson")) {
                    Outcome outcome = shell.run(command + " --format " + format);
                    assertThat(outcome.code()).as(command).isZero();
                    assertHarmless(outcome.out());
                    assertHarmless(shell.err());
                }
            }
            assertThat(shell.run("sources").out()).contains("a\uFFFD[31m\uFFFD.md");
        }
    }

    @Test
    void makeNoSecondMessageOfOne() throws IOException {
        try (ShellUnderTest shell = new ShellUnderTest("--library", library().toString(), "--lang", "en")) {
            shell.bean(Console.class).error(Phrase.of("there is no file {0}", "x\nerror: all is lost"));

            assertThat(shell.err()).endsWith("there is no file x error: all is lost\n");
        }
    }

    @Test
    void reachNoTerminalThroughAMessage() throws IOException {
        List<String> commands = List.of(
                "show 'S'",
                "'S'",
                "load 'S'",
                "list --where 'S>1'",
                "list '--S'",
                "list --format 'S'",
                "run 'S'",
                "metrics 'S'",
                "search --regex '(S'",
                "export md --template 'S'",
                "assert latest 'S>4'");
        try (ShellUnderTest shell = new ShellUnderTest("--library", library().toString(), "--lang", "en")) {
            for (String command : commands) {
                Outcome outcome = shell.run(command.replace("S", STEERING));

                assertThat(outcome.code()).as(command).isNotZero();
                assertThat(outcome.message()).isNotBlank();
                shell.bean(Console.class).error(Phrase.of("{0}", outcome.message()));
                assertHarmless(shell.err());
            }
        }
    }

    @Test
    void nameNoExport() throws IOException {
        try (ShellUnderTest shell = new ShellUnderTest("--library", library().toString(), "--lang", "en")) {
            for (String range : List.of("", " 12", " 2031", " 12..40")) {
                assertThat(shell.run("export json" + range + " --dry-run").out())
                        .containsPattern("exports[/\\\\]zhoubao[-_0-9]*\\.json\n");
            }
        }
    }

    @Test
    void aPlantedLinkIsNotWrittenThrough() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "kept");
        Path planted = Files.createSymbolicLink(folder.resolve("zhoubao.json"), secret);
        Path dangling = Files.createSymbolicLink(folder.resolve("none.json"), folder.resolve("made-by-a-stranger"));
        try (ShellUnderTest shell = new ShellUnderTest("--library", library().toString(), "--lang", "en")) {
            assertThat(shell.run("export json --out " + planted).code()).isEqualTo(1);
            assertThat(shell.run("export json --out " + dangling).code()).isEqualTo(1);
            assertThat(shell.run("export json --force --out " + dangling).code())
                    .isEqualTo(1);
        }
        assertThat(secret).hasContent("kept");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("library", "secret", "zhoubao.json", "none.json");
        }
    }

    @Test
    void entitiesOfAPageStayText() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "kept");
        Path library = Files.createDirectories(folder.resolve("pages"));
        Files.writeString(
                library.resolve("a.html"),
                "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n"
                        + "<html><h1 id=activity-name>网络安全信息与动态周报2031年第12期（3月17日-3月23日）</h1>"
                        + "<div id=js_content><p>互联网网络安全整体评价为良。甲&x;乙</p></div></html>");
        try (ShellUnderTest shell = new ShellUnderTest("--library", library.toString(), "--lang", "en")) {
            assertThat(shell.run("show 12").out()).contains("甲&x;乙").doesNotContain("kept");
        }
    }
}
