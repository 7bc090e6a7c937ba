package dev.zhoubao.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.ShellUnderTest.Outcome;
import dev.zhoubao.shell.console.Screen;
import dev.zhoubao.shell.failure.ExitCodes;
import dev.zhoubao.shell.settings.CurrentSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportCommandTest {

    private static ShellUnderTest shell;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        shell = new ShellUnderTest("--library", "seeds", "--lang", "en");
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    private Path export(String words, String name) {
        Path file = folder.resolve(name);
        Outcome outcome = shell.run("export " + words + " --out '" + file + "'");
        assertThat(outcome.message()).isEmpty();
        return file;
    }

    @Test
    void writesToStandardOutputAsOutputDoes() throws IOException {
        Path file = export("csv", "a.csv");
        assertThat(shell.run("export csv --out -").out()).isEqualTo(Files.readString(file));
        Path result = folder.resolve("b.csv");
        assertThat(shell.run("export csv --out - --output '" + result + "'").code())
                .isEqualTo(ExitCodes.WRONG_USAGE);
        assertThat(result).doesNotExist();
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void saysOfTheFileOfItsResultThatItIsNotTheExport() throws IOException {
        Path result = folder.resolve("result.json");
        shell.run("export csv --out '" + folder.resolve("a.csv") + "' --output '" + result + "'");
        assertThat(shell.err())
                .contains("note: " + result
                        + " lists what was exported; the file of the export itself is named with --out");
        export("csv", "b.csv");
        assertThat(shell.err()).doesNotContain("lists what was exported");
    }

    @Test
    void hasNothingBesideStandardOutput() {
        assertThat(shell.run("export md --out -").out()).contains("```mermaid").doesNotContain(".svg");
        for (String beside : List.of("--charts svg", "--pictures")) {
            Outcome outcome = shell.run("export md --out - " + beside);
            assertThat(outcome.code()).isEqualTo(ExitCodes.WRONG_USAGE);
            assertThat(outcome.message()).startsWith("standard output cannot hold picture or chart files");
        }
        assertThat(shell.run("export md --out - --dry-run").out()).contains("-").doesNotContain("mermaid");
    }

    @Test
    void writesNoWorkbookToATerminal() {
        Screen terminal = new Screen(
                true, () -> 80, () -> 8, () -> shell.bean(CurrentSettings.class).get(), Map.of());
        assertThat(shell.run("export xlsx --out -", terminal).message()).startsWith("what is exported is not text");
        assertThat(shell.run("export json --out -", terminal).out()).startsWith("[");
    }

    @Test
    void writesTheSheetsOfAWorkbook() throws IOException {
        try (InputStream in = Files.newInputStream(export("xlsx --year 2024", "a.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly(
                            "Overview", "Bulletins", "Figures", "Changes", "Charts", "Chart data", "Gaps", "About");
            assertThat(workbook.getSheet("Bulletins").getLastRowNum()).isEqualTo(5);
            assertThat(workbook.getSheet("Figures").getLastRowNum()).isEqualTo(30);
            assertThat(workbook.getSheet("Changes").getLastRowNum()).isEqualTo(20);
            assertThat(workbook.getSheet("Charts").getDrawingPatriarch().getCharts())
                    .hasSize(12);
        }
    }

    @Test
    void writesRealDatesNumbersAndLinks() throws IOException {
        try (InputStream in = Files.newInputStream(export("xlsx 27", "a.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheet("Bulletins");
            assertThat(sheet.getRow(1).getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .hasToString("2024-07-01");
            assertThat(sheet.getRow(1).getCell(5).getNumericCellValue()).isEqualTo(495);
            assertThat(sheet.getHyperlinkList().stream()
                            .map(link -> link.getAddress().startsWith("http") ? "article" : link.getAddress()))
                    .containsExactly("Figures!A2", "article");
            assertThat(sheet.getTables().get(0).getCTTable().isSetAutoFilter()).isTrue();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @Test
    void namesEverySourceWithItsChecksum() throws IOException {
        try (InputStream in = Files.newInputStream(export("xlsx 27", "a.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            Sheet about = workbook.getSheet("About");
            String words = shell.json("show 27").get("sha256").stringValue();
            assertThat(about.getRow(about.getLastRowNum()).getCell(5).getStringCellValue())
                    .isEqualTo(words);
        }
    }

    @Test
    void writesTheSameBytesForTheSameInput() throws IOException {
        assertThat(export("xlsx", "a.xlsx")).hasSameBinaryContentAs(export("xlsx", "b.xlsx"));
        assertThat(export("md --charts mermaid", "a.md")).hasSameBinaryContentAs(export("md --charts mermaid", "b.md"));
        assertThat(export("html", "a.html")).hasSameBinaryContentAs(export("html", "b.html"));
    }

    @Test
    void writesADigestWithASectionForEachWeek() throws IOException {
        assertThat(Files.readAllLines(export("md --year 2024", "a.md")))
                .startsWith("---", "title: \"CNCERT weekly bulletins, 2024-19 – 2024-51\"", "date: 2024-12-26")
                .contains("## Newest week: 2024-51", "## Sources", "## Week 2024-27");
    }

    @Test
    void writesWholeBulletinsAsJson() throws IOException {
        JsonNode weeks = new JsonMapper().readTree(Files.readString(export("json 19..27", "a.json")));
        assertThat(weeks).hasSize(2);
        assertThat(weeks.get(1).get("links")).hasSize(5);
    }

    @Test
    void writesRowsAsCsv() throws IOException {
        assertThat(Files.readAllLines(export("csv", "a.csv"))).hasSize(6);
    }

    @Test
    void writesTheSameColumnsWhateverTheWeeksHave() throws IOException {
        String wide = Files.readAllLines(export("csv --shape wide 27", "a.csv")).get(0);
        assertThat(wide).startsWith("week,start,end,published,grade,incidents,").contains(",infected-hosts,");
        assertThat(Files.readAllLines(export("csv 19", "b.csv")).get(0)).isEqualTo(wide);
    }

    @Test
    void writesARowAFigureWithItsEvidence() throws IOException {
        List<String> lines = Files.readAllLines(export("csv 27 --shape tidy --lang zh", "a.csv"));
        assertThat(lines).hasSize(6);
        assertThat(lines.get(0)).startsWith("week,start,end,published,metric,name,value,unit,");
        assertThat(lines.get(1))
                .startsWith("2024-27,2024-07-01,2024-07-07,2024-07-12,incidents,处理网络安全事件,495,起,,,,00")
                .contains(",29,本周，CNCERT协调");
    }

    @Test
    void beginsWithAByteOrderMarkWhenAskedTo() throws IOException {
        byte[] plain = Files.readAllBytes(export("csv", "a.csv"));
        byte[] marked = Files.readAllBytes(export("csv --bom", "b.csv"));
        assertThat(marked).startsWith(0xEF, 0xBB, 0xBF).endsWith(plain).hasSize(plain.length + 3);
    }

    @Test
    void refusesAShapeForWhatHasNone() {
        assertThat(shell.run("export json --shape tidy").message())
                .startsWith("--shape is for csv only; leave it out, or write: export csv");
        assertThat(shell.run("export xlsx --bom").message()).startsWith("--bom is for csv only");
        assertThat(shell.run("export csv --shape long").message()).contains("wide, tidy");
    }

    @Test
    void keepsAFileThatIsThereUnlessForced() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "mine");
        Outcome refused = shell.run("export md --out '" + file + "'");
        assertThat(refused.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(refused.message()).contains("exists already; replace it with --force");
        assertThat(file).hasContent("mine");
        shell.run("export md --force --out '" + file + "'");
        assertThat(Files.readString(file)).startsWith("---");
    }

    @Test
    void writesNothingOnADryRun() {
        Path file = folder.resolve("a.md");
        assertThat(shell.run("export md --dry-run --out '" + file + "'").out()).contains("would write");
        assertThat(file).doesNotExist();
    }

    @Test
    void saysOnADryRunWhatBecomesOfAFileThatIsThere() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "mine");
        String words = "export md --dry-run --out '" + file + "'";

        assertThat(shell.run(words).out()).contains("exists and would be kept: the export would fail");
        assertThat(shell.json(words).get("existing").stringValue()).isEqualTo("refuse");
        assertThat(shell.run(words + " --force").out()).contains("exists and would be replaced");
        assertThat(shell.json(words + " --force").get("existing").stringValue()).isEqualTo("replace");
        assertThat(shell.run("export md --dry-run --out '" + folder.resolve("b.md") + "'")
                        .out())
                .doesNotContain("exists and");
        assertThat(file).hasContent("mine");
    }

    @Test
    void saysWhichFoldersItMakes() {
        Path made = folder.resolve("exprots");
        String words = "export md 27 --parents --out '" + made.resolve("2024/a.md") + "'";
        String line = "new folder +\\Q" + made + "\\E\nnew folder +\\Q" + made.resolve("2024") + "\\E\n";

        assertThat(shell.run(words + " --dry-run").out()).containsPattern(line);
        assertThat(made).doesNotExist();
        assertThat(shell.json(words).get("new_folders"))
                .extracting(JsonNode::stringValue)
                .containsExactly(made.toString(), made.resolve("2024").toString());
        assertThat(shell.run(words + " --force").out()).doesNotContain("new folder");
    }

    @Test
    void failsOnADryRunWhereTheExportWould() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "mine");

        assertThat(shell.run("export md --dry-run --out '" + folder + "'").message())
                .endsWith("is a folder; name a file");
        assertThat(shell.run("export md --out /").message()).isEqualTo("/ is a folder; name a file");
        assertThat(shell.run("export md --dry-run --out '" + file.resolve("b.md") + "'")
                        .message())
                .contains("a.md is not a folder, so nothing can be written there");
        assertThat(shell.run("export md --dry-run --template '" + folder.resolve("none") + "'")
                        .message())
                .contains("there is no file");
    }

    @Test
    void leavesNothingBehindWhenItCannotWrite() throws IOException {
        Path blocked = Files.createDirectory(folder.resolve("a.md"));
        assertThat(shell.run("export md --force --out '" + blocked + "'").code())
                .isEqualTo(ExitCodes.FAILED);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(blocked);
        }
    }

    @Test
    void namesFilesAfterTheWeeks() {
        assertThat(shell.run("export xlsx --year 2024 --dry-run").out()).contains("zhoubao-2024.xlsx");
        assertThat(shell.run("export xlsx 2024 --dry-run").out()).contains("zhoubao-2024.xlsx");
        assertThat(shell.run("export md 27 --dry-run").out()).contains("zhoubao-2024-27.md");
        assertThat(shell.run("export md 27..51 --dry-run").out()).contains("zhoubao-2024-27_2024-51.md");
        assertThat(shell.run("export csv --dry-run").out()).contains("zhoubao.csv");
    }

    @Test
    void writesAPageInTheLanguageAskedFor() throws IOException {
        assertThat(Files.readString(export("html 27 --lang zh", "a.html")))
                .startsWith("<!DOCTYPE html>\n<html lang=\"zh-Hans\">")
                .contains("<section id=\"week-2024-27\"");
        assertThat(shell.run("export html --dry-run").out()).contains("zhoubao.html");
    }

    @Test
    void listsInADigestTheWeeksThatItLacks() throws IOException {
        assertThat(Files.readString(export("md", "a.md")))
                .contains("\nWeeks missing between the first and the last bulletin: 28. Of these, known");
    }

    @Test
    void laysADigestOutByATemplate() throws IOException {
        Path template = Files.writeString(folder.resolve("mine.mustache"), "{{title}}: {{properties.weeks}}");

        assertThat(export("md 27 --template '" + template + "'", "a.md"))
                .hasContent("CNCERT weekly bulletin, 2024-27: 1");
    }

    @Test
    void writesNothingByATemplateThatIsWrong() throws IOException {
        Path template = Files.writeString(folder.resolve("mine.mustache"), "a\n{{nothing}}");
        Path file = folder.resolve("a.md");
        Outcome outcome = shell.run("export md --template '" + template + "' --out '" + file + "'");

        assertThat(outcome.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(outcome.message()).contains("mine.mustache:2: there is no value named 'nothing' here");
        assertThat(file).doesNotExist();
    }

    @Test
    void takesATemplateForADigestAlone() {
        Outcome outcome = shell.run("export xlsx --template none --out '" + folder.resolve("a.xlsx") + "'");

        assertThat(outcome.code()).isEqualTo(ExitCodes.WRONG_USAGE);
        assertThat(outcome.message()).contains("--template is for md only; leave it out, or write: export md");
        assertThat(shell.run("export md --template '" + folder.resolve("none") + "' --out '" + folder.resolve("b")
                                + "'")
                        .message())
                .contains("there is no file")
                .contains("none; check the path");
    }

    @Test
    void namesDocumentsFromTheLibraryOnUnlessAskedForWholePaths() throws IOException {
        String file = "001_6be788e8461591bc.txt";

        for (String kind : List.of("csv --shape tidy", "json", "md", "html")) {
            String relative = Files.readString(export(kind + " 2024", kind.substring(0, 2) + "1"));
            String whole = Files.readString(export(kind + " 2024 --paths absolute", kind.substring(0, 2) + "2"));
            assertThat(relative.replace("\\", ""))
                    .contains(file)
                    .doesNotContain("seeds/" + file)
                    .doesNotContain(Path.of("").toAbsolutePath().toString());
            assertThat(whole.replace("\\", ""))
                    .contains(Path.of("seeds", file).toAbsolutePath().toString());
        }
    }

    @Test
    void namesDocumentsBelowFoldersWithBlanksFromTheLibraryOnInEveryKind() throws IOException {
        Path library = folder.resolve("my library");
        Path document = Files.createDirectories(library.resolve("sub dir")).resolve("week 1.md");
        Files.copy(Path.of("seeds", "001_6be788e8461591bc.txt"), document);
        try (ShellUnderTest other = new ShellUnderTest("--library", library.toString(), "--lang", "en")) {
            for (String kind : List.of("csv --shape tidy", "json", "md", "html", "xlsx")) {
                Path file = folder.resolve("o");
                other.run("export " + kind + " --force --out '" + file + "'");
                assertThat(text(file)).as(kind).contains("sub dir/week 1.md").doesNotContain("my library/sub");
                other.run("export " + kind + " --paths absolute --force --out '" + file + "'");
                assertThat(text(file)).as(kind).contains("my library/sub dir/week 1.md");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"my archive.zip", "weeks.json"})
    void namesDocumentsInAFileFromThatFileOn(String name) throws IOException {
        Path library = folder.resolve("private").resolve(name);
        Files.createDirectories(library.getParent());
        if (name.endsWith(".zip")) {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(library))) {
                zip.putNextEntry(new ZipEntry("week 1.md"));
                Files.copy(Path.of("seeds", "001_6be788e8461591bc.txt"), zip);
            }
        } else {
            shell.run("export json 27 --out '" + library + "'");
        }
        try (ShellUnderTest other = new ShellUnderTest("--library", library.toString(), "--lang", "en")) {
            for (String kind : List.of("csv --shape tidy", "json", "md", "html", "xlsx")) {
                Path file = folder.resolve("o");
                other.run("export " + kind + " --force --out '" + file + "'");
                assertThat(text(file))
                        .as(kind)
                        .contains(name.endsWith(".zip") ? "my archive.zip!/week 1.md" : "001_6be788e8461591bc.txt")
                        .doesNotContain("private/");
            }
        }
    }

    /** Of a workbook that of its parts. */
    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes[0] != 'P') {
            return Files.readString(file).replace("\\", "");
        }
        StringBuilder text = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (parts.getNextEntry() != null) {
                text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    @Test
    void writesChartsBesideADigestOrWithinItOrNone() throws IOException {
        String beside = Files.readString(export("md", "a.md"));
        assertThat(beside).contains("](a-charts/weeks-incidents.svg)").doesNotContain("mermaid");
        assertThat(Files.readString(folder.resolve("a-charts").resolve("weeks-incidents.svg")))
                .startsWith("<svg xmlns=")
                .contains("<title id=", "<desc id=", "prefers-color-scheme: dark")
                .doesNotContain("<script");
        assertThat(Files.readString(export("md --charts mermaid", "b.md")))
                .contains("```mermaid")
                .doesNotContain(".svg");
        assertThat(folder.resolve("b-charts")).doesNotExist();
        assertThat(Files.readString(export("md --charts none", "c.md"))).doesNotContain("mermaid", ".svg");
    }

    @Test
    void saysHowAWeekComparesWithOneOutsideTheExport() throws IOException {
        assertThat(Files.readString(export("md 27", "a.md")))
                .contains(
                        "The bulletin before it is 2024-19 (2024-05-06 – 2024-05-12), 8 weeks earlier; it is loaded, but not in"
                                + " this export.")
                .contains("| incidents handled | 495 | cases | 495 | 0 | 0.0 % | same |");
        assertThat(Files.readString(export("md --short", "b.md"))).doesNotContain("## Week 2024");
    }
}
