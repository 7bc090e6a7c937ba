package dev.zhoubao.shell;

import dev.zhoubao.model.Phrase;

/** A setting, as it is named at the prompt. */
record SettingName(SettingKey key) {

    /** @throws UsageException when there is no such setting */
    static SettingName of(String word) {
        return SettingKey.of(word)
                .map(SettingName::new)
                .orElseThrow(() -> new UsageException(Phrase.of(
                        "there is no setting '{0}'; the settings are {1}", word, Phrase.list(SettingsReader.words()))));
    }
}
