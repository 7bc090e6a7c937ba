package dev.zhoubao.shell.settings;

import dev.zhoubao.export.Format;
import dev.zhoubao.language.Phrase;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The settings by name: the same in the configuration file, the environment and the global options. */
public enum SettingKey {
    LIBRARY("PATH", "seeds/", "a file or folder to load at the start; may be given several times"),
    LANG("en|zh", "the system's language", "the language of answers"),
    COLOR("auto|always|never", "auto", "whether answers are coloured; auto: on a terminal, unless NO_COLOR is set"),
    THEME("auto|dark|light", "auto", "the background that the colours suit; auto: what COLORFGBG says, else dark"),
    AMBIGUOUS_WIDTH("narrow|wide", "narrow", "whether the terminal draws … · ± α ① in one column or in two"),
    PAGER(
            "on|off|external",
            "on",
            "show long results one screen at a time in the shell; external: with the program that PAGER names"),
    FORMAT(Formats.WORDS, "table", "how results are written where a command does not say"),
    SUGGESTIONS("on|off", "on", "suggest at the prompt how to continue a line"),
    TIMING("on|off", "off", "say at the prompt how long each command took"),
    ACCESSIBLE("", "off", "for screen readers: no progress bar, no redrawing, charts as sentences"),
    KEEP_GOING("", "off", "continue after a failure in a command file"),
    QUIET("", "off", "no notes and no progress"),
    DEBUG("", "off", "errors include a stack trace"),
    MAX_FILE_SIZE("SIZE", "16MB", "the largest file that is read"),
    MAX_ARCHIVE_SIZE("SIZE", "4GB", "how much is read out of a zip archive"),
    MAX_ARCHIVE_ENTRIES("N", "500000", "how many files are read out of a zip archive"),
    FETCH_HOSTS(
            "HOSTS", String.join(",", Settings.USUAL_HOSTS), "the only hosts that fetch may ask, separated by commas"),
    FETCH_AGENT("NAME", "zhoubao/VERSION", "the name under which fetch asks web servers");

    /** An interface, since constants are made before the fields of their own type. */
    private interface Formats {
        String WORDS = Arrays.stream(Format.values()).map(OptionConstant::word).collect(Collectors.joining("|"));
    }

    private final String form;
    private final String usual;
    private final String description;

    SettingKey(String form, String usual, String description) {
        this.form = form;
        this.usual = usual;
        this.description = description;
    }

    /** Whether the option needs no value. */
    public boolean flag() {
        return form.isEmpty();
    }

    /** The only words it takes; empty where it takes others. */
    public List<String> words() {
        return form.indexOf('|') < 0 ? List.of() : List.of(form.split("\\|"));
    }

    /** What holds where it is not set, for people. */
    public String usual() {
        return usual;
    }

    public String description() {
        return description;
    }

    /** {@code --lang en|zh}. */
    public String usage() {
        return "--" + word() + (flag() ? "" : " " + form);
    }

    /** {@code keep-going}: in the file and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its value as it would be written. */
    public String value(Settings settings) {
        return switch (this) {
            case LIBRARY ->
                settings.library().isEmpty()
                        ? "seeds"
                        : settings.library().stream()
                                .map(Path::toString)
                                .collect(Collectors.joining(File.pathSeparator));
            case LANG -> OptionConstant.word(settings.lang());
            case COLOR -> OptionConstant.word(settings.color());
            case THEME -> OptionConstant.word(settings.theme());
            case AMBIGUOUS_WIDTH -> OptionConstant.word(settings.ambiguousWidth());
            case PAGER -> OptionConstant.word(settings.pager());
            case FORMAT -> OptionConstant.word(settings.format());
            case SUGGESTIONS -> Switch.word(settings.suggestions());
            case TIMING -> Switch.word(settings.timing());
            case ACCESSIBLE -> Switch.word(settings.accessible());
            case KEEP_GOING -> Switch.word(settings.keepGoing());
            case QUIET -> Switch.word(settings.quiet());
            case DEBUG -> Switch.word(settings.debug());
            case MAX_FILE_SIZE -> Amount.size(settings.limits().fileBytes());
            case MAX_ARCHIVE_SIZE -> Amount.size(settings.limits().zipBytes());
            case MAX_ARCHIVE_ENTRIES -> String.valueOf(settings.limits().zipEntries());
            case FETCH_HOSTS ->
                String.join(",", settings.fetchHosts().isEmpty() ? Settings.USUAL_HOSTS : settings.fetchHosts());
            case FETCH_AGENT -> settings.fetchAgent().isEmpty() ? usual : settings.fetchAgent();
        };
    }

    /** What does at the prompt what its option does at the start; an example where the value is not given. */
    public Phrase atThePrompt(String value) {
        if (this == LIBRARY) {
            return Phrase.of("load more with: {0}", "load " + (value.isEmpty() ? form : value));
        }
        if (flag()) {
            return Phrase.of("change it with: {0}", "set " + word() + " on");
        }
        String example = words().isEmpty() ? usual : words().get(words().size() - 1);
        return Phrase.of("change it with: {0}", "set " + word() + " " + (value.isEmpty() ? example : value));
    }

    /** {@code ZHOUBAO_KEEP_GOING}. */
    public String variable() {
        return "ZHOUBAO_" + name();
    }

    public static Optional<SettingKey> of(String word) {
        return Arrays.stream(values()).filter(key -> key.word().equals(word)).findFirst();
    }
}
