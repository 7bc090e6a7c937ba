package dev.zhoubao.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** Its value as it would be written. */
    String value(Settings settings) {
        return switch (this) {
            case LIBRARY ->
                settings.library().isEmpty()
                        ? "seeds"
                        : settings.library().stream()
                                .map(Path::toString)
                                .collect(Collectors.joining(File.pathSeparator));
            case LANG -> Constant.word(settings.lang());
            case COLOR -> Constant.word(settings.color());
            case PAGER -> String.valueOf(settings.pager());
            case SUGGESTIONS -> String.valueOf(settings.suggestions());
            case KEEP_GOING -> String.valueOf(settings.keepGoing());
            case QUIET -> String.valueOf(settings.quiet());
            case DEBUG -> String.valueOf(settings.debug());
            case MAX_FILE_SIZE -> Amount.size(settings.limits().fileBytes());
            case MAX_ARCHIVE_SIZE -> Amount.size(settings.limits().zipBytes());
            case MAX_ARCHIVE_ENTRIES -> String.valueOf(settings.limits().zipEntries());
        };
    }

    /** {@code ZHOUBAO_KEEP_GOING}. */
    String variable() {
        return "ZHOUBAO_" + name();
    }

    static Optional<SettingKey> of(String word) {
        return Arrays.stream(values()).filter(key -> key.word().equals(word)).findFirst();
    }
}
