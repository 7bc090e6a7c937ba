package dev.zhoubao.shell.prompt;

import dev.zhoubao.shell.run.Pager;
import java.io.IOError;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;

/** Shows what is longer than the screen a screen at a time, with the keys of {@code less}. */
final class LessPager implements Pager {

    private final Terminal terminal;
    private final Supplier<String> hint;
    private final Supplier<PagedText.Shown> help;

    /**
     * @param hint stands at the bottom of the first page: which keys there are
     * @param help says what the keys do
     */
    LessPager(Terminal terminal, Supplier<String> hint, Supplier<PagedText.Shown> help) {
        this.terminal = terminal;
        this.hint = hint;
        this.help = help;
    }

    @Override
    public boolean show(Text text) throws IOException {
        if (!isLonger(terminal, text)) {
            return false;
        }
        PagedText paged = new PagedText(terminal, new PagedText.Shown(hint.get(), text), help.get());
        try {
            paged.run();
        } catch (InterruptedException e) {
            Thread.interrupted();
        } catch (IOError e) {
            quit(e);
        }
        paged.leaveLastPage();
        return true;
    }

    /** Ctrl-C, which interrupts the read of a key, quits as q does. */
    private static void quit(IOError failure) {
        if (!(failure.getCause() instanceof InterruptedIOException)) {
            throw failure;
        }
        Thread.interrupted();
    }

    /** Lines that are wider than the screen take several; one line stays for the prompt. */
    static boolean isLonger(Terminal terminal, Text text) throws IOException {
        int room = terminal.getHeight() - 1;
        int columns = terminal.getWidth();
        if (room <= 0 || columns <= 0) {
            return false;
        }
        long taken = 0;
        for (String line : (Iterable<String>) new String(text.now(), StandardCharsets.UTF_8).lines()::iterator) {
            int width = AttributedString.fromAnsi(line).columnLength();
            taken += Math.max(1, (width + columns - 1) / columns);
            if (taken > room) {
                return true;
            }
        }
        return false;
    }
}
