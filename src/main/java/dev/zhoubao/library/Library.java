package dev.zhoubao.library;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Listing;
import dev.zhoubao.model.Publisher;
import dev.zhoubao.model.Series;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An immutable snapshot of everything loaded, seen as one series: one entry a week, in order of period. It shows the main
 * series until {@link #of(Series)} asks for another. The same set of bulletins gives the same library in whatever order
 * it was loaded.
 */
public final class Library {

    private static final Library EMPTY = new Library(Series.BULLETIN, List.of(), List.of());

    private final Series series;
    /** The weeks of every series. */
    private final List<LoadedWeek> loaded;

    private final List<LoadedWeek> all;
    private final List<LoadedWeek> full;
    private final List<Listing> listings;
    /** Made when it is asked for: not every command wants it. */
    private volatile @Nullable UnloadedWeeks unloaded;
    /** To the latest question of each kind. */
    private final Map<Class<?>, Answer> answers = new ConcurrentHashMap<>();
    /** As the series that were asked for. */
    private final Map<Series, Library> views = new ConcurrentHashMap<>();

    private record Answer(Object question, Object found) {}

    private Library(Series series, List<LoadedWeek> loaded, List<Listing> listings) {
        this.series = series;
        this.loaded = loaded;
        this.all = loaded.stream()
                .filter(week -> week.edition().series().equals(series))
                .toList();
        this.full = all.stream().filter(LoadedWeek::full).toList();
        this.listings = listings;
    }

    public static Library empty() {
        return EMPTY;
    }

    /** A library of these bulletins; of two that stem from the same place, the later one counts. */
    public static Library of(Collection<Bulletin> bulletins) {
        Map<String, Bulletin> byPlace = new LinkedHashMap<>();
        bulletins.forEach(bulletin -> byPlace.put(bulletin.source().location(), bulletin));
        WeekKeys keys =
                new WeekKeys(byPlace.values().stream().map(Bulletin::edition).toList());
        Map<Object, List<Bulletin>> copies = new LinkedHashMap<>();
        for (Bulletin bulletin : byPlace.values()) {
            copies.computeIfAbsent(keys.key(bulletin.edition()), key -> new ArrayList<>())
                    .add(bulletin);
        }
        return new Library(
                Series.BULLETIN,
                copies.values().stream()
                        .map(LoadedWeek::new)
                        .sorted(Comparator.comparing(LoadedWeek::edition))
                        .toList(),
                List.of());
    }

    /** The same library, seen as another series. */
    public Library of(Series other) {
        return other.equals(series)
                ? this
                : views.computeIfAbsent(other, unseen -> new Library(unseen, loaded, listings));
    }

    /**
     * The same library, seen as the series with this id.
     *
     * @throws UnknownWeekException when nothing of such a series is loaded, nor linked to
     */
    public Library of(String id) {
        return Stream.concat(Stream.of(Series.BULLETIN), otherSeries())
                .filter(known -> known.id().equals(id))
                .findFirst()
                .or(() -> Series.of(id).filter(linked -> !of(linked).known().isEmpty()))
                .map(this::of)
                .orElseThrow(() -> new UnknownWeekException(
                        Phrase.of("nothing of the series {0} is loaded; load some with: load PATH", id)));
    }

    /** The series but the main one of which weeks are loaded. */
    public Stream<Series> otherSeries() {
        return loaded.stream()
                .map(week -> week.edition().series())
                .filter(one -> !one.isMain())
                .distinct();
    }

    /** The same library, seen as the series whose weeks the range names. */
    public Library of(WeekRange range) {
        return range instanceof WeekRange.InSeries other ? of(other.series()) : this;
    }

    /** The same library, seen as the series that is meant where none is named: the only one that is loaded, else the main one. */
    public Library asMeant() {
        if (!series.isMain() || !all.isEmpty()) {
            return this;
        }
        List<Series> others = otherSeries().toList();
        return others.size() == 1 ? of(others.get(0)) : this;
    }

    /** How many weeks of all series have a full copy. */
    public int size() {
        return Math.toIntExact(everyFull().count());
    }

    /** How many weeks of each series have a full copy, the main one first. */
    public Map<Series, Integer> sizes() {
        Map<Series, Integer> sizes = new LinkedHashMap<>();
        Stream.concat(Stream.of(Series.BULLETIN), otherSeries())
                .forEach(one -> sizes.put(one, of(one).weeks().size()));
        return sizes;
    }

    /** The series that it shows. */
    public Series series() {
        return series;
    }

    /** This library with more bulletins. */
    public Library plus(Collection<Bulletin> bulletins) {
        return of(Stream.concat(copies(loaded), bulletins.stream()).toList())
                .with(listings)
                .of(series);
    }

    /** This library with more pages that link to weeks; of two from the same place, the later one counts. */
    public Library with(Collection<Listing> more) {
        Map<String, Listing> byPlace = new TreeMap<>();
        listings.forEach(listing -> byPlace.put(listing.location(), listing));
        more.forEach(listing -> byPlace.put(listing.location(), listing));
        return new Library(series, loaded, List.copyOf(byPlace.values()));
    }

    /** This library without those weeks, which may stem from an earlier one: a week is the same whatever copies it has. */
    public Library minus(Collection<LoadedWeek> weeks) {
        WeekKeys keys = new WeekKeys(Stream.concat(copies(loaded), copies(weeks))
                .map(Bulletin::edition)
                .toList());
        Set<Object> dropped =
                weeks.stream().map(week -> keys.key(week.edition())).collect(Collectors.toSet());
        return new Library(
                series,
                loaded.stream()
                        .filter(week -> !dropped.contains(keys.key(week.edition())))
                        .toList(),
                listings);
    }

    /** The weeks with a full copy, in order: what every command works on. */
    public List<LoadedWeek> weeks() {
        return full;
    }

    /** Every week of which something is loaded, stubs too. */
    public List<LoadedWeek> everything() {
        return all;
    }

    /** Every copy of every week. */
    public List<Bulletin> bulletins() {
        return copies(all).toList();
    }

    private static Stream<Bulletin> copies(Collection<LoadedWeek> weeks) {
        return weeks.stream().flatMap(week -> week.copies().stream());
    }

    /** The weeks without a full copy that lie in a range: those that are named somewhere and the missing, in order. */
    public List<KnownWeek> gaps(Predicate<Edition> range) {
        return unloaded().inside(range);
    }

    /** The weeks of all series with a full copy, in order. */
    public Stream<LoadedWeek> everyFull() {
        return loaded.stream().filter(LoadedWeek::full);
    }

    /** The weeks without a full copy that a stub, another issue's list or another page names, in order. */
    public List<KnownWeek> known() {
        return unloaded().known();
    }

    /** The address of a loaded week: the publisher's own where a copy or anybody's list has it, else its best copy's. */
    public @Nullable String address(LoadedWeek week) {
        String own = WeekAddress.best(
                week.copies().stream().map(copy -> copy.source().url()));
        return own != null && Publisher.owns(own)
                ? own
                : of(week.edition().series())
                        .unloaded()
                        .named()
                        .official(week.edition())
                        .orElse(own);
    }

    /**
     * What is found out of this library, which does not change: the same question twice is answered at once.
     *
     * @param kind of answers, of which the latest is remembered
     */
    public <T> T answer(Class<T> kind, Object question, Supplier<T> finder) {
        Answer known = answers.get(kind);
        if (known == null || !known.question().equals(question)) {
            known = new Answer(question, finder.get());
            answers.put(kind, known);
        }
        return kind.cast(known.found());
    }

    private UnloadedWeeks unloaded() {
        UnloadedWeeks made = unloaded;
        if (made == null) {
            made = UnloadedWeeks.of(series, loaded, listings);
            unloaded = made;
        }
        return made;
    }
}
