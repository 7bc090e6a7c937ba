package dev.zhoubao.shell.prompt;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.run.Pager;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.Map;
import java.util.Set;
import org.jline.terminal.Terminal;

/** Shows what is longer than the screen with the program of the variable {@code PAGER}, as the user's shell reads it. */
final class ExternalPager implements Pager {

    /** What a shell tells of a command that it may not run, or does not find. */
    private static final Set<Integer> NOT_STARTED = Set.of(126, 127);

    private final Terminal terminal;
    private final Map<String, String> environment;
    private final Console console;
    private final Pager otherwise;

    /** @param otherwise shows what the program could not be started for */
    ExternalPager(Terminal terminal, Map<String, String> environment, Console console, Pager otherwise) {
        this.terminal = terminal;
        this.environment = Map.copyOf(environment);
        this.console = console;
        this.otherwise = otherwise;
    }

    @Override
    public boolean show(Text text) throws IOException {
        String told = environment.getOrDefault("PAGER", "").strip();
        String command = told.isEmpty() ? "less" : told;
        if (!LessPager.isLonger(terminal, text)) {
            return false;
        }
        if (!NOT_STARTED.contains(run(command, text.now()))) {
            return true;
        }
        console.note(Phrase.of("the pager could not be started: {0}; name another in the variable PAGER", command));
        return otherwise.show(text);
    }

    /** Colours pass through less and its like where nothing else is asked for. */
    private int run(String command, byte[] text) throws IOException {
        ProcessBuilder program = new ProcessBuilder("sh", "-c", command)
                .redirectOutput(Redirect.INHERIT)
                .redirectError(Redirect.INHERIT);
        program.environment().putIfAbsent("LESS", "-RX");
        terminal.flush();
        Process running = program.start();
        try (OutputStream in = running.getOutputStream()) {
            in.write(text);
        } catch (IOException e) {
            // It was left before it had read everything: no reason for a message.
        }
        return awaited(running);
    }

    /** Ctrl-C is the pager's own key. */
    private static int awaited(Process running) {
        while (true) {
            try {
                return running.waitFor();
            } catch (InterruptedException e) {
                Thread.interrupted();
            }
        }
    }
}
