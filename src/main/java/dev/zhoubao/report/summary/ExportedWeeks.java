package dev.zhoubao.report.summary;

import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Series;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a document is made of.
 *
 * @param bulletins the chosen weeks, in order, at least one
 * @param loaded all loaded weeks of the series, in order
 * @param known the weeks of each of these series that have no full copy
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

    /** The chosen series, which a document leads with. */
    public Series main() {
        return bulletins.get(0).series();
    }

    /** How many weeks a document of them has, of whatever series. */
    public int count() {
        return bulletins.size() + companions.size();
    }

    /** The weeks of each other series, in order. */
    public Map<Series, List<Bulletin>> companionsBySeries() {
        return companions.stream()
                .collect(Collectors.groupingBy(Bulletin::series, LinkedHashMap::new, Collectors.toList()));
    }

    /** The weeks of each series, the chosen one first. */
    public List<List<Bulletin>> bySeries() {
        return Stream.concat(Stream.of(bulletins), companionsBySeries().values().stream())
                .toList();
    }

    /** Those of every series one after the other, the chosen one first. */
    public List<Bulletin> inOrderOfSeries() {
        return bySeries().stream().flatMap(List::stream).toList();
    }

    /** The weeks without a full copy between the first and the last of some of one series, which are at least one. */
    public List<KnownWeek> gapsOf(List<Bulletin> weeks) {
        Edition first = weeks.get(0).edition();
        Edition last = weeks.get(weeks.size() - 1).edition();
        return known.stream()
                .filter(week -> week.edition().series().equals(first.series())
                        && week.edition().compareTo(first) > 0
                        && week.edition().compareTo(last) < 0)
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
