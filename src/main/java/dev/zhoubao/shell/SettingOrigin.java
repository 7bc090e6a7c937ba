package dev.zhoubao.shell;

/**
 * Where the value of a setting comes from.
 *
 * @param place the file or the variable; empty where the kind says all
 */
record SettingOrigin(Kind kind, String place) {

    /** The kinds, from the weakest to the strongest. */
    enum Kind {
        DEFAULT,
        FILE,
        VARIABLE,
        COMMAND_LINE,
        SET
    }

    static SettingOrigin usual() {
        return new SettingOrigin(Kind.DEFAULT, "");
    }

    static SettingOrigin set() {
        return new SettingOrigin(Kind.SET, "");
    }

    /** How a message names the setting. */
    String named(SettingKey key) {
        return switch (kind) {
            case FILE -> key.word() + " in " + place;
            case VARIABLE -> key.variable();
            case COMMAND_LINE -> "--" + key.word();
            case DEFAULT, SET -> key.word();
        };
    }
}
