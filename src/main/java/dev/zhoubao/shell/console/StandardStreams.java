package dev.zhoubao.shell.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/** Says which of the process's streams are terminals. */
public final class StandardStreams {

    private static final int USUAL_COLUMNS = 80;

    private StandardStreams() {}

    public static boolean inputIsTerminal() {
        return isTerminal(SystemStream.Input, 0);
    }

    public static boolean outputIsTerminal() {
        return isTerminal(SystemStream.Output, 1);
    }

    /** Width of the terminal on standard error, or 0 if there is none. */
    public static int errorColumns() {
        if (!isTerminal(SystemStream.Error, 2)) {
            return 0;
        }
        int told = new JniTerminalProvider().systemStreamWidth(SystemStream.Error);
        return told > 0 ? told : USUAL_COLUMNS;
    }

    /** Width of the terminal on standard output as its device tells it, or 0 if there is none or it does not. */
    public static int outputColumns() {
        return outputIsTerminal() ? new JniTerminalProvider().systemStreamWidth(SystemStream.Output) : 0;
    }

    /** No where the platform's library cannot be loaded: then nothing is assumed of the stream. */
    private static boolean isTerminal(SystemStream stream, int descriptor) {
        if (isOther(descriptor)) {
            return false;
        }
        try {
            return new JniTerminalProvider().isSystemStream(stream);
        } catch (UnsatisfiedLinkError | RuntimeException e) {
            return false;
        }
    }

    /**
     * Whether the system tells, as Linux does, that it is a pipe, a file or the empty device. Loading the platform's library
     * takes a tenth of a start.
     */
    private static boolean isOther(int descriptor) {
        try {
            Path target = Files.readSymbolicLink(Path.of("/proc/self/fd", String.valueOf(descriptor)));
            return !target.startsWith("/dev") || target.endsWith("null");
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }
}
