package dev.zhoubao.shell.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.export.AtomicFile.Existing;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.grammar.LineParser;
import dev.zhoubao.shell.grammar.SavedCommands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class UserFoldersTest {

    @TempDir
    Path folder;

    @Test
    void takesTheHomeThatIsToldBeforeTheOneJavaKnows() {
        assertThat(UserFolders.home("/told", "/known")).hasToString("/told");
        assertThat(UserFolders.home("", "/known")).hasToString("/known");
    }

    @Test
    void putsNothingBesideTheCallerWhereThereIsNoHome() {
        Path home = UserFolders.home("", "?");
        assertThat(home).isAbsolute().doesNotExist();
        assertThat(UserFolders.home("relative", "")).isEqualTo(home);
    }

    @Test
    void passesOverVariablesThatHoldNoAbsolutePath() {
        UserFolders folders = UserFolders.of(
                Map.of("XDG_CONFIG_HOME", "here", "XDG_STATE_HOME", "/state"), Path.of("/home/a"), false);
        assertThat(folders.config()).hasToString("/home/a/.config/zhoubao");
        assertThat(folders.state()).hasToString("/state/zhoubao");
    }

    @Test
    void saysWhatToDoWhereTheFolderCannotBeMade() throws IOException {
        Path home = Files.createFile(folder.resolve("home"));
        SavedCommands saved = new SavedCommands(home.resolve("x/commands"), new LineParser(true), name -> false);
        assertThat(saved.all()).isEmpty();
        assertThatThrownBy(() -> UserFile.write(home.resolve("x/commands"), Existing.REPLACE, "a"))
                .isInstanceOf(CommandFailedException.class)
                .hasMessage(home.resolve("x/commands")
                        + " cannot be written; set HOME or XDG_CONFIG_HOME to a folder that you may write to");
    }
}
