package dev.zhoubao.shell.settings;

import dev.zhoubao.export.Theme;
import java.util.Map;

/** Which background the colours are chosen for. */
public enum ThemeMode {
    /** What the terminal says in COLORFGBG; dark where it says nothing. */
    AUTO,
    DARK,
    LIGHT;

    /** Rxvt, Konsole and others name foreground and background by number, as in {@code 0;15}, where 7 and 9 up are light. */
    private static final String LIGHT_BACKGROUND = "(.*;)?(7|9|1[0-5])";

    public Theme theme(Map<String, String> environment) {
        return switch (this) {
            case DARK -> Theme.DARK;
            case LIGHT -> Theme.LIGHT;
            case AUTO -> environment.getOrDefault("COLORFGBG", "").matches(LIGHT_BACKGROUND) ? Theme.LIGHT : Theme.DARK;
        };
    }
}
