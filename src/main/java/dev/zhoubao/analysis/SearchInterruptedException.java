package dev.zhoubao.analysis;

/** The user stopped a search. */
public final class SearchInterruptedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SearchInterruptedException() {
        super("the search was interrupted");
    }

    /** @throws SearchInterruptedException when the thread was interrupted */
    static void check() {
        if (Thread.interrupted()) {
            throw new SearchInterruptedException();
        }
    }
}
