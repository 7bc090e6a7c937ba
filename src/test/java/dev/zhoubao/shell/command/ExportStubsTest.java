package dev.zhoubao.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.shell.ShellUnderTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertThat(notes("export csv --dry-run --force")).isEqualTo(NOTE);
    }

    @Test
    void saysNothingOfWeeksThatAreNotAskedFor() {
        assertThat(notes("export json 2024")).isEmpty();
        assertThat(notes("export json --year 2024 --force")).isEmpty();
    }

    @Test
    void saysNothingWhereTheFileListsThem() {
        assertThat(notes("export md")).isEmpty();
    }
}
