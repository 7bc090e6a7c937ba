package dev.zhoubao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.shell.ShellUnderTest.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    void writesTheSheetsOfAWorkbook() throws IOException {
        try (InputStream in = Files.newInputStream(export("xlsx --year 2024", "a.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly("Overview", "Bulletins", "Figures", "Changes", "Charts", "Chart data", "About");
            assertThat(workbook.getSheet("Bulletins").getLastRowNum()).isEqualTo(5);
            assertThat(workbook.getSheet("Figures").getLastRowNum()).isEqualTo(25);
            assertThat(workbook.getSheet("Changes").getLastRowNum()).isEqualTo(20);
            assertThat(workbook.getSheet("Overview").getDrawingPatriarch().getCharts())
                    .hasSize(1);
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
        assertThat(export("md", "a.md")).hasSameBinaryContentAs(export("md", "b.md"));
    }

    @Test
    void writesADigestWithASectionForEachWeek() throws IOException {
        assertThat(Files.readAllLines(export("md --year 2024", "a.md")))
                .startsWith("---", "title: \"CNCERT weekly bulletins, 2024-19 – 2024-51\"")
                .contains("## Headline", "## Sources", "## 2024-27 · 2024年第27期 · 2024-07-01 – 2024-07-07");
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
}
