package dev.zhoubao.shell.console;

import dev.zhoubao.export.CharacterSet;
import dev.zhoubao.export.Display;
import dev.zhoubao.shell.settings.Settings;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Describes standard output: its width, whether colours may be used, and which characters it shows. */
public final class Screen {

    private static final int USUAL_WIDTH = 80;

    /** With fewer, green is not told from red. */
    private static final int FEWEST_COLOURS = 8;

    private final boolean terminal;
    private final IntSupplier width;
    private final IntSupplier colours;
    private final Supplier<Settings> settings;
    private final Map<String, String> environment;
    private final boolean coloured;
    private final int fallback;
    private final CharacterSet symbols;

    /**
     * @param terminal whether standard output is a terminal
     * @param width of the terminal in columns; asked anew each time, since windows are resized
     * @param colours how many the terminal has
     */
    public Screen(
            boolean terminal,
            IntSupplier width,
            IntSupplier colours,
            Supplier<Settings> settings,
            Map<String, String> environment) {
        this.terminal = terminal;
        this.width = width;
        this.colours = colours;
        this.fallback = columns(environment.getOrDefault("COLUMNS", ""));
        this.symbols = drawn(terminal, environment);
        this.settings = settings;
        this.environment = Map.copyOf(environment);
        this.coloured = terminal && capable(environment);
    }

    public Display display() {
        return new Display(
                terminal ? width() : 0,
                colours(),
                symbols,
                settings.get().theme().theme(environment),
                settings.get().ambiguousWidth(),
                traits());
    }

    private Set<Display.Trait> traits() {
        if (settings.get().accessible()) {
            return Set.of(Display.Trait.SPOKEN);
        }
        return terminal && LinkingTerminals.has(environment) ? Set.of(Display.Trait.LINKS) : Set.of();
    }

    /** Where colours are asked for, though none are known of, they are the usual ones. */
    private int colours() {
        return switch (settings.get().color()) {
            case ALWAYS -> told() > 0 ? told() : Display.USUAL_COLOURS;
            case NEVER -> 0;
            case AUTO -> coloured ? told() : 0;
        };
    }

    private int told() {
        int told = terminal ? colours.getAsInt() : 0;
        return told < FEWEST_COLOURS ? 0 : Math.min(told, Display.USUAL_COLOURS);
    }

    /** A terminal may not tell its width. */
    private int width() {
        int told = width.getAsInt();
        return told > 0 ? told : fallback;
    }

    private static int columns(String told) {
        return told.matches("[1-9]\\d{0,3}") ? Integer.parseInt(told) : USUAL_WIDTH;
    }

    private static boolean capable(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
    }

    /**
     * What the terminal, or whoever reads the pipe, can be expected to show. The locale decides, by the first of these
     * variables that is set; where none is, results are what they are everywhere: UTF-8. The launcher starts the
     * program in a UTF-8 locale and keeps the user's in the first.
     */
    private static CharacterSet drawn(boolean terminal, Map<String, String> environment) {
        boolean dumb = terminal && "dumb".equals(environment.get("TERM"));
        return dumb || !utf8(locale(environment)) ? CharacterSet.ASCII : CharacterSet.UNICODE;
    }

    private static String locale(Map<String, String> environment) {
        return Stream.of("ZHOUBAO_LOCALE", "LC_ALL", "LC_CTYPE", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean utf8(String locale) {
        return locale.isEmpty() || locale.toLowerCase(Locale.ROOT).matches(".*utf-?8.*");
    }
}
