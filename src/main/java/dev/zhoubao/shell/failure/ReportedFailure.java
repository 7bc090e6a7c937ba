package dev.zhoubao.shell.failure;

import dev.zhoubao.document.Report;
import dev.zhoubao.language.Phrase;

/** A command did its work, and its result is itself a reason to fail: the report is shown, then the code returned. */
public final class ReportedFailure extends RuntimeException implements Phrase.Said {

    private static final long serialVersionUID = 1L;

    private final transient Report report;
    private final int code;
    private final transient Phrase phrase;

    /** @param phrase one sentence for standard error */
    public ReportedFailure(Report report, int code, Phrase phrase) {
        super(phrase.english());
        this.report = report;
        this.code = code;
        this.phrase = phrase;
    }

    public Report report() {
        return report;
    }

    public int code() {
        return code;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
