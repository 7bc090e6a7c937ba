package dev.zhoubao.shell.grammar;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.settings.SettingKey;
import dev.zhoubao.shell.settings.SettingsReader;

/** A setting, as it is named at the prompt. */
public record SettingName(SettingKey key) {

    /** @throws UsageException when there is no such setting */
    static SettingName of(String word) {
        return SettingKey.of(word)
                .map(SettingName::new)
                .orElseThrow(() -> new UsageException(
                        Phrase.of("there is no setting '{0}'", word),
                        Suggestions.near(word, SettingsReader.words()).orElse(Phrase.of("list them with: settings"))));
    }
}
