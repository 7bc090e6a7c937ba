package dev.zhoubao.shell;

import java.util.Locale;

/** How the constant of an option is written: in small letters, with dashes. */
final class Constant {

    private Constant() {}

    static String word(Object constant) {
        return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
