package dev.zhoubao.analysis;

/** The user stopped a search or a check. */
public final class AnalysisInterruptedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnalysisInterruptedException() {
        super("the analysis was interrupted");
    }

    /** @throws AnalysisInterruptedException when the thread was interrupted */
    public static void check() {
        if (Thread.interrupted()) {
            throw new AnalysisInterruptedException();
        }
    }
}
