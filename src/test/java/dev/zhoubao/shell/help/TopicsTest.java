package dev.zhoubao.shell.help;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.shell.Invocation;
import dev.zhoubao.shell.ShellUnderTest;
import dev.zhoubao.shell.failure.ExitCodes;
import dev.zhoubao.shell.grammar.LineParser;
import dev.zhoubao.shell.grammar.OutputOptions;
import dev.zhoubao.shell.help.Topic.Entry;
import dev.zhoubao.shell.help.Topic.Part;
import dev.zhoubao.shell.settings.SettingKey;
import dev.zhoubao.shell.settings.Settings;
import dev.zhoubao.shell.settings.SettingsReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TopicsTest {

    private static ShellUnderTest shell;

    @BeforeAll
    static void start() {
        shell = new ShellUnderTest("--library", "seeds", "--lang", "en");
    }

    @AfterAll
    static void stop() {
        shell.close();
    }

    private static List<String> forms(String topic, int part) {
        Part found = Topics.find(topic).orElseThrow().parts().get(part);
        return found.entries().stream().map(Entry::form).toList();
    }

    @Test
    void everyNameOfAWeekIsOne() {
        assertThat(forms("weeks", 0))
                .isNotEmpty()
                .allSatisfy(form -> assertThat(shell.run("show " + form).message())
                        .satisfiesAnyOf(TopicsTest::none, ofOthers(form)));
    }

    @Test
    void everyRangeIsOne() {
        assertThat(forms("weeks", 1))
                .isNotEmpty()
                .allSatisfy(form -> assertThat(shell.run("list " + form).message())
                        .satisfiesAnyOf(TopicsTest::none, ofOthers(form)));
    }

    private static void none(String message) {
        assertThat(message).isEmpty();
    }

    /** Of other series than the one that is loaded. */
    private static ThrowingConsumer<String> ofOthers(String form) {
        return message -> {
            assertThat(form).contains(":");
            assertThat(message)
                    .startsWith("nothing of the series " + form.substring(0, form.indexOf(':')) + " is loaded");
        };
    }

    @Test
    void theFormatsAreThoseThatOptionsTake() {
        assertThat(forms("formats", 0))
                .containsExactlyElementsOf(OutputOptions.SPECS.get(0).words());
    }

    @Test
    void theExitCodesAreThoseOfTheProgram() {
        assertThat(forms("scripts", 2))
                .containsExactly(
                        "" + ExitCodes.DONE,
                        "" + ExitCodes.FAILED,
                        "" + ExitCodes.WRONG_USAGE,
                        "" + ExitCodes.FOUND,
                        "" + ExitCodes.INTERRUPTED,
                        "" + ExitCodes.READER_GONE);
    }

    @Test
    void everyCallOfAScriptIsReadAsOne() {
        forms("scripts", 0).stream()
                .filter(form -> form.startsWith("./zhoubao ") && !form.contains("<"))
                .forEach(form -> {
                    List<String> words = new LineParser(true).words(form);
                    assertThat(Invocation.parse(words.subList(1, words.size())).command())
                            .as(form)
                            .isIn(List.of("diff", "27", "51"), List.of("run", "weekly.zb"));
                });
    }

    @Test
    void theDefaultsOfOptionsAreTheOnesThatHold() {
        Settings given = new SettingsReader(Map.of())
                .options(Map.of(
                        SettingKey.COLOR, List.of(SettingKey.COLOR.usual()),
                        SettingKey.KEEP_GOING, List.of(SettingKey.KEEP_GOING.usual()),
                        SettingKey.QUIET, List.of(SettingKey.QUIET.usual()),
                        SettingKey.DEBUG, List.of(SettingKey.DEBUG.usual()),
                        SettingKey.MAX_FILE_SIZE, List.of(SettingKey.MAX_FILE_SIZE.usual()),
                        SettingKey.MAX_ARCHIVE_SIZE, List.of(SettingKey.MAX_ARCHIVE_SIZE.usual()),
                        SettingKey.MAX_ARCHIVE_ENTRIES, List.of(SettingKey.MAX_ARCHIVE_ENTRIES.usual())))
                .settings(Locale.ENGLISH);

        assertThat(given).isEqualTo(new SettingsReader(Map.of()).settings(Locale.ENGLISH));
    }

    @Test
    void everyWordOfAGlobalOptionIsTaken() {
        for (SettingKey key : SettingKey.values()) {
            assertThat(key.words())
                    .allSatisfy(word -> assertThat(new SettingsReader(Map.of())
                                    .options(Map.of(key, List.of(word)))
                                    .settings(Locale.ENGLISH))
                            .isNotNull());
        }
    }
}
