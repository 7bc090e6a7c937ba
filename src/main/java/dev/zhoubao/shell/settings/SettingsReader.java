package dev.zhoubao.shell.settings;

import dev.zhoubao.export.AmbiguousWidth;
import dev.zhoubao.export.Format;
import dev.zhoubao.ingest.load.Limits;
import dev.zhoubao.language.Lang;
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
import java.util.Optional;
import java.util.Properties;

/** Settles every setting: the command line wins, then the {@code ZHOUBAO_*} variables, then the configuration file. */
public final class SettingsReader {

    /** A value as text and where it was set. */
    private record Value(SettingKey key, List<String> texts, SettingOrigin from) {

        Phrase origin() {
            return from.named(key);
        }

        /** Of several, the last counts. */
        String text() {
            return texts.get(texts.size() - 1);
        }
    }

    private static final String HOST =
            "(?:\\*\\.)?[A-Za-z0-9_-][A-Za-z0-9._-]*(?::\\d{1,5})?|\\[[0-9A-Fa-f:.]+](?::\\d{1,5})?";
    /** The variable that programs share. */
    private static final String ACCESSIBLE = "ACCESSIBLE";

    private static final List<String> ON = List.of("true", "yes", "on", "1");
    private static final List<String> OFF = List.of("false", "no", "off", "0");
    private static final String AGENT = "[\\x20-\\x7e]{1,200}";

    private final Map<SettingKey, Value> values = new EnumMap<>(SettingKey.class);
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
        } catch (IOException | IllegalArgumentException e) {
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
        String shared = environment.getOrDefault(ACCESSIBLE, "").strip().toLowerCase(Locale.ROOT);
        if (!shared.isEmpty()) {
            String word = SettingKey.SWITCH.get(OFF.contains(shared) ? 1 : 0);
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
        Value value = values.get(key);
        return value == null ? SettingOrigin.usual() : value.from();
    }

    private void put(SettingKey key, List<String> texts, SettingOrigin from) {
        values.put(key, new Value(key, texts, from));
    }

    /** In a file or a variable, several libraries stand in one value like a path list. */
    private static List<String> parts(SettingKey key, String text) {
        return key == SettingKey.LIBRARY ? List.of(text.split(File.pathSeparator)) : List.of(text);
    }

    /** @throws UsageException if a setting does not take its value */
    public Settings settings(Locale locale) {
        return new Settings(
                library(),
                one(SettingKey.LANG, Lang.class).orElseGet(() -> Lang.of(locale)),
                one(SettingKey.COLOR, ColorMode.class).orElse(ColorMode.AUTO),
                one(SettingKey.THEME, ThemeMode.class).orElse(ThemeMode.AUTO),
                one(SettingKey.AMBIGUOUS_WIDTH, AmbiguousWidth.class).orElse(AmbiguousWidth.NARROW),
                pager(),
                one(SettingKey.FORMAT, Format.class).orElse(Format.TABLE),
                flag(SettingKey.SUGGESTIONS, true),
                flag(SettingKey.TIMING, false),
                flag(SettingKey.ACCESSIBLE, false),
                flag(SettingKey.KEEP_GOING, false),
                flag(SettingKey.QUIET, false),
                flag(SettingKey.DEBUG, false),
                limits(),
                hosts(),
                agent());
    }

    public static List<String> words() {
        return Arrays.stream(SettingKey.values()).map(SettingKey::word).toList();
    }

    private List<String> hosts() {
        Value value = values.get(SettingKey.FETCH_HOSTS);
        if (value == null) {
            return List.of();
        }
        List<String> hosts =
                Arrays.stream(value.text().strip().split("[,\\s]+")).toList();
        if (!hosts.stream().allMatch(host -> host.matches(HOST))) {
            throw wrong(
                    value,
                    Phrase.of(
                            "it takes hosts such as mp.weixin.qq.com, *.example.org or localhost:8080, separated by commas"));
        }
        return hosts;
    }

    private String agent() {
        Value value = values.get(SettingKey.FETCH_AGENT);
        String text = value == null ? "" : value.text().strip();
        if (value != null && !text.matches(AGENT)) {
            throw wrong(value, Phrase.of("it takes a name in plain characters, at most 200"));
        }
        return text;
    }

    private Limits limits() {
        Limits usual = Limits.DEFAULT;
        return new Limits(
                amount(SettingKey.MAX_FILE_SIZE, Amount.bytes(1L << 30), usual.fileBytes()),
                (int) amount(SettingKey.MAX_ARCHIVE_ENTRIES, Amount.count(Integer.MAX_VALUE), usual.zipEntries()),
                amount(SettingKey.MAX_ARCHIVE_SIZE, Amount.bytes(1L << 40), usual.zipBytes()),
                usual.zipDepth(),
                usual.zipRatio());
    }

    private long amount(SettingKey key, Amount allowed, long usual) {
        Value value = values.get(key);
        if (value == null) {
            return usual;
        }
        return allowed.read(value.text()).orElseThrow(() -> wrong(value, allowed.wanted()));
    }

    private List<Path> library() {
        Value value = values.get(SettingKey.LIBRARY);
        if (value == null) {
            return List.of();
        }
        List<Path> paths = new ArrayList<>();
        for (String path : value.texts()) {
            if (path.isBlank()) {
                throw new UsageException(Phrase.of("{0} names an empty path; name a file or folder", value.origin()));
            }
            paths.add(UserPath.of(path));
        }
        return paths;
    }

    private <E extends Enum<E>> Optional<E> one(SettingKey key, Class<E> type) {
        Value value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(value.text().strip())) {
                return Optional.of(constant);
            }
        }
        throw wrong(value, Phrase.of("it takes one of: {0}", OptionConstant.words(type)));
    }

    /** What a switch takes, and one word more. */
    private PagerMode pager() {
        Value value = values.get(SettingKey.PAGER);
        if (value == null) {
            return PagerMode.ON;
        }
        String text = value.text().strip().toLowerCase(Locale.ROOT);
        if (ON.contains(text) || OFF.contains(text)) {
            return ON.contains(text) ? PagerMode.ON : PagerMode.OFF;
        }
        return one(SettingKey.PAGER, PagerMode.class).orElse(PagerMode.ON);
    }

    private boolean flag(SettingKey key, boolean usual) {
        Value value = values.get(key);
        if (value == null) {
            return usual;
        }
        String text = value.text().strip().toLowerCase(Locale.ROOT);
        if (ON.contains(text)) {
            return true;
        }
        if (OFF.contains(text)) {
            return false;
        }
        throw wrong(value, Phrase.of("it takes one of: {0}", Phrase.list(SettingKey.SWITCH)));
    }

    private static UsageException wrong(Value value, Phrase wanted) {
        return new UsageException(Phrase.of("{0} is '{1}'; {2}", value.origin(), value.text(), wanted));
    }
}
