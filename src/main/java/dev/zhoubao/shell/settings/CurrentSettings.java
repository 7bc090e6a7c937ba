package dev.zhoubao.shell.settings;

import dev.zhoubao.shell.failure.UsageException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The settings in force: those of the start, and what was set since. */
public final class CurrentSettings {

    private final Locale locale;
    private SettingsReader reader;
    private volatile Settings settings;

    /** @throws UsageException if a setting does not take its value */
    public CurrentSettings(SettingsReader reader, Locale locale) {
        this.reader = reader;
        this.locale = locale;
        this.settings = reader.settings(locale);
    }

    public Settings get() {
        return settings;
    }

    /** Where the value of a setting comes from. */
    public SettingOrigin origin(SettingKey key) {
        return reader.origin(key);
    }

    /**
     * Sets it for the rest of this run.
     *
     * @throws UsageException when the setting takes no such value; then nothing changes
     */
    public void set(SettingKey key, String value) {
        SettingsReader changed = reader.with(Map.of(key, List.of(value)), SettingOrigin.set());
        settings = changed.settings(locale);
        reader = changed;
    }
}
