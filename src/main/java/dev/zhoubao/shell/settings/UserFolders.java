package dev.zhoubao.shell.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The user's folders for configuration, state and data: those of the XDG base directory specification, on Windows those of
 * the application data.
 */
public record UserFolders(Path config, Path state, Path data) {

    private static final String NAME = "zhoubao";

    /** The home of users without one, as systems write it. */
    private static final Path NOWHERE = Path.of("/nonexistent");

    public static UserFolders ofProcess() {
        return of(
                System.getenv(),
                home(System.getenv()),
                System.getProperty("os.name", "").startsWith("Windows"));
    }

    public static UserFolders of(Map<String, String> environment, Path home, boolean windows) {
        if (windows) {
            return new UserFolders(
                    folder(environment.get("APPDATA"), home.resolve("AppData/Roaming")),
                    folder(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local")),
                    folder(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local")));
        }
        return new UserFolders(
                folder(environment.get("XDG_CONFIG_HOME"), home.resolve(".config")),
                folder(environment.get("XDG_STATE_HOME"), home.resolve(".local/state")),
                folder(environment.get("XDG_DATA_HOME"), home.resolve(".local/share")));
    }

    /** The configuration file; it need not be there. */
    public Path settings() {
        return config.resolve("zhoubao.properties");
    }

    /** Where fetched articles are kept; it need not be there. */
    public Path articles() {
        return data.resolve("articles");
    }

    /** The user's home folder: what {@code HOME} says, which Java itself does not ask; one that is not there, if none. */
    public static Path home(Map<String, String> environment) {
        return home(environment.getOrDefault("HOME", ""), System.getProperty("user.home", ""));
    }

    /** @param known what Java takes it to be: a question mark for a user that the system does not know */
    public static Path home(String told, String known) {
        return Stream.of(told, known)
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .findFirst()
                .orElse(NOWHERE);
    }

    /** By the XDG specification, a variable that holds no absolute path is passed over. */
    private static Path folder(@Nullable String set, Path usual) {
        Path base = set == null || set.isBlank() || !Path.of(set).isAbsolute() ? usual : Path.of(set);
        return base.resolve(NAME);
    }
}
