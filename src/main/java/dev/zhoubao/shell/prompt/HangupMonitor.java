package dev.zhoubao.shell.prompt;

import java.io.IOError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.AbstractPosixTerminal;
import org.jline.terminal.impl.exec.ExecTerminalProvider;

/**
 * Notices that the terminal is gone where no signal says so, as under {@code nohup}. JLine 3.30.6 takes such a terminal
 * for one at which no key is pressed, and asks it again at once, for ever (<a
 * href="https://github.com/jline/jline3/issues/1961">jline3#1961</a>).
 */
final class HangupMonitor {

    /** That of a process which is ended by the signal. */
    private static final int HUNG_UP = 129;

    private static final Duration INTERVAL = Duration.ofSeconds(1);
    /** Where each look starts a process. */
    private static final Duration SELDOM = Duration.ofMinutes(1);

    private static final Path INPUT = Path.of("/proc/self/fd/0");

    private final Runnable look;
    private final Runnable gone;
    private final Duration interval;
    private final Thread thread = new Thread(this::watch, "terminal-watch");

    /**
     * Begins to watch.
     *
     * @param look throws an {@link IOError} once the terminal is gone
     * @param gone runs then, once, on a thread of its own
     */
    HangupMonitor(Runnable look, Runnable gone, Duration interval) {
        this.look = look;
        this.gone = gone;
        this.interval = interval;
        thread.setDaemon(true);
        thread.start();
    }

    /** Ends the program as the signal would. Terminals without a device of their own tell their end by themselves. */
    static HangupMonitor of(Terminal terminal) {
        boolean device = terminal instanceof AbstractPosixTerminal;
        boolean process = device && ((AbstractPosixTerminal) terminal).getProvider() instanceof ExecTerminalProvider;
        return new HangupMonitor(
                look(device ? terminal::getAttributes : () -> {}),
                () -> System.exit(HUNG_UP),
                process ? SELDOM : INTERVAL);
    }

    /** JLine's native library (JNI) does not tell that asking failed; on Linux the device's name tells that it is gone. */
    private static Runnable look(Runnable asking) {
        String name = inputName();
        return () -> {
            asking.run();
            if (!inputName().equals(name)) {
                throw new IOError(new IOException(name + " is gone"));
            }
        };
    }

    /** What the system calls standard input; empty where it does not say. */
    private static String inputName() {
        try {
            return Files.readSymbolicLink(INPUT).toString();
        } catch (IOException | UnsupportedOperationException e) {
            return "";
        }
    }

    /** One failure may be another's, such as that of a process which could not start; two are the terminal's. */
    private void watch() {
        try {
            int failures = 0;
            while (failures < 2) {
                Thread.sleep(interval.toMillis());
                failures = isThere() ? 0 : failures + 1;
            }
            if (!thread.isInterrupted()) {
                gone.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isThere() {
        try {
            look.run();
            return true;
        } catch (IOError e) {
            return false;
        }
    }

    /** Ends it. A terminal that the program closes from now on is not gone. */
    void stop() {
        thread.interrupt();
    }
}
