package dev.zhoubao.analysis.check;

import dev.zhoubao.analysis.AnalysisInterruptedException;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Judges the data: every check over all that is loaded, the worst findings first, then in order of period. What is found
 * for a week does not depend on which weeks are asked for.
 */
public final class CheckRunner {

    /** What a title and its dates tell, stubs' too. */
    private static final List<Check> OF_TITLES = List.of(
            new PeriodCheck(),
            new PublicationCheck(),
            new TitleCheck(),
            new NumberCheck(),
            new ArticleIdCheck(),
            new DirectionCheck(),
            new CompletenessCheck());

    private static final List<Check> OF_FULL_COPIES = List.of(
            new PartOverWholeCheck(),
            new PartsCheck(),
            new PrintedShareCheck(),
            new PreviousValueCheck(),
            new CopiesCheck(),
            new AbsenceCheck(),
            new JumpCheck());

    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity)
            .reversed()
            .thenComparing(Finding::edition)
            .thenComparing(Finding::check)
            .thenComparing(finding -> finding.details().toString());

    private record Findings(List<Finding> all) {}

    private CheckRunner() {}

    /** @throws AnalysisInterruptedException when the thread was interrupted */
    public static List<Finding> of(Library library) {
        return library.answer(Findings.class, library.series(), () -> new Findings(found(library)))
                .all();
    }

    private static List<Finding> found(Library library) {
        Stream<Finding> titles = OF_TITLES.stream().flatMap(check -> check.of(library.everything()));
        Stream<Finding> full = OF_FULL_COPIES.stream().flatMap(check -> check.of(library.weeks()));
        List<Finding> findings = worstFirst(Stream.of(titles, full, GapCheck.of(library), SharedCountCheck.of(library))
                .flatMap(found -> found));
        AnalysisInterruptedException.check();
        return findings;
    }

    /** Findings, of several series too, in the order in which they are told. */
    public static List<Finding> worstFirst(Stream<Finding> findings) {
        return findings.sorted(WORST_FIRST).toList();
    }

    static Stream<Bulletin> bulletins(List<LoadedWeek> weeks) {
        return cancellable(weeks).map(LoadedWeek::best);
    }

    static Stream<Bulletin> copies(List<LoadedWeek> weeks) {
        return cancellable(weeks).flatMap(week -> week.copies().stream());
    }

    /** The weeks, one by one until the thread is interrupted. */
    static Stream<LoadedWeek> cancellable(List<LoadedWeek> weeks) {
        return weeks.stream().map(week -> {
            AnalysisInterruptedException.check();
            return week;
        });
    }
}
