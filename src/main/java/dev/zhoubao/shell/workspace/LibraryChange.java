package dev.zhoubao.shell.workspace;

import dev.zhoubao.analysis.check.CopyDisagreement;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Status;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a load brought.
 *
 * @param weeks that had no full copy before, in order
 * @param revisions copies of weeks that had one, with other figures
 */
public record LibraryChange(List<LoadedWeek> weeks, List<Revision> revisions) {

    public LibraryChange {
        weeks = List.copyOf(weeks);
        revisions = List.copyOf(revisions);
    }

    /**
     * A copy that gives other figures than the one that was used before it came.
     *
     * @param week as it is now
     */
    record Revision(LoadedWeek week, Bulletin copy, List<CopyDisagreement> figures) {

        Revision {
            figures = List.copyOf(figures);
        }

        /** Whether the new figures are those that every command uses from now on. */
        boolean used() {
            return copy.equals(week.best());
        }
    }

    /** @param came the bulletins that made the one library of the other */
    static LibraryChange between(Library before, Library after, Collection<Bulletin> came) {
        Set<String> names =
                before.everyFull().map(week -> week.edition().name()).collect(Collectors.toSet());
        return new LibraryChange(
                after.everyFull()
                        .filter(week -> !names.contains(week.edition().name()))
                        .toList(),
                came.stream()
                        .filter(copy -> copy.status() == Status.FULL)
                        .flatMap(copy -> revision(before, after, copy).stream())
                        .toList());
    }

    private static Optional<Revision> revision(Library before, Library after, Bulletin copy) {
        Optional<Bulletin> known = week(before, copy).map(LoadedWeek::best);
        return known.flatMap(used ->
                        week(after, copy).map(week -> new Revision(week, copy, CopyDisagreement.between(used, copy))))
                .filter(revision -> !revision.figures().isEmpty());
    }

    private static Optional<LoadedWeek> week(Library library, Bulletin copy) {
        return library.of(copy.series()).weeks().stream()
                .filter(week -> week.edition().sameWeekAs(copy.edition()))
                .findFirst();
    }

    boolean isEmpty() {
        return weeks.isEmpty() && revisions.isEmpty();
    }
}
