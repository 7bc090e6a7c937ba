package dev.zhoubao.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.shell.ShellUnderTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An export of weeks between which some are known by a stub. */
class ExportStubsTest {

    private static final String NOTE =
            "note: weeks left out, because only a stub is loaded: 2 (2031-12, 2031-13); see: gaps\n";

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        stub("网络安全信息与动态周报2031年第12期（3月17日-3月23日）", "a.md");
        stub("网络安全信息与动态周报2031年第13期（3月24日-3月30日）", "b.md");
    }

    private void stub(String title, String name) throws IOException {
        DocumentFixture.titled(title).block("该内容已被发布者删除").write(folder, name);
    }

    private String notes(String words) {
        try (ShellUnderTest shell =
                new ShellUnderTest("--library", folder.toString(), "--library", "seeds", "--lang", "en")) {
            shell.run("list");
            assertThat(shell.run(words + " --out '" + folder.resolve("out") + "'")
                            .message())
                    .isEmpty();
            return shell.err();
        }
    }

    @Test
    void saysWhichWeeksAreLeftOut() {
        assertThat(notes("export json")).isEqualTo(NOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "md", "csv", "json", "html"})
    void saysItAlikeOfEveryKind(String kind) {
        assertThat(notes("export " + kind + " --dry-run")).isEqualTo(NOTE);
    }

    @Test
    void leadsToTheGapsOfTheSeriesThatAreAskedFor() throws IOException {
        DocumentFixture.titled("CNVD漏洞周报2031年第12期")
                .block("2031年3月17日-2031年3月23日")
                .block("本周共收集、整理信息安全漏洞30个，其中高危漏洞12个、中危漏洞13个、低危漏洞5个。")
                .write(folder, "c.md");
        assertThat(notes("export csv --series all --dry-run")).endsWith("see: gaps --series all\n");
    }

    @Test
    void saysNothingOfWeeksThatAreNotAskedFor() {
        assertThat(notes("export json 2024")).isEmpty();
        assertThat(notes("export json --year 2024 --force")).isEmpty();
    }
}
