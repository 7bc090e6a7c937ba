package dev.zhoubao.shell.settings;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.settings.SettingOrigin.Kind;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** Settles every setting: the command line wins, then the {@code ZHOUBAO_*} variables, then the configuration file. */
public final class SettingsReader {

    /** The variable that programs share. */
    private static final String ACCESSIBLE = "ACCESSIBLE";

    private final Map<SettingKey, GivenSetting> values = new EnumMap<>(SettingKey.class);
    private final Map<String, String> environment;
    private final List<Phrase> notes = new ArrayList<>();

    public SettingsReader(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * A file that cannot be read at all is noted and left out.
     *
     * @throws UsageException when the file names an unknown setting
     */
    public SettingsReader file(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(UserFile.read(file)));
        } catch (UnreadableUserFileException e) {
            notes.add(Phrase.of("no settings are read from the configuration file: {0}", e.phrase()));
            return this;
        } catch (IllegalArgumentException e) {
            throw new UsageException(Phrase.of(
                    "the configuration file {0} has a \\u without four hexadecimal digits behind it; write \\\\ for a backslash",
                    file));
        } catch (IOException e) {
            throw new UsageException(
                    Phrase.of("the configuration file {0} cannot be read: {1}", file, String.valueOf(e.getMessage())));
        }
        for (String name : properties.stringPropertyNames()) {
            SettingKey key = SettingKey.of(name)
                    .orElseThrow(() -> new UsageException(Phrase.of(
                            "the configuration file {0} has an unknown setting '{1}'; the settings are {2}",
                            file, name, Phrase.list(words()))));
            put(key, parts(key, properties.getProperty(name)), new SettingOrigin(Kind.FILE, file.toString()));
        }
        return this;
    }

    /** What could not be read, to be told once there is a console. */
    public List<Phrase> notes() {
        return List.copyOf(notes);
    }

    public SettingsReader variables() {
        String shared = environment.getOrDefault(ACCESSIBLE, "");
        if (!shared.isBlank()) {
            String word = Switch.word(Switch.of(shared).orElse(true));
            put(SettingKey.ACCESSIBLE, List.of(word), new SettingOrigin(Kind.VARIABLE, ACCESSIBLE));
        }
        for (SettingKey key : SettingKey.values()) {
            String text = environment.get(key.variable());
            if (text != null && !text.isBlank()) {
                put(key, parts(key, text), new SettingOrigin(Kind.VARIABLE, key.variable()));
            }
        }
        return this;
    }

    /** @param options by name, each with the values given on the command line, in order */
    public SettingsReader options(Map<SettingKey, List<String>> options) {
        options.forEach((key, texts) -> put(key, texts, new SettingOrigin(Kind.COMMAND_LINE, "")));
        return this;
    }

    /** The same settings with others over them. */
    SettingsReader with(Map<SettingKey, List<String>> more, SettingOrigin from) {
        SettingsReader changed = new SettingsReader(environment);
        changed.values.putAll(values);
        more.forEach((key, texts) -> changed.put(key, texts, from));
        return changed;
    }

    SettingOrigin origin(SettingKey key) {
        GivenSetting value = values.get(key);
        return value == null ? SettingOrigin.usual() : value.from();
    }

    private void put(SettingKey key, List<String> texts, SettingOrigin from) {
        values.put(key, new GivenSetting(key, texts, from));
    }

    /** In a file or a variable, several libraries stand in one value like a path list. */
    private static List<String> parts(SettingKey key, String text) {
        return key == SettingKey.LIBRARY ? List.of(text.split(File.pathSeparator)) : List.of(text);
    }

    /** @throws UsageException if a setting does not take its value */
    public Settings settings(Locale locale) {
        return new SettingParser(values).settings(locale);
    }

    public static List<String> words() {
        return Arrays.stream(SettingKey.values()).map(SettingKey::word).toList();
    }
}
