package dev.zhoubao.ingest.title;

import dev.zhoubao.model.Period;
import java.util.Optional;

/**
 * Days that stand above a text.
 *
 * @param misprinted whether the year of the last day lies before that of the first, and is read as the first's
 */
public record PeriodLine(Period period, boolean misprinted) {

    private static final int LONGEST = 60;

    /** The days of a line that is hardly more than them; empty where it has none that make sense. */
    public static Optional<PeriodLine> of(String line) {
        return line.length() > LONGEST ? Optional.empty() : TitlePeriod.line(line);
    }
}
