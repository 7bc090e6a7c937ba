package dev.zhoubao.analysis;

import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Judges the data: every check over some weeks, the worst findings first, then in order of period. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new PartsCheck(),
            new PeriodCheck(),
            new PublicationCheck(),
            new CopiesCheck(),
            new AbsenceCheck(),
            new JumpCheck());

    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity)
            .reversed()
            .thenComparing(finding -> finding.bulletin().edition())
            .thenComparing(Finding::check)
            .thenComparing(Finding::message);

    private Checks() {}

    /** @param weeks the weeks with a full copy, in order */
    public static List<Finding> of(List<LoadedWeek> weeks) {
        return ALL.stream()
                .flatMap(check -> check.of(weeks))
                .sorted(WORST_FIRST)
                .toList();
    }

    static Stream<Bulletin> bulletins(List<LoadedWeek> weeks) {
        return weeks.stream().map(LoadedWeek::best);
    }
}
