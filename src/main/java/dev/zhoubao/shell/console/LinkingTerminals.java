package dev.zhoubao.shell.console;

import java.util.Map;
import java.util.Set;

/** Which terminals open the address behind words (OSC 8), as far as their variables tell. */
final class LinkingTerminals {

    /** Of the variable {@code TERM_PROGRAM}. */
    private static final Set<String> PROGRAMS =
            Set.of("iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "Tabby", "rio", "WarpTerminal");

    /** Of the variable {@code TERM}. */
    private static final Set<String> TERMS = Set.of(
            "xterm-kitty",
            "xterm-ghostty",
            "foot",
            "foot-extra",
            "alacritty",
            "alacritty-direct",
            "wezterm",
            "contour");

    /** The first versions of libvte (0.50) and Konsole (20.12) that do. */
    private static final int VTE = 5_000;

    private static final int KONSOLE = 201_200;

    private LinkingTerminals() {}

    /** {@code FORCE_HYPERLINK} decides where it is set, as for other programs: 0 is no, anything else yes. */
    static boolean has(Map<String, String> environment) {
        String term = environment.getOrDefault("TERM", "");
        String forced = environment.getOrDefault("FORCE_HYPERLINK", "");
        if (term.equals("dumb") || !forced.isEmpty()) {
            return !term.equals("dumb") && !forced.equals("0");
        }
        boolean within = term.startsWith("screen") || term.startsWith("tmux") || environment.containsKey("TMUX");
        return !within
                && (PROGRAMS.contains(environment.getOrDefault("TERM_PROGRAM", ""))
                        || TERMS.contains(term)
                        || environment.containsKey("WT_SESSION")
                        || number(environment, "VTE_VERSION") >= VTE
                        || number(environment, "KONSOLE_VERSION") >= KONSOLE);
    }

    private static int number(Map<String, String> environment, String name) {
        String told = environment.getOrDefault(name, "");
        return told.matches("\\d{1,9}") ? Integer.parseInt(told) : 0;
    }
}
