package dev.zhoubao.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.settings.SettingKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvocationTest {

    private static Invocation parse(String... arguments) {
        return Invocation.parse(List.of(arguments));
    }

    @Test
    void leavesTheCommandsWordsAsTheyWereQuoted() {
        assertThat(parse("export", "xlsx", "--out", "my file.xlsx").command())
                .containsExactly("export", "xlsx", "--out", "my file.xlsx");
    }

    @Test
    void takesGlobalOptionsBeforeTheCommandOnly() {
        Invocation invocation = parse("--library", "a", "--library=b", "--quiet", "list", "--year", "2024");
        assertThat(invocation.options().get(SettingKey.LIBRARY)).containsExactly("a", "b");
        assertThat(invocation.options().get(SettingKey.QUIET)).containsExactly("true");
        assertThat(invocation.command()).containsExactly("list", "--year", "2024");
    }

    @Test
    void readsAnAtSignAsACommandFile() {
        assertThat(parse("@weekly.zb").command()).containsExactly("run", "weekly.zb");
    }

    @Test
    void answersHelpAndVersionAsOptions() {
        assertThat(parse("--help").command()).containsExactly("help");
        assertThat(parse("-h").command()).containsExactly("help");
        assertThat(parse("--quiet", "--help", "list").command()).containsExactly("help", "list");
        assertThat(parse("--version").command()).containsExactly("version");
    }

    @Test
    void refusesAnUnknownGlobalOptionNamingThem() {
        assertThatThrownBy(() -> parse("--speed", "list"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--speed")
                .hasMessageContaining("--keep-going");
    }

    @Test
    void refusesAGlobalOptionWithoutItsValue() {
        assertThatThrownBy(() -> parse("--library")).hasMessage("--library needs a value");
    }
}
