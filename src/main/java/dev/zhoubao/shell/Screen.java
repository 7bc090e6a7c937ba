package dev.zhoubao.shell;

import dev.zhoubao.export.Display;
import java.util.Map;
import java.util.function.IntSupplier;

/** Says what standard output is: how wide, and whether colours may be used. */
public final class Screen {

    private final boolean terminal;
    private final IntSupplier width;
    private final boolean colour;

    /**
     * @param terminal whether standard output is a terminal
     * @param width of the terminal in columns; asked anew each time, since windows are resized
     */
    public Screen(boolean terminal, IntSupplier width, ColorMode mode, Map<String, String> environment) {
        this.terminal = terminal;
        this.width = width;
        this.colour = switch (mode) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> terminal && capable(environment);
        };
    }

    Display display() {
        return new Display(terminal ? Math.max(0, width.getAsInt()) : 0, colour);
    }

    private static boolean capable(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty() && !"dumb".equals(environment.get("TERM"));
    }
}
