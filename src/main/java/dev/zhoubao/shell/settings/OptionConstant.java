package dev.zhoubao.shell.settings;

import dev.zhoubao.language.Phrase;
import java.util.Arrays;
import java.util.Locale;

/** How the constant of an option is written: in small letters, with dashes. */
public final class OptionConstant {

    private OptionConstant() {}

    /** The words of all constants of a type, as a list. */
    public static Phrase words(Class<?> type) {
        return Phrase.list(
                Arrays.stream(type.getEnumConstants()).map(OptionConstant::word).toList());
    }

    public static String word(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
