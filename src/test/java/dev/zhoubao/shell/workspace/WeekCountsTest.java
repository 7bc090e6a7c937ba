package dev.zhoubao.shell.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.prompt.Prompt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.shell.jline.PromptProvider;

class WeekCountsTest {

    @TempDir
    Path library;

    private void write(String series, int... issues) throws IOException {
        for (int issue : issues) {
            Files.writeString(
                    library.resolve(series + issue + ".md"),
                    DocumentFixture.titled(series + "2031年第" + issue + "期")
                            .block("2031年3月%d日-2031年3月%d日".formatted(3 + 7 * (issue - 10), 9 + 7 * (issue - 10)))
                            .block("本周，互联网网络安全态势整体评价为良。")
                            .block("本周共处理网络安全事件321起。")
                            .block("本周共收集、整理信息安全漏洞30个，其中高危漏洞12个、中危漏洞13个、低危漏洞5个。")
                            .block("本周的情况如下。".repeat(20))
                            .text());
        }
    }

    private String prompt(String lang) {
        try (ShellUnderTest shell = new ShellUnderTest("--library", library.toString(), "--lang", lang)) {
            assertThat(shell.bean(PromptProvider.class)).isInstanceOf(Prompt.class);
            return shell.bean(PromptProvider.class).getPrompt().toString();
        }
    }

    @Test
    void countsTheWeeksThatListShowsAndThoseOfOtherSeriesApart() throws IOException {
        write("网络安全信息与动态周报", 10, 11);
        write("CNVD漏洞周报", 10, 11, 12);

        assertThat(prompt("en")).isEqualTo("zhoubao (2 + 3 weeks)> ");
        assertThat(prompt("zh")).isEqualTo("周报 (2 + 3 周)> ");
    }

    @Test
    void countsTheOnlySeriesThatIsLoadedAlone() throws IOException {
        write("CNVD漏洞周报", 10, 11, 12);

        assertThat(prompt("en")).isEqualTo("zhoubao (3 weeks)> ");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 1 week",
        "2, 0, 2 weeks",
        "0, 0, 0 weeks",
        "1, 4, 1 week and 4 of other series",
        "2, 1, 2 weeks and 1 of other series"
    })
    void says(int meant, int others, String said) {
        assertThat(new WeekCounts(meant, others).phrase().english()).isEqualTo(said);
    }
}
