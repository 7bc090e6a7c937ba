package dev.zhoubao.shell.command;

import dev.zhoubao.language.Phrase;
import java.util.List;

/** Names in a sentence: all where they are few, else the first and the last. */
final class ShortList {

    private ShortList() {}

    /** @param names at least one, in order */
    static Phrase of(List<String> names, int most) {
        return names.size() <= most
                ? Phrase.list(names)
                : Phrase.of("{0} to {1}", names.get(0), names.get(names.size() - 1));
    }
}
