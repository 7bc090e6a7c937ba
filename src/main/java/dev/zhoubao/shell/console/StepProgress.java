package dev.zhoubao.shell.console;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.report.words.Labels;
import java.time.Duration;

/** Shows how far something that goes step by step has come: on one line of a terminal, else with a line for each step. */
public record StepProgress(Console console, Labels labels) {

    private static final int MINUTE = 60;

    /**
     * A step begins.
     *
     * @param known how many steps are known of
     * @param left how long they may take
     */
    public void begins(int done, int known, Duration left, String step) {
        double part = known == 0 ? 0 : (double) done / known;
        String counts = labels.phrase(Phrase.of("{0} of {1}, {2} left", done, known, time(left)));
        String bar = ProgressBar.bar(part) + " " + counts;
        console.status(bar + "  " + step, bar, counts);
    }

    /** A step has ended; where there is no line to show, this one stays. */
    public void ended(Phrase told) {
        if (!console.showsStatus()) {
            console.hint(told);
        }
    }

    /** How long something takes, for people. */
    public static Phrase time(Duration time) {
        long seconds = time.toSeconds();
        return seconds < 2 * MINUTE
                ? Phrase.of("{0} s", seconds)
                : Phrase.of("{0} min", (seconds + MINUTE / 2) / MINUTE);
    }

    /** Takes the line away. */
    public void close() {
        console.clearStatus();
    }
}
