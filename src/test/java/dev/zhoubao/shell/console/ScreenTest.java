package dev.zhoubao.shell.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.export.AmbiguousWidth;
import dev.zhoubao.export.CharacterSet;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Theme;
import dev.zhoubao.shell.settings.ColorMode;
import dev.zhoubao.shell.settings.OptionConstant;
import dev.zhoubao.shell.settings.SettingKey;
import dev.zhoubao.shell.settings.Settings;
import dev.zhoubao.shell.settings.SettingsReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenTest {

    private static Settings settings(SettingKey key, String value) {
        return new SettingsReader(Map.of()).options(Map.of(key, List.of(value))).settings(Locale.ENGLISH);
    }

    private static Screen terminal(int width, ColorMode mode, Map<String, String> environment) {
        return new Screen(
                true, () -> width, () -> 256, () -> settings(SettingKey.COLOR, OptionConstant.word(mode)), environment);
    }

    @Test
    void fitsTheTerminalsWidth() {
        assertThat(terminal(100, ColorMode.AUTO, Map.of()).display().width()).isEqualTo(100);
    }

    @Test
    void takesColumnsOrEightyWhereTheTerminalDoesNotTell() {
        assertThat(terminal(0, ColorMode.AUTO, Map.of("COLUMNS", "60"))
                        .display()
                        .width())
                .isEqualTo(60);
        assertThat(terminal(0, ColorMode.AUTO, Map.of()).display().width()).isEqualTo(80);
        assertThat(terminal(0, ColorMode.AUTO, Map.of("COLUMNS", "wide"))
                        .display()
                        .width())
                .isEqualTo(80);
    }

    @Test
    void hasNoLimitWhereItIsNoTerminal() {
        assertThat(new Screen(
                                false,
                                () -> 100,
                                () -> 256,
                                () -> settings(SettingKey.COLOR, "auto"),
                                Map.of("COLUMNS", "60"))
                        .display()
                        .width())
                .isZero();
    }

    @Test
    void coloursATerminalUnlessItIsDumbOrColoursAreRefused() {
        assertThat(terminal(80, ColorMode.AUTO, Map.of()).display().colour()).isTrue();
        assertThat(terminal(80, ColorMode.AUTO, Map.of("TERM", "dumb"))
                        .display()
                        .colour())
                .isFalse();
        assertThat(terminal(80, ColorMode.AUTO, Map.of("NO_COLOR", "1"))
                        .display()
                        .colour())
                .isFalse();
        assertThat(terminal(80, ColorMode.NEVER, Map.of()).display().colour()).isFalse();
        assertThat(terminal(80, ColorMode.ALWAYS, Map.of("TERM", "dumb"))
                        .display()
                        .colour())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"256, 256, 256", "16777216, 256, 256", "88, 88, 88", "8, 8, 8", "2, 0, 256", "0, 0, 256"})
    void hasTheColoursThatTheTerminalHas(int told, int usually, int always) {
        assertThat(screen(told, ColorMode.AUTO).display().colours()).isEqualTo(usually);
        assertThat(screen(told, ColorMode.ALWAYS).display().colours()).isEqualTo(always);
        assertThat(screen(told, ColorMode.NEVER).display().colours()).isZero();
    }

    private static Screen screen(int colours, ColorMode mode) {
        return new Screen(
                true, () -> 80, () -> colours, () -> settings(SettingKey.COLOR, OptionConstant.word(mode)), Map.of());
    }

    private static CharacterSet symbols(boolean isTerminal, String... environment) {
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < environment.length; i += 2) {
            variables.put(environment[i], environment[i + 1]);
        }
        return new Screen(isTerminal, () -> 80, () -> 256, () -> settings(SettingKey.COLOR, "auto"), variables)
                .display()
                .symbols();
    }

    @Test
    void drawsInAsciiWhereTheLocaleIsNotUtf8() {
        assertThat(symbols(true, "LC_ALL", "C")).isEqualTo(CharacterSet.ASCII);
        assertThat(symbols(true, "LANG", "zh_CN.GBK")).isEqualTo(CharacterSet.ASCII);
        assertThat(symbols(false, "LC_ALL", "C")).isEqualTo(CharacterSet.ASCII);
        assertThat(symbols(true, "LC_ALL", "C", "LANG", "en_US.UTF-8")).isEqualTo(CharacterSet.ASCII);
    }

    @Test
    void drawsInUnicodeWhereTheLocaleIsUtf8OrUnset() {
        assertThat(symbols(true, "LANG", "en_US.UTF-8")).isEqualTo(CharacterSet.UNICODE);
        assertThat(symbols(true, "LANG", "C", "LC_CTYPE", "C.utf8")).isEqualTo(CharacterSet.UNICODE);
        assertThat(symbols(true)).isEqualTo(CharacterSet.UNICODE);
    }

    @Test
    void goesByTheUsersLocaleNotTheOneTheLauncherSets() {
        assertThat(symbols(true, "ZHOUBAO_LOCALE", "C", "LC_ALL", "C.UTF-8")).isEqualTo(CharacterSet.ASCII);
    }

    @Test
    void drawsInAsciiOnADumbTerminalButNotIntoAPipeBehindIt() {
        assertThat(symbols(true, "TERM", "dumb", "LANG", "en_US.UTF-8")).isEqualTo(CharacterSet.ASCII);
        assertThat(symbols(false, "TERM", "dumb", "LANG", "en_US.UTF-8")).isEqualTo(CharacterSet.UNICODE);
    }

    private static Theme theme(String setting, Map<String, String> environment) {
        return new Screen(true, () -> 80, () -> 256, () -> settings(SettingKey.THEME, setting), environment)
                .display()
                .theme();
    }

    @ParameterizedTest
    @CsvSource({
        "0;15, LIGHT",
        "0;default;15, LIGHT",
        "0;7, LIGHT",
        "15;0, DARK",
        "12;8, DARK",
        "0;17, DARK",
        "default;default, DARK"
    })
    void choosesColoursForTheBackgroundThatTheTerminalTells(String told, Theme theme) {
        assertThat(theme("auto", Map.of("COLORFGBG", told))).isEqualTo(theme);
    }

    @Test
    void choosesColoursForADarkBackgroundWhereNoneIsTold() {
        assertThat(theme("auto", Map.of())).isEqualTo(Theme.DARK);
    }

    @Test
    void theSettingGoesBeforeWhatTheTerminalTells() {
        assertThat(theme("light", Map.of("COLORFGBG", "15;0"))).isEqualTo(Theme.LIGHT);
        assertThat(theme("dark", Map.of("COLORFGBG", "0;15"))).isEqualTo(Theme.DARK);
    }

    @Test
    void drawsInAsciiWhereSymbolsMayTakeTwoColumns() {
        Display display = new Screen(
                        true, () -> 80, () -> 256, () -> settings(SettingKey.AMBIGUOUS_WIDTH, "wide"), Map.of())
                .display();
        assertThat(display.ambiguous()).isEqualTo(AmbiguousWidth.WIDE);
        assertThat(display.symbols()).isEqualTo(CharacterSet.ASCII);
    }

    private static boolean links(boolean terminal, SettingKey key, String value, String... variables) {
        Map<String, String> environment = new HashMap<>();
        for (String variable : variables) {
            environment.put(variable.split("=")[0], variable.split("=")[1]);
        }
        return new Screen(terminal, () -> 80, () -> 256, () -> settings(key, value), environment)
                .display()
                .has(Display.Trait.LINKS);
    }

    @ParameterizedTest
    @CsvSource({
        "VTE_VERSION=6800,true",
        "VTE_VERSION=4601,false",
        "KONSOLE_VERSION=230804,true",
        "TERM_PROGRAM=vscode,true",
        "TERM_PROGRAM=Apple_Terminal,false",
        "TERM=xterm-kitty,true",
        "TERM=xterm-256color,false",
        "WT_SESSION=1,true",
        "FORCE_HYPERLINK=1,true"
    })
    void linksWhereTheTerminalOpensThem(String variable, boolean expected) {
        assertThat(links(true, SettingKey.COLOR, "auto", variable)).isEqualTo(expected);
        assertThat(links(false, SettingKey.COLOR, "always", variable)).isFalse();
        assertThat(links(true, SettingKey.ACCESSIBLE, "on", variable)).isFalse();
    }

    @Test
    void linksNothingWithinAnotherTerminalNorOnADumbOne() {
        assertThat(links(true, SettingKey.COLOR, "auto", "VTE_VERSION=6800", "TERM=tmux-256color"))
                .isFalse();
        assertThat(links(true, SettingKey.COLOR, "auto", "VTE_VERSION=6800", "TMUX=x"))
                .isFalse();
        assertThat(links(true, SettingKey.COLOR, "auto", "FORCE_HYPERLINK=1", "TERM=dumb"))
                .isFalse();
        assertThat(links(true, SettingKey.COLOR, "auto", "VTE_VERSION=6800", "FORCE_HYPERLINK=0"))
                .isFalse();
    }
}
