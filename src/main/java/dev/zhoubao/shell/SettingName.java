package dev.zhoubao.shell;

/** A setting, as it is named at the prompt. */
record SettingName(SettingKey key) {

    /** @throws UsageException when there is no such setting */
    static SettingName of(String word) {
        return SettingKey.of(word)
                .map(SettingName::new)
                .orElseThrow(() -> new UsageException(
                        "there is no setting '" + word + "'; the settings are " + SettingsReader.words()));
    }
}
