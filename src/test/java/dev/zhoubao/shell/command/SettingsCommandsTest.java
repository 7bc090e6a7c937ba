package dev.zhoubao.shell.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.language.Lang;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.ShellUnderTest.Outcome;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.ExitCodes;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.SettingName;
import dev.zhoubao.shell.grammar.SettingValue;
import dev.zhoubao.shell.settings.ColorMode;
import dev.zhoubao.shell.settings.CurrentSettings;
import dev.zhoubao.shell.settings.SettingKey;
import dev.zhoubao.shell.settings.SettingOrigin;
import dev.zhoubao.shell.settings.Settings;
import dev.zhoubao.shell.settings.SettingsReader;
import dev.zhoubao.shell.settings.UserFolders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsCommandsTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream notes = new ByteArrayOutputStream();
    private final CurrentSettings settings = new CurrentSettings(
            new SettingsReader(Map.of("ZHOUBAO_COLOR", "never"))
                    .variables()
                    .options(Map.of(SettingKey.LIBRARY, List.of("a", "b"))),
            Locale.ENGLISH);

    private SettingsCommands commands() {
        return new SettingsCommands(
                settings,
                new UserFolders(folder.resolve("config"), folder, folder.resolve("data")),
                new Console(notes, notes),
                new Labels(() -> settings.get().lang()));
    }

    private void set(SettingKey key, String value) {
        commands().set(new SettingName(key), new SettingValue(value));
    }

    @Test
    void changesWhatIsSaidAtOnce() {
        try (ShellUnderTest shell = new ShellUnderTest("--library", "seeds", "--lang", "en")) {
            assertThat(shell.run("set lang zh").code()).isZero();
            assertThat(shell.err()).startsWith("lang 现为 zh，仅本次会话有效；");
            assertThat(shell.run("list 27 --format markdown").out()).contains("周");
            JsonFrom row = JsonFrom.of(shell, "lang");
            assertThat(row).isEqualTo(new JsonFrom("zh", "set"));
            assertThat(JsonFrom.of(shell, "library")).isEqualTo(new JsonFrom("seeds", "command-line"));
        }
    }

    private record JsonFrom(String value, String from) {
        static JsonFrom of(ShellUnderTest shell, String name) {
            return shell.json("settings")
                    .valueStream()
                    .filter(row -> row.get("setting").asString().equals(name))
                    .map(row -> new JsonFrom(
                            row.get("value").asString(), row.get("from").asString()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void showsASwitchInTheWordsOfTheHelpHoweverItIsSet() {
        try (ShellUnderTest shell = new ShellUnderTest("--library", "seeds", "--lang", "en")) {
            assertThat(JsonFrom.of(shell, "pager")).isEqualTo(new JsonFrom("on", "default"));
            for (String off : List.of("off", "false", "no", "0")) {
                shell.run("set pager on");
                shell.run("set pager " + off);
                assertThat(shell.err()).startsWith("pager is now off for this session;");
                assertThat(JsonFrom.of(shell, "pager")).isEqualTo(new JsonFrom("off", "set"));
            }
            assertThat(shell.run("set pager maybe").message())
                    .startsWith("pager is 'maybe'; it takes one of: on, off, external;");
            assertThat(shell.run("settings").out()).doesNotContain("true", "false");
        }
    }

    @Test
    void takesNoOtherThanItsValues() {
        try (ShellUnderTest shell = new ShellUnderTest("--library", "seeds", "--lang", "en")) {
            Outcome outcome = shell.run("set color sometimes");
            assertThat(outcome.code()).isEqualTo(ExitCodes.WRONG_USAGE);
            assertThat(outcome.message())
                    .isEqualTo("color is 'sometimes'; it takes one of: auto, always, never; try: help set");
            assertThat(shell.run("set colour never").message()).startsWith("there is no setting 'colour'");
            assertThat(shell.run("set library x").message()).endsWith("load more with: load PATH");
            assertThat(JsonFrom.of(shell, "color").from()).isNotEqualTo("set");
        }
    }

    @Test
    void keepsTheOldValueWhereTheNewOneIsWrong() {
        assertThatThrownBy(() -> set(SettingKey.MAX_FILE_SIZE, "2TB")).isInstanceOf(UsageException.class);
        assertThat(settings.get().limits().fileBytes()).isEqualTo(16L << 20);
        assertThat(settings.origin(SettingKey.MAX_FILE_SIZE)).isEqualTo(SettingOrigin.usual());
    }

    @Test
    void namesTheVariableThatASettingComesFrom() {
        assertThat(settings.origin(SettingKey.COLOR))
                .isEqualTo(new SettingOrigin(SettingOrigin.Kind.VARIABLE, "ZHOUBAO_COLOR"));
    }

    @Test
    void writesAFileThatCanBeReadAndHoldsWhatWasSet() throws IOException {
        set(SettingKey.MAX_FILE_SIZE, "512KB");
        set(SettingKey.LANG, "zh");
        commands().settings(true, false);
        Path file = folder.resolve("config/zhoubao.properties");
        Settings read = new SettingsReader(Map.of()).file(file).settings(Locale.ENGLISH);
        assertThat(read.limits().fileBytes()).isEqualTo(512L << 10);
        assertThat(read.lang()).isEqualTo(Lang.ZH);
        assertThat(read.color()).isEqualTo(ColorMode.AUTO);
        assertThat(Files.readString(file)).contains("# " + "语言", "\n#color=never\n");
    }

    @Test
    void neverOverwritesTheFile() throws IOException {
        Path file = Files.createDirectories(folder.resolve("config")).resolve("zhoubao.properties");
        Files.writeString(file, "lang=zh\n");
        assertThatThrownBy(() -> commands().settings(true, false))
                .isInstanceOf(CommandFailedException.class)
                .hasMessage(file
                        + " exists already and was not changed; edit it, or replace it with: settings --write --force");
        assertThat(file).hasContent("lang=zh\n");
        commands().settings(true, true);
        assertThat(file).content().contains("#lang=");
        set(SettingKey.COLOR, "always");
        assertThat(notes.toString(StandardCharsets.UTF_8)).contains("to keep it, write color=always into " + file);
    }

    @ParameterizedTest
    @EnumSource(SettingKey.class)
    void explainsEverySettingInBothLanguages(SettingKey key) {
        String label = "setting." + key.word();
        assertThat(new Labels(Lang.ZH).text(label)).isNotEqualTo(new Labels(Lang.EN).text(label));
    }
}
