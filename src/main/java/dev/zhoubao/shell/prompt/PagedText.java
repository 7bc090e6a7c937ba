package dev.zhoubao.shell.prompt;

import dev.zhoubao.shell.run.Pager;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jline.builtins.Less;
import org.jline.builtins.Source;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.AttributedString;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;

/**
 * A text in JLine's {@code less}: written anew where the window changes, and with its last page left on the screen, as
 * {@code less -X} does. The alternate screen is used all the same, because JLine draws over what stands on the usual one.
 */
final class PagedText extends Less {

    /** JLine puts its own help before what it shows. */
    private static final int HELP = 0;

    private final Shown text;
    private final Shown help;

    /**
     * A text to page through, which is read anew whenever JLine comes back to it.
     *
     * @param getName stands at the bottom of its first page
     */
    record Shown(String getName, Pager.Text text) implements Source {

        @Override
        public InputStream read() throws IOException {
            return new ByteArrayInputStream(text.now());
        }

        @Override
        public @Nullable Long lines() {
            return null;
        }
    }

    /** @param help what is shown at the key h */
    PagedText(Terminal terminal, Shown text, Shown help) {
        super(terminal, Path.of(""));
        this.text = text;
        this.help = help;
    }

    void run() throws IOException, InterruptedException {
        SignalHandler before = terminal.handle(Signal.CONT, this::goOn);
        try {
            run(text);
        } finally {
            terminal.handle(Signal.CONT, before);
        }
    }

    /** After Ctrl-Z, whoever had the terminal has set it for lines, and written on the page. */
    private synchronized void goOn(Signal signal) {
        terminal.enterRawMode();
        terminal.puts(Capability.keypad_xmit);
        handle(signal);
    }

    @Override
    protected void openSource() throws IOException {
        sources.set(HELP, help);
        super.openSource();
    }

    /** The page goes on with what stood at its top, as far as lines of another width tell. */
    @Override
    public synchronized void handle(Signal signal) {
        try {
            List<AttributedString> before = all();
            List<AttributedString> after = new ArrayList<>(lines(shown().text().now()));
            firstLineToDisplay = before.isEmpty() ? 0 : firstLineToDisplay * after.size() / before.size();
            offsetInLine = 0;
            lines = after;
            reader = new BufferedReader(Reader.nullReader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        super.handle(signal);
    }

    private Shown shown() {
        return sourceIdx == HELP ? help : text;
    }

    /** Those that were read, and those that no page has come to yet. */
    private List<AttributedString> all() throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(AttributedString.fromAnsi(line));
        }
        return lines;
    }

    private static List<AttributedString> lines(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(AttributedString::fromAnsi)
                .toList();
    }

    void leaveLastPage() {
        int room = terminal.getHeight() - 1;
        int width = Math.max(1, terminal.getWidth());
        int left = offsetInLine;
        for (int i = firstLineToDisplay; i < lines.size() && room > 0; i++) {
            AttributedString line = lines.get(i).columnSubSequence(left, Integer.MAX_VALUE);
            List<AttributedString> rows = line.columnSplitLength(width);
            int shown = Math.min(room, Math.max(1, rows.size()));
            (rows.isEmpty() ? List.of(AttributedString.EMPTY) : rows.subList(0, shown)).forEach(this::println);
            room -= shown;
            left = 0;
        }
        terminal.flush();
    }

    private void println(AttributedString row) {
        terminal.writer().println(row.toAnsi(terminal));
    }
}
