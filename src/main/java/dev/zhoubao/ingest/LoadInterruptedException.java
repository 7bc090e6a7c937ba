package dev.zhoubao.ingest;

/** The user stopped a load; nothing of it is kept. */
public final class LoadInterruptedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LoadInterruptedException() {
        super("the load was interrupted");
    }

    /** @throws LoadInterruptedException when the thread was interrupted */
    public static void check() {
        if (Thread.interrupted()) {
            throw new LoadInterruptedException();
        }
    }
}
