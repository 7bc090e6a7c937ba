package dev.zhoubao.shell.fetch;

import dev.zhoubao.fetch.FetchListener;
import dev.zhoubao.fetch.Outcome;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.console.StepProgress;
import java.time.Duration;

/** Tells on standard error how far a fetch has come. */
final class FetchProgress implements FetchListener {

    private final StepProgress progress;
    private final Console console;
    private final Labels labels;

    FetchProgress(Console console, Labels labels) {
        this.progress = new StepProgress(console, labels);
        this.console = console;
        this.labels = labels;
    }

    @Override
    public void waits() {
        console.note(Phrase.of("another fetch is writing to this folder; waiting for it to finish"));
    }

    @Override
    public void asks(String url, int done, int known, Duration left) {
        progress.begins(done, known, left, url);
    }

    @Override
    public void ended(Outcome outcome, int done, int known) {
        String what =
                outcome.edition() == null ? outcome.url() : outcome.edition().name();
        String state = labels.text("fetch." + outcome.state());
        Phrase reason = outcome.reason();
        progress.ended(
                reason == null
                        ? Phrase.of("{0} of {1}: {2}: {3}", done, known, what, state)
                        : Phrase.of("{0} of {1}: {2}: {3} ({4})", done, known, what, state, reason));
    }

    void close() {
        progress.close();
    }
}
