package dev.zhoubao.shell;

import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.SystemStream;

/** Says which of the process's streams are terminals. */
final class Streams {

    private Streams() {}

    static boolean inputIsTerminal() {
        return isTerminal(SystemStream.Input);
    }

    static boolean outputIsTerminal() {
        return isTerminal(SystemStream.Output);
    }

    static boolean errorIsTerminal() {
        return isTerminal(SystemStream.Error);
    }

    /** No where the platform's library cannot be loaded: then nothing is assumed of the stream. */
    private static boolean isTerminal(SystemStream stream) {
        try {
            return new JniTerminalProvider().isSystemStream(stream);
        } catch (UnsatisfiedLinkError | RuntimeException e) {
            return false;
        }
    }
}
