package dev.zhoubao.shell.failure;

import dev.zhoubao.document.Report;
import dev.zhoubao.language.Phrase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The result of a command that may itself be a reason to fail: the report is shown, then the failure told. */
public record Verdict(Report report, @Nullable CommandFailedException reason) {

    /** Of a command that did not fail. */
    public static Verdict good(Report report) {
        return new Verdict(report, null);
    }

    /** @param phrase one sentence for standard error */
    public static Verdict bad(Report report, int code, Phrase phrase) {
        return new Verdict(report, new CommandFailedException(code, phrase, null));
    }

    public Optional<CommandFailedException> failure() {
        return Optional.ofNullable(reason);
    }
}
