package dev.zhoubao.shell.prompt;

import dev.zhoubao.export.PlainText;
import dev.zhoubao.export.terminal.MessageLines;
import dev.zhoubao.shell.console.Announcer;
import dev.zhoubao.shell.console.Console;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jline.reader.LineReader;
import org.jline.terminal.Terminal;

/** Announces above the line that is being typed, and never into the result of a command. */
public record PromptAnnouncer(Supplier<LineReader> reader, BooleanSupplier interactive, Console console)
        implements Announcer {

    private static final long MILLIS_BETWEEN_LOOKS = 50;

    /** Such a terminal cannot show again what is being typed. */
    private static boolean dumb(LineReader prompt) {
        return prompt.getTerminal().getType().startsWith(Terminal.TYPE_DUMB);
    }

    @Override
    public boolean atPrompt() {
        return interactive.getAsBoolean();
    }

    @Override
    public void announce(List<String> messages) throws InterruptedException {
        LineReader prompt = reader.get();
        while (!prompt.isReading() || (dumb(prompt) && prompt.getBuffer().length() > 0)) {
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
        }
        // No line break of their own, so that no name of a file can make up a message.
        int columns = prompt.getTerminal().getWidth();
        prompt.printAbove(messages.stream()
                .map(message -> MessageLines.of(PlainText.of(message), columns))
                .collect(Collectors.joining("\n")));
        messages.forEach(console::record);
    }
}
