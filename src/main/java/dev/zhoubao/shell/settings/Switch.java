package dev.zhoubao.shell.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is on or off, as it is written and read. */
public final class Switch {

    /** As it is shown. */
    public static final List<String> WORDS = List.of("on", "off");

    private static final List<String> ON = List.of("on", "true", "yes", "1");
    private static final List<String> OFF = List.of("off", "false", "no", "0");

    private Switch() {}

    public static String word(boolean on) {
        return WORDS.get(on ? 0 : 1);
    }

    /** In capital or small letters; empty where the word is none of a switch. */
    public static Optional<Boolean> of(String word) {
        String known = word.strip().toLowerCase(Locale.ROOT);
        return ON.contains(known) || OFF.contains(known) ? Optional.of(ON.contains(known)) : Optional.empty();
    }
}
