package dev.zhoubao.report.summary;

import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What a document is made of.
 *
 * @param bulletins the chosen weeks, in order, at least one
 * @param loaded all loaded weeks of the series, in order
 * @param known the weeks without a full copy
 * @param problems of the last loads
 */
public record ExportedWeeks(
        List<Bulletin> bulletins, List<Bulletin> loaded, List<KnownWeek> known, List<Problem> problems) {

    public ExportedWeeks {
        bulletins = List.copyOf(bulletins);
        loaded = List.copyOf(loaded);
        known = List.copyOf(known);
        problems = List.copyOf(problems);
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
