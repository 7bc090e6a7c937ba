package dev.zhoubao.shell.fetch;

import org.jline.utils.Signals;

/** Lets Ctrl-C interrupt this thread instead of ending the program, so that what became of each address is still told. */
final class Interruption {

    private static final String KEY = "INT";

    private final Object before;

    private Interruption(Thread running) {
        this.before = Signals.register(KEY, running::interrupt);
    }

    static Interruption here() {
        return new Interruption(Thread.currentThread());
    }

    /** A key that was pressed once more meanwhile does not interrupt what comes next. */
    void end() {
        Signals.unregister(KEY, before);
        Thread.interrupted();
    }
}
