package dev.zhoubao.shell.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Report;
import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.ShellUnderTest.Outcome;
import dev.zhoubao.shell.completion.ShellCompleter;
import dev.zhoubao.shell.failure.ExitCodes;
import dev.zhoubao.shell.grammar.LineParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.shell.core.command.annotation.Option;

/** A kind of export is declared once: a made-up one is in help, completion, errors and export. */
class MadeUpKindTest {

    private record Haiku(
            @Option(longName = "mood", description = "how it sounds")
            Mood mood) {}

    private enum Mood {
        GAY,
        GRAVE
    }

    private static final ExportKind<Haiku> KIND = new ExportKind<>(
            "haiku",
            "txt",
            "three lines",
            Haiku.class,
            false,
            (haiku, weeks) -> new Report("haiku", weeks.bulletins().size() + " weeks", List.of(), Map.of()),
            (haiku, weeks) -> (report, out) ->
                    out.write((report.title() + ", " + haiku.mood()).getBytes(StandardCharsets.UTF_8)));

    private static ShellUnderTest shell;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        shell = ShellUnderTest.with(
                new ExportKinds(() -> {
                    List<ExportKind<?>> kinds = new ArrayList<>(ExportKinds.usual());
                    kinds.add(KIND);
                    return kinds;
                }),
                "--library",
                "seeds",
                "--lang",
                "en");
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    private static List<String> proposals(String line) {
        List<Candidate> candidates = new ArrayList<>();
        LineParser lines = shell.bean(LineParser.class);
        shell.bean(ShellCompleter.class)
                .complete(null, lines.parse(line, line.length(), Parser.ParseContext.COMPLETE), candidates);
        return candidates.stream().map(Candidate::value).toList();
    }

    @Test
    void helpExplainsIt() {
        assertThat(shell.run("help export").out())
                .contains("write weeks to a file: xlsx, md, csv, json, html, haiku")
                .containsPattern("haiku +three lines")
                .containsPattern("--mood WORD +haiku only: how it sounds: gay, grave");
        assertThat(shell.run("help").out()).contains("html, haiku");
        assertThat(shell.run("help search 'three lines'").out()).contains("export haiku");
    }

    @Test
    void completionProposesIt() {
        assertThat(proposals("export ")).containsExactly("xlsx", "md", "csv", "json", "html", "haiku");
    }

    @Test
    void completionProposesItsOptionsWithItAlone() {
        assertThat(proposals("export haiku --")).contains("--mood", "--year").doesNotContain("--shape", "--template");
        assertThat(proposals("export csv --"))
                .contains("--shape", "--bom", "--year")
                .doesNotContain("--mood");
        assertThat(proposals("export xlsx --")).contains("--year").doesNotContain("--mood", "--shape", "--template");
        assertThat(proposals("export --")).contains("--mood", "--shape", "--template");
        assertThat(proposals("export haiku --mood ")).containsExactly("gay", "grave");
    }

    @Test
    void exportWritesIt() throws IOException {
        Path file = folder.resolve("a.txt");
        Outcome outcome = shell.run("export haiku --mood grave --out '" + file + "'");
        assertThat(outcome.code()).as(outcome.message()).isZero();
        assertThat(Files.readString(file)).isEqualTo("5 weeks, GRAVE");
        assertThat(shell.run("export haiku --mood gay --dry-run").out()).contains("exports/zhoubao.txt");
    }

    @Test
    void errorsNameIt() {
        Outcome unknown = shell.run("export sonnet");
        assertThat(unknown.code()).isEqualTo(ExitCodes.WRONG_USAGE);
        assertThat(unknown.message()).contains("it takes one of: xlsx, md, csv, json, html, haiku");
        Outcome elsewhere = shell.run("export md --mood gay");
        assertThat(elsewhere.code()).isEqualTo(ExitCodes.WRONG_USAGE);
        assertThat(elsewhere.message()).startsWith("--mood is for haiku only; leave it out, or write: export haiku");
        assertThat(shell.run("export haiku --bom").message()).startsWith("--bom is for csv only");
    }
}
