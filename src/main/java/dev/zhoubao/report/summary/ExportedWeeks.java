package dev.zhoubao.report.summary;

import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a document is made of.
 *
 * @param bulletins the chosen weeks, in order, at least one
 * @param loaded all loaded weeks of the series, in order
 * @param known the weeks without a full copy
 * @param problems of the last loads
 * @param companions weeks of other series in the same time, in order
 */
public record ExportedWeeks(
        List<Bulletin> bulletins,
        List<Bulletin> loaded,
        List<KnownWeek> known,
        List<Problem> problems,
        List<Bulletin> companions) {

    public ExportedWeeks {
        bulletins = List.copyOf(bulletins);
        loaded = List.copyOf(loaded);
        known = List.copyOf(known);
        problems = List.copyOf(problems);
        companions = List.copyOf(companions);
    }

    /** Of one series alone. */
    public ExportedWeeks(
            List<Bulletin> bulletins, List<Bulletin> loaded, List<KnownWeek> known, List<Problem> problems) {
        this(bulletins, loaded, known, problems, List.of());
    }

    /** Each week, of whatever series, in order. */
    public List<Bulletin> everything() {
        return Stream.concat(bulletins.stream(), companions.stream())
                .sorted(Comparator.comparing(Bulletin::edition))
                .toList();
    }

    /** All weeks that are loaded. */
    public static ExportedWeeks of(List<Bulletin> bulletins) {
        return new ExportedWeeks(bulletins, bulletins, List.of(), List.of());
    }

    /** The loaded bulletin before the first chosen one. */
    public Optional<Bulletin> before() {
        return loaded.stream()
                .filter(bulletin ->
                        bulletin.edition().compareTo(bulletins.get(0).edition()) < 0)
                .reduce((one, next) -> next);
    }
}
