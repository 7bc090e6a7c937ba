package dev.zhoubao.shell.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.ingest.load.Limits;
import dev.zhoubao.language.Lang;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.UsageException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** As a path of Windows may have it. */
    @Test
    void saysHowToWriteABackslash() throws IOException {
        Path file = file("library=C:\\users\\me");
        assertThatThrownBy(() -> new SettingsReader(Map.of()).file(file))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("write \\\\ for a backslash");
    }

    @Test
    void leavesOutAFileThatCannotBeReadAndNotesIt() throws IOException {
        Path file = Files.write(folder.resolve("zhoubao.properties"), new byte[] {(byte) 0xFF, (byte) 0xFE});
        SettingsReader reader = new SettingsReader(Map.of()).file(file);
        assertThat(reader.settings(Locale.ENGLISH).lang()).isEqualTo(Lang.EN);
        assertThat(reader.notes())
                .extracting(Phrase::english)
                .containsExactly("no settings are read from the configuration file: " + file
                        + " is not UTF-8; save it as UTF-8, or move it away");
        assertThat(new SettingsReader(Map.of()).file(folder).notes()).hasSize(1);
    }

    @Test
    void takesTheUsualWordsForYesAndNo() {
        assertThat(quiet("yes")).isTrue();
        assertThat(quiet("OFF")).isFalse();
        assertThatThrownBy(() -> quiet("perhaps")).hasMessageContaining("ZHOUBAO_QUIET is 'perhaps'");
    }

    @Test
    void takesLimitsFromFileVariablesAndOptions() throws IOException {
        Limits limits = new SettingsReader(Map.of("ZHOUBAO_MAX_ARCHIVE_SIZE", "2gb"))
                .file(file("max-archive-entries=7", "max-file-size=500 KB"))
                .variables()
                .options(Map.of(SettingKey.MAX_FILE_SIZE, List.of("3MB")))
                .settings(Locale.ENGLISH)
                .limits();

        assertThat(limits)
                .isEqualTo(new Limits(3L << 20, 7, 2L << 30, Limits.DEFAULT.zipDepth(), Limits.DEFAULT.zipRatio()));
    }

    @Test
    void hasUsualLimits() {
        assertThat(new SettingsReader(Map.of()).settings(Locale.ENGLISH).limits())
                .isEqualTo(Limits.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "17B,17", "2kb,2048", "1GB,1073741824", "1024 MB,1073741824"})
    void takesSizesInEverySpelling(String text, long bytes) {
        assertThat(fileSize(text)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "1.5MB", "2GB", "1TB", "MB", "99999999999999999999", "999999999999999GB"})
    void refusesASizeThatIsNone(String text) {
        assertThatThrownBy(() -> fileSize(text))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "--max-file-size is '" + text + "'; it takes a size such as 500KB, 16MB or 1GB, at most 1GB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3MB", "2147483648", "many"})
    void refusesANumberOfEntriesThatIsNone(String text) {
        assertThatThrownBy(() -> new SettingsReader(Map.of())
                        .options(Map.of(SettingKey.MAX_ARCHIVE_ENTRIES, List.of(text)))
                        .settings(Locale.ENGLISH))
                .hasMessage("--max-archive-entries is '" + text + "'; it takes a number from 1 to 2147483647");
    }

    private static long fileSize(String text) {
        return new SettingsReader(Map.of())
                .options(Map.of(SettingKey.MAX_FILE_SIZE, List.of(text)))
                .settings(Locale.ENGLISH)
                .limits()
                .fileBytes();
    }

    private static boolean quiet(String value) {
        return new SettingsReader(Map.of("ZHOUBAO_QUIET", value))
                .variables()
                .settings(Locale.ENGLISH)
                .quiet();
    }

    @ParameterizedTest
    @CsvSource({"1,true", "true,true", "screen,true", "0,false", "off,false"})
    void takesTheVariableThatProgramsShareForAccessibility(String value, boolean accessible) {
        assertThat(new SettingsReader(Map.of("ACCESSIBLE", value))
                        .variables()
                        .settings(Locale.ENGLISH)
                        .accessible())
                .isEqualTo(accessible);
    }

    @ParameterizedTest
    @CsvSource({"on,ON", "true,ON", "0,OFF", "external,EXTERNAL"})
    void takesTheProgramThatPagesToo(String value, PagerMode mode) {
        assertThat(new SettingsReader(Map.of("ZHOUBAO_PAGER", value))
                        .variables()
                        .settings(Locale.ENGLISH)
                        .pager())
                .isEqualTo(mode);
    }
}
