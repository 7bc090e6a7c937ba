package dev.zhoubao.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.model.MadeUpMetric;
import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.ShellUnderTest.Outcome;
import dev.zhoubao.shell.completion.ShellCompleter;
import dev.zhoubao.shell.grammar.LineParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jline.reader.Candidate;
import org.jline.reader.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A metric is declared once: a made-up one is read, and in help, completion, columns, exports and errors. */
class MadeUpMetricTest {

    private static MadeUpMetric metric;
    private static ShellUnderTest shell;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() throws IOException {
        metric = new MadeUpMetric("seized-servers", "servers seized", "查封服务器", "查封", "<查封服务器>~#台");
        Path library = Files.createDirectory(folder.resolve("library"));
        Files.writeString(library.resolve("20.md"), week(20, "5月12日-5月18日", 321));
        Files.writeString(library.resolve("21.md"), week(21, "5月19日-5月25日", 654));
        shell = new ShellUnderTest("--library", library.toString(), "--lang", "en");
    }

    @AfterAll
    static void stop() {
        shell.close();
        metric.close();
    }

    private static String week(int issue, String days, int seized) {
        return """
                # 网络安全信息与动态周报2031年第%d期（%s）

                本周，CNCERT共处理网络安全事件100起，查封服务器%d台。
                """.formatted(issue, days, seized);
    }

    private static List<String> proposals(String line) {
        List<Candidate> candidates = new ArrayList<>();
        LineParser lines = shell.bean(LineParser.class);
        shell.bean(ShellCompleter.class)
                .complete(null, lines.parse(line, line.length(), Parser.ParseContext.COMPLETE), candidates);
        return candidates.stream().map(Candidate::value).toList();
    }

    private static Path exported(String kind) throws IOException {
        Path file = Files.createTempDirectory(folder, kind).resolve("weeks." + kind);
        Outcome outcome = shell.run("export " + kind + " --out '" + file + "'");
        assertThat(outcome.code()).as(outcome.message()).isZero();
        return file;
    }

    @Test
    void theCatalogueListsIt() {
        assertThat(shell.run("metrics").out()).contains("seized-servers", "servers seized", "查封服务器");
    }

    @Test
    void helpFindsIt() {
        assertThat(shell.run("help search 'servers seized'").out()).contains("seized-servers");
    }

    @Test
    void completionProposesIt() {
        assertThat(proposals("trend ")).contains("incidents", "seized-servers");
        assertThat(proposals("trend incidents seized-servers ")).doesNotContain("seized-servers");
        assertThat(proposals("list --columns ")).contains("seized-servers");
        assertThat(proposals("list --where ")).contains("seized-servers");
        assertThat(proposals("assert latest ")).contains("seized-servers");
    }

    @Test
    void listsTakeItAsAColumn() {
        assertThat(shell.run("list --columns week,seized-servers --format csv").lines())
                .containsExactly("week,seized-servers", "2031-20,321", "2031-21,654");
        assertThat(shell.run("list --where 'seized-servers>400' --columns week --format csv")
                        .lines())
                .containsExactly("week", "2031-21");
    }

    @Test
    void comparisonsKnowItsGoodDirection() {
        JsonNode last = shell.json("diff 20 21 --all").at("/figures/1");
        assertThat(last.at("/metric").asString()).isEqualTo("seized-servers");
        assertThat(last.at("/direction").asString()).isEqualTo("better");
    }

    @Test
    void everyExportHasIt() throws IOException {
        assertThat(Files.readString(exported("md"))).contains("servers seized", "654");
        assertThat(Files.readString(exported("html"))).contains("servers seized", "654");
        assertThat(Files.readString(exported("csv"))).contains("seized-servers", "654");
        assertThat(Files.readString(exported("json"))).contains("\"seized-servers\": 654");
        List<String> texts = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(exported("xlsx")))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach((Cell cell) -> texts.add(cell.toString()))));
        }
        assertThat(texts).contains("seized-servers", "654.0");
    }

    @Test
    void itsExportIsReadBack() throws IOException {
        Path json = exported("json");
        try (ShellUnderTest other = new ShellUnderTest("--library", json.toString())) {
            assertThat(other.run("list --columns seized-servers --format csv").lines())
                    .containsExactly("seized-servers", "321", "654");
        }
    }

    @Test
    void errorsProposeIt() {
        assertThat(shell.run("trend siezed-servers").message()).contains("seized-servers");
        assertThat(shell.run("list --columns siezed-servers").message()).contains("seized-servers");
        assertThat(shell.run("list --where 'siezed-servers>1'").message()).contains("seized-servers");
    }
}
