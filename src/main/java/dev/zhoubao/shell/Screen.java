package dev.zhoubao.shell;

import dev.zhoubao.export.Display;
import java.util.Map;
import java.util.function.IntSupplier;

/** Says what standard output is: how wide, and whether colours may be used. */
public final class Screen {

    private static final int USUAL_WIDTH = 80;

    private final boolean terminal;
    private final IntSupplier width;
    private final boolean colour;
    private final int fallback;

    /**
     * @param terminal whether standard output is a terminal
     * @param width of the terminal in columns; asked anew each time, since windows are resized
     */
    public Screen(boolean terminal, IntSupplier width, ColorMode mode, Map<String, String> environment) {
        this.terminal = terminal;
        this.width = width;
        this.fallback = columns(environment.getOrDefault("COLUMNS", ""));
        this.colour = switch (mode) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> terminal && capable(environment);
        };
    }

    Display display() {
        return new Display(terminal ? width() : 0, colour);
    }

    /** A dumb terminal does not tell its width. */
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
}
