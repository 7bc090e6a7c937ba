package dev.zhoubao.shell;

import dev.zhoubao.report.Report;

/** A command did its work, and its result is itself a reason to fail: the report is shown, then the code returned. */
final class ReportedFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Report report;
    private final int code;

    /** @param message one sentence for standard error */
    ReportedFailure(Report report, int code, String message) {
        super(message);
        this.report = report;
        this.code = code;
    }

    Report report() {
        return report;
    }

    int code() {
        return code;
    }
}
