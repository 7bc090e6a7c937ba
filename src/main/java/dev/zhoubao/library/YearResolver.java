package dev.zhoubao.library;

import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Week;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which year a number without one belongs to: the newest whose weeks with a full copy have it. */
final class YearResolver {

    private final Library library;
    private final List<LoadedWeek> weeks;

    /** Where no week has a full copy, the stubs tell. */
    YearResolver(Library library) {
        this.library = library;
        this.weeks = library.weeks().isEmpty() ? library.everything() : library.weeks();
    }

    static Stream<WeekRef.Issue> in(WeekRange.Between range) {
        return Stream.of(Optional.ofNullable(range.from()), Optional.ofNullable(range.to()))
                .flatMap(Optional::stream)
                .filter(WeekRange.Single.class::isInstance)
                .map(end -> ((WeekRange.Single) end).week())
                .filter(WeekRef.Issue.class::isInstance)
                .map(WeekRef.Issue.class::cast);
    }

    /** The newest week with the number: of those with a full copy, else of the stubs, else of those that are named. */
    Optional<Week> week(WeekRef.Issue issue) {
        return newestYear(weeks.stream().map(LoadedWeek::edition), issue)
                .or(() -> newestYear(library.everything().stream().map(LoadedWeek::edition), issue))
                .or(() -> newestYear(library.known().stream().map(KnownWeek::edition), issue))
                .map(year -> new Week(year, issue.number()));
    }

    private static Optional<Integer> newestYear(Stream<Edition> editions, WeekRef.Issue issue) {
        return editions.filter(RangeResolver.named(issue)).map(Edition::year).max(Integer::compare);
    }

    /** The newest year with a number between the bare ones of a range. */
    Optional<Integer> newestYearWithin(WeekRange.Between range) {
        int first = bare(range.from(), 0);
        int last = bare(range.to(), Integer.MAX_VALUE);
        return weeks.stream()
                .flatMap(week -> week.edition().weeks().stream())
                .filter(week -> week.issue() >= first && week.issue() <= last)
                .map(Week::year)
                .max(Integer::compare);
    }

    private static int bare(WeekRange.@Nullable End end, int open) {
        return end instanceof WeekRange.Single one && one.week() instanceof WeekRef.Issue issue ? issue.number() : open;
    }

    /** The newest year into which a range over the turn of the year leads: one with both numbers, else with weeks between them. */
    Optional<Integer> newestYearAfterTurn(WeekRange.Between range) {
        int first = bare(range.from(), 0);
        int last = bare(range.to(), Integer.MAX_VALUE);
        Set<Week> numbers =
                weeks.stream().flatMap(week -> week.edition().weeks().stream()).collect(Collectors.toSet());
        return numbers.stream()
                .filter(week -> week.issue() == last && numbers.contains(new Week(week.year() - 1, first)))
                .map(Week::year)
                .max(Integer::compare)
                .or(() -> numbers.stream()
                        .filter(week -> week.issue() <= last || week.issue() >= first)
                        .map(week -> week.issue() <= last ? week.year() : week.year() + 1)
                        .max(Integer::compare));
    }

    Optional<Integer> newestYear() {
        return weeks.stream().map(week -> week.edition().year()).max(Integer::compare);
    }

    /** The newest year that has all these issues. */
    Optional<Integer> newestYearWith(int... issues) {
        Set<Integer> years = null;
        for (int issue : issues) {
            Set<Integer> having = weeks.stream()
                    .flatMap(week -> week.edition().weeks().stream())
                    .filter(week -> week.issue() == issue)
                    .map(Week::year)
                    .collect(Collectors.toSet());
            if (years == null) {
                years = having;
            } else {
                years.retainAll(having);
            }
        }
        return years == null ? Optional.empty() : years.stream().max(Integer::compare);
    }
}
