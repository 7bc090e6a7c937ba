package dev.zhoubao.shell.settings;

import dev.zhoubao.export.AmbiguousWidth;
import dev.zhoubao.export.Format;
import dev.zhoubao.ingest.load.Limits;
import dev.zhoubao.language.Lang;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.UsageException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes of the settings that were given what the program works with; what was not given is as usual. */
record SettingParser(Map<SettingKey, GivenSetting> given) {

    private static final String HOST =
            "(?:\\*\\.)?[A-Za-z0-9_-][A-Za-z0-9._-]*(?::\\d{1,5})?|\\[[0-9A-Fa-f:.]+](?::\\d{1,5})?";
    private static final String AGENT = "[\\x20-\\x7e]{1,200}";

    /** @throws UsageException if a setting does not take its value */
    Settings settings(Locale locale) {
        return new Settings(
                given(SettingKey.LIBRARY).map(SettingParser::paths).orElse(List.of()),
                one(SettingKey.LANG, Lang.class).orElseGet(() -> Lang.of(locale)),
                one(SettingKey.COLOR, ColorMode.class).orElse(ColorMode.AUTO),
                one(SettingKey.THEME, ThemeMode.class).orElse(ThemeMode.AUTO),
                one(SettingKey.AMBIGUOUS_WIDTH, AmbiguousWidth.class).orElse(AmbiguousWidth.NARROW),
                given(SettingKey.PAGER).map(this::pager).orElse(PagerMode.ON),
                one(SettingKey.FORMAT, Format.class).orElse(Format.TABLE),
                flag(SettingKey.SUGGESTIONS, true),
                flag(SettingKey.TIMING, false),
                flag(SettingKey.ACCESSIBLE, false),
                flag(SettingKey.KEEP_GOING, false),
                flag(SettingKey.QUIET, false),
                flag(SettingKey.DEBUG, false),
                limits(),
                given(SettingKey.FETCH_HOSTS).map(SettingParser::hosts).orElse(List.of()),
                given(SettingKey.FETCH_AGENT).map(SettingParser::agent).orElse(""));
    }

    private Optional<GivenSetting> given(SettingKey key) {
        return Optional.ofNullable(given.get(key));
    }

    private static List<String> hosts(GivenSetting value) {
        List<String> hosts = Arrays.stream(value.text().split("[,\\s]+")).toList();
        if (!hosts.stream().allMatch(host -> host.matches(HOST))) {
            throw value.wrong(Phrase.of(
                    "it takes hosts such as mp.weixin.qq.com, *.example.org or localhost:8080, separated by commas"));
        }
        return hosts;
    }

    private static String agent(GivenSetting value) {
        if (!value.text().matches(AGENT)) {
            throw value.wrong(Phrase.of("it takes a name in plain characters, at most 200"));
        }
        return value.text();
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
        return given(key)
                .map(value -> allowed.read(value.text()).orElseThrow(() -> value.wrong(allowed.wanted())))
                .orElse(usual);
    }

    private static List<Path> paths(GivenSetting value) {
        if (value.texts().stream().anyMatch(String::isBlank)) {
            throw new UsageException(Phrase.of("{0} names an empty path; name a file or folder", value.origin()));
        }
        return value.texts().stream().map(UserPath::of).toList();
    }

    private <E extends Enum<E>> Optional<E> one(SettingKey key, Class<E> type) {
        return given(key)
                .map(value -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> constant.name().equalsIgnoreCase(value.text()))
                        .findFirst()
                        .orElseThrow(() -> value.wrong(Phrase.of("it takes one of: {0}", OptionConstant.words(type)))));
    }

    /** What a switch takes, and one word more. */
    private PagerMode pager(GivenSetting value) {
        return Switch.of(value.text())
                .map(on -> on ? PagerMode.ON : PagerMode.OFF)
                .or(() -> one(SettingKey.PAGER, PagerMode.class))
                .orElse(PagerMode.ON);
    }

    private boolean flag(SettingKey key, boolean usual) {
        return given(key)
                .map(value -> Switch.of(value.text())
                        .orElseThrow(() -> value.wrong(Phrase.of("it takes one of: {0}", Phrase.list(Switch.WORDS)))))
                .orElse(usual);
    }
}
