package dev.zhoubao.ingest;

/** The user stopped a load; nothing of it is kept. */
public final class LoadInterruptedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoadInterruptedException() {
        super("the load was interrupted");
    }
}
