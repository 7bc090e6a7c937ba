package dev.zhoubao.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The settings by name: the same in the configuration file, the environment and the global options. */
enum SettingKey {
    LIBRARY(false),
    LANG(false),
    COLOR(false),
    PAGER(false),
    SUGGESTIONS(false),
    KEEP_GOING(true),
    QUIET(true),
    DEBUG(true),
    MAX_FILE_SIZE(false),
    MAX_ARCHIVE_SIZE(false),
    MAX_ARCHIVE_ENTRIES(false);

    private final boolean flag;

    SettingKey(boolean flag) {
        this.flag = flag;
    }

    /** Whether the option needs no value. */
    boolean flag() {
        return flag;
    }

    /** {@code keep-going}: in the file and on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code ZHOUBAO_KEEP_GOING}. */
    String variable() {
        return "ZHOUBAO_" + name();
    }

    static Optional<SettingKey> of(String word) {
        return Arrays.stream(values()).filter(key -> key.word().equals(word)).findFirst();
    }
}
