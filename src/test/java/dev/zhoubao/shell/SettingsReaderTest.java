package dev.zhoubao.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.report.Lang;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {

    @TempDir
    Path folder;

    private Path file(String... lines) throws IOException {
        return Files.write(folder.resolve("zhoubao.properties"), List.of(lines));
    }

    @Test
    void letsTheCommandLineWinOverVariablesAndThoseOverTheFile() throws IOException {
        Path file = file("lang=zh", "color=always", "keep-going=true");
        Map<String, String> environment = Map.of("ZHOUBAO_LANG", "en", "ZHOUBAO_COLOR", "auto");
        Settings settings = new SettingsReader(environment)
                .file(file)
                .variables()
                .options(Map.of(SettingKey.COLOR, List.of("never")))
                .settings(Locale.ENGLISH);
        assertThat(settings.lang()).isEqualTo(Lang.EN);
        assertThat(settings.color()).isEqualTo(ColorMode.NEVER);
        assertThat(settings.keepGoing()).isTrue();
    }

    @Test
    void takesTheLanguageFromTheLocaleWhenNoneIsSet() {
        assertThat(new SettingsReader(Map.of())
                        .settings(Locale.SIMPLIFIED_CHINESE)
                        .lang())
                .isEqualTo(Lang.ZH);
        assertThat(new SettingsReader(Map.of()).settings(Locale.FRENCH).lang()).isEqualTo(Lang.EN);
    }

    @Test
    void readsSeveralLibrariesFromOneVariable() {
        Settings settings = new SettingsReader(Map.of("ZHOUBAO_LIBRARY", "a" + File.pathSeparator + "b"))
                .variables()
                .settings(Locale.ENGLISH);
        assertThat(settings.library()).containsExactly(Path.of("a"), Path.of("b"));
    }

    @Test
    void takesAPathOfTheCommandLineWhole() {
        Settings settings = new SettingsReader(Map.of())
                .options(Map.of(SettingKey.LIBRARY, List.of("a" + File.pathSeparator + "b", "c")))
                .settings(Locale.ENGLISH);
        assertThat(settings.library()).containsExactly(Path.of("a" + File.pathSeparator + "b"), Path.of("c"));
    }

    @Test
    void letsTheLastOfRepeatedOptionsCount() {
        Settings settings = new SettingsReader(Map.of())
                .options(Map.of(SettingKey.LANG, List.of("en", "zh"), SettingKey.QUIET, List.of("true", "true")))
                .settings(Locale.ENGLISH);
        assertThat(settings.lang()).isEqualTo(Lang.ZH);
        assertThat(settings.quiet()).isTrue();
    }

    @Test
    void refusesAnEmptyLibrary() {
        assertThatThrownBy(() -> new SettingsReader(Map.of())
                        .options(Map.of(SettingKey.LIBRARY, List.of("")))
                        .settings(Locale.ENGLISH))
                .hasMessageStartingWith("--library names an empty path");
    }

    @Test
    void saysWhereAWrongValueWasSet() throws IOException {
        Path file = file("lang=fr");
        assertThatThrownBy(() -> new SettingsReader(Map.of()).file(file).settings(Locale.ENGLISH))
                .isInstanceOf(UsageException.class)
                .hasMessage("lang in " + file + " is 'fr'; it takes one of: en, zh");
    }

    @Test
    void refusesAnUnknownSettingInTheFile() throws IOException {
        Path file = file("speed=9");
        assertThatThrownBy(() -> new SettingsReader(Map.of()).file(file))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("unknown setting 'speed'");
    }

    @Test
    void takesTheUsualWordsForYesAndNo() {
        assertThat(quiet("yes")).isTrue();
        assertThat(quiet("OFF")).isFalse();
        assertThatThrownBy(() -> quiet("perhaps")).hasMessageContaining("ZHOUBAO_QUIET is 'perhaps'");
    }

    private static boolean quiet(String value) {
        return new SettingsReader(Map.of("ZHOUBAO_QUIET", value))
                .variables()
                .settings(Locale.ENGLISH)
                .quiet();
    }
}
