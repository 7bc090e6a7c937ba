package dev.zhoubao.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.ShellUnderTest.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where weeks of one other series alone are loaded, commands without a prefix mean that. */
class OnlyOtherSeriesTest {

    private static ShellUnderTest shell;

    @TempDir
    static Path library;

    @BeforeAll
    static void start() throws IOException {
        write(27, "2024年7月1日-2024年7月7日");
        write(51, "2024年12月16日-2024年12月22日");
        shell = new ShellUnderTest("--library", library.toString(), "--lang", "en");
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    private static void write(int issue, String period) throws IOException {
        Files.writeString(
                library.resolve(issue + ".md"),
                DocumentFixture.titled("CNVD漏洞周报2024年第" + issue + "期")
                        .block(period)
                        .block("本周共收集、整理信息安全漏洞30个，其中高危漏洞12个、中危漏洞13个、低危漏洞5个。")
                        .block("本周重要漏洞安全告警")
                        .block("1、Alpha产品安全漏洞")
                        .block("CNVD收录的相关漏洞包括：Alpha信息泄露漏洞（CNVD-2024-00001）。")
                        .text());
    }

    private static String out(String line) {
        Outcome outcome = shell.run(line);
        assertThat(outcome.message()).isEmpty();
        assertThat(outcome.code()).isZero();
        return outcome.out();
    }

    @Test
    void isMeantByEveryCommand() {
        assertThat(out("list")).contains("cnvd:2024-27", "cnvd:2024-51");
        assertThat(out("show latest")).contains("cnvd:2024-51");
        assertThat(out("gaps")).contains("cnvd:2024-28");
        assertThat(out("assert latest 'cnvd-high < 100'")).contains("cnvd:2024-51");
    }

    @Test
    void isNamedWhereAnotherIsAskedFor() {
        assertThat(shell.run("list --series bulletin").message()).contains("--series cnvd");
    }

    @Test
    void readsTheRangesThatItPrints() {
        assertThat(out("list CNVD:2024-51..cnvd:2024-51"))
                .contains("cnvd:2024-51")
                .doesNotContain("cnvd:2024-27");
        assertThat(out("list ..cnvd:2024-27")).contains("cnvd:2024-27").doesNotContain("cnvd:2024-51");
        assertThat(out("list cnvd:40..")).contains("cnvd:2024-51").doesNotContain("cnvd:2024-27");
        assertThat(shell.run("list 27..cnvd:51").message()).contains("two series");
    }

    @Test
    void countsItsWeeksAndLeavesOutWhatIsNotSaid() {
        assertThat(out("metrics --format csv")).contains("cnvd-high").contains(",2,cnvd:2024-27,cnvd:2024-51");
        assertThat(out("alerts latest --format json"))
                .contains("CNVD-2024-00001")
                .doesNotContain("\"high\"");
    }
}
