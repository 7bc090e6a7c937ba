package dev.zhoubao.shell;

import dev.zhoubao.model.Phrase;
import java.util.Arrays;
import java.util.Locale;

/** How the constant of an option is written: in small letters, with dashes. */
final class Constant {

    private Constant() {}

    /** The words of all constants of a type, as a list. */
    static Phrase words(Class<?> type) {
        return Phrase.list(
                Arrays.stream(type.getEnumConstants()).map(Constant::word).toList());
    }

    static String word(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
