package dev.zhoubao.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.console.Screen;
import dev.zhoubao.shell.settings.CurrentSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables on a terminal of 80 columns, in both languages. */
class NarrowTablesTest {

    private static List<String> lines(String language, Path library, String line) {
        try (ShellUnderTest shell = new ShellUnderTest("--library", library.toString(), "--lang", language)) {
            Screen screen = new Screen(
                    true,
                    () -> 80,
                    () -> 0,
                    () -> shell.bean(CurrentSettings.class).get(),
                    Map.of());
            return shell.run(line, screen).lines();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en,sources,week     used  reason         source",
        "zh,sources,周       采用  理由      来源",
        "zh,summary --by year,时段  已载入",
        "zh,summary,已载入周数"
    })
    void haveAHeadAndARowForEach(String language, String line, String start) {
        assertThat(lines(language, Path.of("seeds"), line)).anyMatch(shown -> shown.startsWith(start));
    }

    @Test
    void haveProblemsOfLongFilesAndTexts(@TempDir Path folder) throws IOException {
        DocumentFixture.whole()
                .block("另外，本周处理网络安全事件99999999999999999999999起，" + "这一句话很长。".repeat(20))
                .write(folder, "周报".repeat(20) + ".md");
        Files.write(folder.resolve("a.7z"), new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C});

        assertThat(lines("en", folder, "problems"))
                .first()
                .asString()
                .startsWith("severity  file ")
                .endsWith("problem");
    }

    @ParameterizedTest
    @CsvSource({"summary", "summary --by year"})
    void nameMetricsByWords(String line) {
        assertThat(lines("zh", Path.of("seeds"), line))
                .anyMatch(row -> row.contains("事件"))
                .noneMatch(row -> row.contains("incidents"));
        assertThat(lines("zh", Path.of("seeds"), line + " --format csv")).anyMatch(row -> row.contains("incidents"));
    }
}
