package dev.zhoubao.shell.settings;

import dev.zhoubao.language.Phrase;

/**
 * Where the value of a setting comes from.
 *
 * @param place the file or the variable; empty where the kind says all
 */
public record SettingOrigin(Kind kind, String place) {

    /** The kinds, from the weakest to the strongest. */
    public enum Kind {
        DEFAULT,
        FILE,
        VARIABLE,
        COMMAND_LINE,
        SET
    }

    public static SettingOrigin usual() {
        return new SettingOrigin(Kind.DEFAULT, "");
    }

    static SettingOrigin set() {
        return new SettingOrigin(Kind.SET, "");
    }

    /** How a message names the setting. */
    Phrase named(SettingKey key) {
        return switch (kind) {
            case FILE -> Phrase.of("{0} in {1}", key.word(), place);
            case VARIABLE -> Phrase.of("{0}", key.variable());
            case COMMAND_LINE -> Phrase.of("--{0}", key.word());
            case DEFAULT, SET -> Phrase.of("{0}", key.word());
        };
    }
}
