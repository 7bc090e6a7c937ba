package dev.zhoubao.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.shell.ShellUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bulletin that links to issues of another series, of which none is loaded. */
class LinkedSeriesTest {

    private static final String ADDRESS = "https://mp.weixin.qq.com/s?__biz=MzU3ODM2NTg2Mg==&mid=%d&idx=1&sn=%s";

    private ShellUnderTest shell;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("week.md"), """
                # 网络安全信息与动态周报2031年第36期（9月1日-9月7日）

                本周互联网网络安全态势整体评价为良。本周，CNCERT共处理网络安全事件432起。

                - [CNVD漏洞周报2031年第36期](%s)
                - [CNVD漏洞周报2031年第35期](%s)
                - [网络安全信息与动态周报2031年第35期（8月25日-8月31日）](%s)
                """.formatted(address(1), address(2), address(3)));
        shell = new ShellUnderTest("--library", folder.toString(), "--lang", "en");
    }

    private static String address(int article) {
        return ADDRESS.formatted(article, String.valueOf(article).repeat(32));
    }

    @AfterEach
    void close() {
        shell.close();
    }

    @Test
    void showsItsWeeksAsGapsAndHowToFetchThem() {
        assertThat(shell.run("gaps --series cnvd").out())
                .contains("cnvd:2031-35", "cnvd:2031-36")
                .endsWith("with: fetch cnvd:2031-35..cnvd:2031-36\n");
        assertThat(shell.run("gaps").out()).endsWith("with: fetch\n");
    }

    @Test
    void isAskedForByTheRangeThatGapsNames() {
        assertThat(shell.run("fetch cnvd:2031-35..cnvd:2031-36 --dry-run").out())
                .contains(address(1), address(2))
                .doesNotContain(address(3));
    }

    @Test
    void saysWhereAWeekIsKnownFrom() {
        assertThat(shell.run("show cnvd:36").message())
                .startsWith("cnvd:2031-36 is not loaded; it is known only by a link in 2031-36: ");
        assertThat(shell.run("show ransomware:36").message()).startsWith("nothing of the series ransomware is loaded");
    }
}
