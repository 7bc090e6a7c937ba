package dev.zhoubao.shell.prompt;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jline.terminal.Terminal;
import org.jline.utils.ShutdownHooks;

/**
 * The device of a dumb terminal, which edits and echoes lines itself and hands each over when it has ended. It is set with
 * {@code stty}: JLine's own way sets the speed of a serial line to 0, too, which hangs up.
 */
final class LineDevice {

    /** Where there is nothing to set. */
    static final LineDevice NONE = new LineDevice(Redirect.PIPE, "");

    private final Redirect terminal;
    private final String before;

    private LineDevice(Redirect terminal, String before) {
        this.terminal = terminal;
        this.before = before;
    }

    /** Where it is no terminal, or nothing tells how it is set, nothing is. */
    static LineDevice of(Redirect terminal) {
        return new LineDevice(terminal, stty(terminal, List.of("-g")));
    }

    /** That of standard input, which is as it was when the program has ended. */
    static LineDevice ofInput() {
        LineDevice found = of(Redirect.INHERIT);
        ShutdownHooks.add(found::restore);
        return found;
    }

    /** Ctrl-C ends a line, whose last character it is, and is no signal. */
    void endLinesAtInterrupt() {
        set(List.of("intr", "undef", "eol", "^C"));
    }

    /** It echoes Ctrl-C where it stands. */
    void leaveLine(Terminal shown) {
        if (!before.isEmpty()) {
            shown.writer().println();
            shown.flush();
        }
    }

    void restore() {
        set(List.of(before));
    }

    private void set(List<String> arguments) {
        if (!before.isEmpty()) {
            stty(terminal, arguments);
        }
    }

    /** What it prints; nothing where it fails. */
    private static String stty(Redirect terminal, List<String> arguments) {
        List<String> command =
                Stream.concat(Stream.of("stty"), arguments.stream()).toList();
        try {
            Process running = new ProcessBuilder(command)
                    .redirectInput(terminal)
                    .redirectError(Redirect.DISCARD)
                    .start();
            String told = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return running.onExit().join().exitValue() == 0 ? told : "";
        } catch (IOException e) {
            return "";
        }
    }
}
