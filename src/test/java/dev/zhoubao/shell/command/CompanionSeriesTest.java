package dev.zhoubao.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.ShellUnderTest.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What commands say of weeks of CNVD and of the ransomware weekly. */
class CompanionSeriesTest {

    private static ShellUnderTest shell;

    @TempDir
    static Path library;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws IOException {
        cnvd(27, "2024年7月1日-2024年7月7日", "6.08", 12);
        cnvd(28, "2024年7月8日-2024年7月14日", "6.47", 15);
        Files.writeString(
                library.resolve("ransomware.md"),
                DocumentFixture.titled("国家互联网应急中心(CNCERT/CC)勒索软件动态周报-2024年第27期（总第99期）(20240629-20240705)")
                        .block("本周，监测发现89起我国单位设施感染Wannacry勒索软件事件，较上周下降3.3%，累计感染10000次，较上周增长5%。")
                        .block("本周勒索软件防范应对工作组自主监测、接收投诉或应急响应21起非Wannacry勒索软件感染事件，与上周持平。")
                        .text());
        shell = new ShellUnderTest("--library", "seeds", "--library", library.toString(), "--lang", "en");
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    private static void cnvd(int issue, String period, String score, int high) throws IOException {
        Files.writeString(
                library.resolve(issue + ".md"),
                DocumentFixture.titled("CNVD漏洞周报2024年第" + issue + "期")
                        .block(period)
                        .block("本周共收集、整理信息安全漏洞" + (high + 20) + "个，其中高危漏洞" + high + "个、中危漏洞" + (42 - issue) + "个、低危漏洞"
                                + (issue * 2 - 49) + "个。漏洞平均分值为" + score + "。")
                        .block("本周重要漏洞安全告警")
                        .block("1、Alpha产品安全漏洞")
                        .block("CNVD收录的相关漏洞包括：Alpha信息泄露漏洞（CNVD-2024-00001、CNVD-2024-00002）、Alpha越权漏洞"
                                + "（CNVD-2024-00003）。")
                        .block("参考链接：")
                        .block("https://www.cnvd.org.cn/flaw/show/CNVD-2024-00001")
                        .block("https://www.cnvd.org.cn/flaw/show/CNVD-2024-00003")
                        .text());
    }

    private static String cell(String line, String row, String column) {
        List<String> lines = shell.run(line + " --format csv").lines();
        int place = List.of(lines.get(0).split(",", -1)).indexOf(column);
        return lines.stream()
                .filter(one -> one.startsWith(row + ","))
                .map(one -> one.split(",", -1)[place])
                .findFirst()
                .orElseThrow();
    }

    @Test
    void gapsNamesTheWeeksAroundAGapWithoutRepeatingTheSeries() throws IOException {
        for (int issue : new int[] {27, 30}) {
            Files.writeString(
                    folder.resolve(issue + ".md"),
                    DocumentFixture.titled("CNVD漏洞周报2024年第" + issue + "期")
                            .block(issue == 27 ? "2024年7月1日-2024年7月7日" : "2024年7月22日-2024年7月28日")
                            .block("本周共收集、整理信息安全漏洞32个，其中高危漏洞12个、中危漏洞15个、低危漏洞5个。漏洞平均分值为6.08。")
                            .text());
        }
        try (ShellUnderTest gaps = new ShellUnderTest("--library", folder.toString(), "--lang", "en")) {
            assertThat(gaps.run("gaps").out()).contains("cnvd:2024-27–30 ").doesNotContain("cnvd:2024-30");
            assertThat(gaps.json("gaps").get(0).get("between")).hasToString("[\"cnvd:2024-27\",\"cnvd:2024-30\"]");
        }
    }

    @Test
    void checkNamesEachWeekInOneFormAndItsSeries() {
        List<String> lines = shell.run("check --series all --columns series,week,start,message")
                .lines();

        assertThat(lines.get(0)).contains("series", "week", "start");
        assertThat(lines.subList(2, lines.size()))
                .isNotEmpty()
                .allMatch(line -> line.matches("\\S+ \\S+ +((\\w+:)?\\d{4}-\\d\\d|–) .*"))
                .noneMatch(line -> line.matches(".*\\d{4}-\\d\\d\\.\\.\\d{4}-\\d\\d-\\d\\d.*"));
        assertThat(shell.json("check --series all"))
                .allSatisfy(finding -> assertThat(finding.has("series")).isTrue());
    }

    @Test
    void meansHaveTheDecimalsOfTheirValuesAndOneAtLeast() {
        assertThat(cell("summary --series cnvd", "cnvd-score", "mean")).isEqualTo("6.28");
        assertThat(cell("summary --series cnvd", "cnvd-high", "mean")).isEqualTo("13.5");
        assertThat(cell("summary --series cnvd", "cnvd-low", "mean")).isEqualTo("6.0");
        assertThat(cell("trend cnvd-score cnvd-high --window 2", "cnvd:2024-28", "cnvd-score_mean"))
                .isEqualTo("6.28");
        assertThat(cell("trend cnvd-score cnvd-high --window 2", "cnvd:2024-28", "cnvd-high_mean"))
                .isEqualTo("13.5");
    }

    @Test
    void referencesStandBesideTheAlertWhoseNumbersTheyName() {
        JsonNode alerts = shell.json("alerts cnvd:2024-27");

        assertThat(alerts.get(0).get("numbers").valueStream().map(JsonNode::asString))
                .containsExactly("CNVD-2024-00001", "CNVD-2024-00002");
        assertThat(alerts.get(0).get("links").valueStream().map(JsonNode::asString))
                .containsExactly("https://www.cnvd.org.cn/flaw/show/CNVD-2024-00001");
        assertThat(alerts.get(1).get("links").valueStream().map(JsonNode::asString))
                .containsExactly("https://www.cnvd.org.cn/flaw/show/CNVD-2024-00003");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "csv cnvd:2024-27|zhoubao-cnvd-2024-27.csv",
                "md cnvd:2024-27..cnvd:2024-28|zhoubao-cnvd-2024-27_2024-28.md",
                "xlsx --series cnvd 2024|zhoubao-cnvd-2024.xlsx",
                "html cnvd:2024-Q3|zhoubao-cnvd-2024-27_2024-28.html",
                "json --series ransomware|zhoubao-ransomware.json"
            })
    void filesHaveNamesWithoutColons(String words, String name) {
        assertThat(shell.run("export " + words + " --dry-run").out()).contains("exports/" + name + "\n");
    }

    @Test
    void filesBesideADigestHaveNamesWithoutColons() throws IOException {
        Path file = folder.resolve("a.md");
        assertThat(shell.run("export md --series all --out '" + file + "'").code())
                .isZero();

        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .anyMatch(name -> name.endsWith(".svg"))
                    .noneMatch(name -> name.contains(":"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "alerts", "trend cnvd-high", "summary --series all", "show cnvd:27"})
    void refuseAnEndingThatNamesNoFormat(String line) {
        Path file = folder.resolve("a.pdf");
        Outcome outcome = shell.run(line + " --output '" + file + "'");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.message()).contains("a.pdf names no format").contains("csv");
        assertThat(file).doesNotExist();
    }

    @Test
    void printedChangesOfTheRansomwareWeeklyAreShown() {
        assertThat(shell.run("show ransomware:27").out())
                .containsPattern("WannaCry infections +89 +cases +-3\\.3 %")
                .containsPattern("WannaCry infections in total +10000 +times +\\+5 %")
                .containsPattern("other ransomware infections +21 +cases +unchanged");
        assertThat(cell("show ransomware:27", "ransomware-wannacry", "printed_change"))
                .isEqualTo("-3.3");
        assertThat(cell("show ransomware:27", "ransomware-incidents", "printed_change"))
                .isEqualTo("0");
    }

    @Test
    void helpFindsThePrefix() {
        assertThat(shell.run("help search cnvd:").out()).contains("cnvd:36", "cnvd:30..40", "help weeks");
    }
}
