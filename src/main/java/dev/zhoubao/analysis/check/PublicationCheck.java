package dev.zhoubao.analysis.check;

import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Period;
import dev.zhoubao.model.Severity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A publication before the period's end, or long after it; usual are 2 to 14 days. */
final class PublicationCheck implements Check {

    private static final long LATE = 30;

    @Override
    public Stream<Finding> of(List<LoadedWeek> weeks) {
        return CheckRunner.bulletins(weeks).flatMap(bulletin -> finding(bulletin).stream());
    }

    private static Optional<Finding> finding(Bulletin bulletin) {
        Period period = bulletin.edition().period();
        LocalDate published = bulletin.source().published();
        if (period == null || published == null) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(period.end(), published);
        if (days < 0) {
            return Optional.of(Finding.ofTitle(Severity.ERROR, "published-early", bulletin, published, period.end()));
        }
        return days <= LATE
                ? Optional.empty()
                : Optional.of(Finding.ofTitle(Severity.INFO, "published-late", bulletin, published, days));
    }
}
