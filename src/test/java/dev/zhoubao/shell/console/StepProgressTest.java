package dev.zhoubao.shell.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.language.Lang;
import dev.zhoubao.report.words.Labels;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepProgressTest {

    @ParameterizedTest
    @CsvSource({
        "80, EN, '[############............] 1 of 2, 9 s left  http://x.example/'",
        "60, EN, '[############............] 1 of 2, 9 s left'",
        "42, EN, '1 of 2, 9 s left'",
        "42, ZH, '[############............] 1/2，还需 9 秒'",
        "10, ZH, '1/2，还需'"
    })
    void showsWhatThereIsRoomFor(int columns, Lang lang, String line) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(OutputStream.nullOutputStream(), err, () -> columns);

        new StepProgress(console, new Labels(lang)).begins(1, 2, Duration.ofSeconds(9), "http://x.example/");

        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("\r" + line + "\u001b[K");
    }
}
