package dev.zhoubao.analysis.check;

import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Period;
import dev.zhoubao.model.Severity;
import java.util.List;
import java.util.stream.Stream;

/** A period that is missing, has not seven days, or does not run from Monday to Sunday; a year out of the weekly's life. */
final class PeriodCheck implements Check {

    /** The weekly began in 2009. */
    private static final int FIRST_YEAR = 2009;

    private static final int LAST_YEAR = 2100;

    @Override
    public Stream<Finding> of(List<LoadedWeek> weeks) {
        return CheckRunner.bulletins(weeks).flatMap(PeriodCheck::findings);
    }

    private static Stream<Finding> findings(Bulletin bulletin) {
        Period period = bulletin.edition().period();
        if (period == null) {
            return Stream.of(Finding.ofTitle(Severity.WARNING, "no-period", bulletin));
        }
        Stream.Builder<Finding> findings = Stream.builder();
        if (period.days() != (long) CalendarWeeks.DAYS * bulletin.edition().numbers()) {
            findings.add(Finding.ofTitle(Severity.WARNING, "period-length", bulletin, period, period.days()));
        }
        if (period.start().getDayOfWeek() != bulletin.series().begins()) {
            findings.add(Finding.ofTitle(Severity.WARNING, "period-start", bulletin, period));
        }
        int year = bulletin.edition().year();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            findings.add(Finding.ofTitle(Severity.WARNING, "year", bulletin, year));
        }
        return findings.build();
    }
}
