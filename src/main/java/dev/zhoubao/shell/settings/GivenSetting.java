package dev.zhoubao.shell.settings;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.UsageException;
import java.util.List;

/** A setting as it was given: its texts, at least one, and where they stand. */
record GivenSetting(SettingKey key, List<String> texts, SettingOrigin from) {

    Phrase origin() {
        return from.named(key);
    }

    /** Of several, the last counts. */
    String text() {
        return texts.get(texts.size() - 1).strip();
    }

    UsageException wrong(Phrase wanted) {
        return new UsageException(Phrase.of("{0} is '{1}'; {2}", origin(), texts.get(texts.size() - 1), wanted));
    }
}
