package dev.zhoubao.ingest.json;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;
import java.util.ArrayList;
import java.util.List;

/** Gathers the problems of one file, so that one bad part costs no more than itself. */
final class ProblemCollector {

    /** Reads one part. */
    @FunctionalInterface
    interface Part<T> {
        T read() throws UnusableValueException;
    }

    private final String file;
    private final List<Problem> problems = new ArrayList<>();

    ProblemCollector(String file) {
        this.file = file;
    }

    /** What the part gives, or the other value and a warning. */
    <T> T orElse(T other, Part<T> part) {
        try {
            return part.read();
        } catch (UnusableValueException e) {
            problems.add(new Problem(
                    Severity.WARNING, file, e.line(), Phrase.of("{0}, so it is not used", e.reason()), e.text()));
            return other;
        }
    }

    void warning(int line, Phrase phrase) {
        problems.add(new Problem(Severity.WARNING, file, line, phrase, null));
    }

    void error(int line, Phrase phrase) {
        problems.add(new Problem(Severity.ERROR, file, line, phrase, null));
    }

    /** A bulletin that cannot be made without the value. */
    void lost(UnusableValueException cause) {
        Phrase phrase = Phrase.of("{0}, so the bulletin is left out", cause.reason());
        problems.add(new Problem(Severity.ERROR, file, cause.line(), phrase, cause.text()));
    }

    List<Problem> problems() {
        return problems;
    }
}
