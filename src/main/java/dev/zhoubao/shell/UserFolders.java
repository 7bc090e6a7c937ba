package dev.zhoubao.shell;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The user's folders for configuration and state: those of the XDG base directory specification, on Windows those of
 * the application data.
 */
record UserFolders(Path config, Path state) {

    private static final String NAME = "zhoubao";

    static UserFolders of(Map<String, String> environment, Path home, boolean windows) {
        if (windows) {
            return new UserFolders(
                    folder(environment.get("APPDATA"), home.resolve("AppData/Roaming")),
                    folder(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local")));
        }
        return new UserFolders(
                folder(environment.get("XDG_CONFIG_HOME"), home.resolve(".config")),
                folder(environment.get("XDG_STATE_HOME"), home.resolve(".local/state")));
    }

    /** The configuration file; it need not be there. */
    Path settings() {
        return config.resolve("zhoubao.properties");
    }

    /** The user's home folder: what {@code HOME} says, which Java itself does not ask. */
    static Path home(Map<String, String> environment) {
        String told = environment.getOrDefault("HOME", "");
        return Path.of(told.isBlank() ? System.getProperty("user.home", "") : told);
    }

    private static Path folder(@Nullable String set, Path usual) {
        Path base = set == null || set.isBlank() ? usual : Path.of(set);
        return base.resolve(NAME);
    }
}
