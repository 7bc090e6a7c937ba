package dev.zhoubao.shell.prompt;

import java.util.Objects;
import java.util.function.Supplier;
import org.jline.keymap.KeyMap;
import org.jline.reader.LineReader;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;

/**
 * Ctrl-C while a line is typed, taken as a key among the others. As a signal it would come when it comes: keys that are
 * typed behind it may be read before it, and would be dropped with the line.
 */
final class InterruptKey {

    private static final String WIDGET = "drop-line";

    /** What the terminal's driver takes for no character: 0, on macOS and the BSDs 255. */
    private static final int NONE = System.getProperty("os.name", "").startsWith("Linux") ? 0 : 0xFF;

    private final Terminal terminal;
    private final LineDevice device;

    /** @param device of a dumb terminal: JLine leaves it as it is */
    InterruptKey(LineReader reader, LineDevice device) {
        this.terminal = reader.getTerminal();
        this.device = device;
        reader.getWidgets().put(WIDGET, () -> {
            device.leaveLine(terminal);
            throw new UserInterruptException(reader.getBuffer().toString());
        });
        Objects.requireNonNull(reader.getKeyMaps().get(LineReader.MAIN), "every reader has main keys")
                .bind(new Reference(WIDGET), KeyMap.ctrl('C'));
    }

    static InterruptKey of(LineReader reader, LineDevice device) {
        return new InterruptKey(reader, reader.getTerminal() instanceof DumbTerminal ? device : LineDevice.NONE);
    }

    /** Reads while the driver makes no signal of the key. */
    String during(Supplier<String> reading) {
        Attributes before = terminal.getAttributes();
        Attributes without = new Attributes(before);
        without.setControlChar(ControlChar.VINTR, NONE);
        terminal.setAttributes(without);
        device.endLinesAtInterrupt();
        try {
            return reading.get();
        } finally {
            device.restore();
            terminal.setAttributes(before);
        }
    }
}
