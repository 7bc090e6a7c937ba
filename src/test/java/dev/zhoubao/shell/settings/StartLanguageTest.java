package dev.zhoubao.shell.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.language.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartLanguageTest {

    private static final Map<String, String> NONE = Map.of();

    @TempDir
    Path folder;

    private Lang of(List<String> arguments, Map<String, String> environment, Locale locale) {
        return StartLanguage.of(arguments, environment, folder.resolve("zhoubao.properties"), locale);
    }

    @Test
    void isTheOneOfTheOptionWhateverElseIsWrong() {
        assertThat(of(List.of("--nope", "--lang", "zh"), Map.of("ZHOUBAO_LANG", "en"), Locale.ENGLISH))
                .isEqualTo(Lang.ZH);
        assertThat(of(List.of("--lang=EN", "--color"), NONE, Locale.CHINA)).isEqualTo(Lang.EN);
    }

    @Test
    void isTheOneOfTheVariableThenOfTheFileThenOfTheLocale() throws IOException {
        assertThat(of(List.of("--nope"), NONE, Locale.CHINA)).isEqualTo(Lang.ZH);
        Files.writeString(folder.resolve("zhoubao.properties"), "speed=9\nlang=en\n");
        assertThat(of(List.of("--nope"), NONE, Locale.CHINA)).isEqualTo(Lang.EN);
        assertThat(of(List.of("--nope"), Map.of("ZHOUBAO_LANG", "zh"), Locale.ENGLISH))
                .isEqualTo(Lang.ZH);
    }

    @Test
    void isTheLocalesWhereTheNamedOneIsNone() {
        assertThat(of(List.of("--lang", "fr"), NONE, Locale.ENGLISH)).isEqualTo(Lang.EN);
        assertThat(of(List.of("--lang"), NONE, Locale.ENGLISH)).isEqualTo(Lang.EN);
    }
}
