package dev.zhoubao.model;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which issue of its series a title names: its number, its period, or both. Editions are ordered by the first day of
 * their period; one without a period is placed by its number.
 *
 * @param week the number; of a double issue (第40、41期) the first
 * @param numbers how many numbers in a row it has, mostly 1
 */
public record Edition(
        Series series, @Nullable Week week, @Nullable Period period, int numbers) implements Comparable<Edition> {

    private static final Comparator<Edition> ORDER = Comparator.comparing(Edition::firstDay)
            .thenComparing(Edition::week, Comparator.nullsFirst(Comparator.<Week>naturalOrder()))
            .thenComparing(edition ->
                    edition.period() == null ? LocalDate.MIN : edition.period().end())
            .thenComparing(edition -> edition.series().id());

    private static final int DAYS_OF_A_WEEK = 7;

    /** @throws IllegalArgumentException when neither a number nor a period is given, or several numbers without the first */
    public Edition {
        if (week == null && period == null) {
            throw new IllegalArgumentException("an edition needs a number or a period");
        }
        if (numbers < 1 || (week == null && numbers > 1)) {
            throw new IllegalArgumentException("an edition cannot have " + numbers + " numbers");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Edition edition
                && series.equals(edition.series)
                && Objects.equals(week, edition.week)
                && Objects.equals(period, edition.period)
                && numbers == edition.numbers;
    }

    @Override
    public int hashCode() {
        return Objects.hash(series, week, period, numbers);
    }

    /** An edition of one number at most. */
    public Edition(Series series, @Nullable Week week, @Nullable Period period) {
        this(series, week, period, 1);
    }

    /** An edition of the main series. */
    public Edition(@Nullable Week week, @Nullable Period period) {
        this(Series.BULLETIN, week, period);
    }

    /** The same number in another period. */
    public Edition during(@Nullable Period days) {
        return new Edition(series, week, days, numbers);
    }

    /** The numbers in order; none where the title gives none. */
    public List<Week> weeks() {
        return week == null
                ? List.of()
                : IntStream.range(0, numbers)
                        .mapToObj(next -> new Week(week.year(), week.issue() + next))
                        .toList();
    }

    /** Whether it covers more than a week, by its numbers or its days. */
    public boolean isLong() {
        return numbers > 1 || (period != null && period.days() > DAYS_OF_A_WEEK + 1);
    }

    /** The last number; null where the title gives none. */
    public @Nullable Week lastWeek() {
        return week == null ? null : new Week(week.year(), week.issue() + numbers - 1);
    }

    /** {@code 2024-27}; where the title gives no number, the first day of the period. */
    public String name() {
        return series.name(week != null ? week : firstDay());
    }

    /** The name without the series: {@code 2024-27}. */
    public String shortName() {
        return (week != null ? week : firstDay()).toString();
    }

    /** Same week of the same series: by the first day where both print a period, else by number. */
    public boolean sameWeekAs(Edition other) {
        if (!series.equals(other.series)) {
            return false;
        }
        if (period != null && other.period != null) {
            return period.start().equals(other.period.start());
        }
        return week != null
                && other.week != null
                && (weeks().contains(other.week) || other.weeks().contains(week));
    }

    /** Whether the numbers or the periods that both print differ. */
    public boolean contradicts(Edition other) {
        boolean numbers = week != null && other.week != null && !week.equals(other.week);
        boolean periods = period != null && other.period != null && !period.equals(other.period);
        return numbers || periods;
    }

    /** The first day of the period; null where the title prints none. */
    public @Nullable LocalDate start() {
        return period == null ? null : period.start();
    }

    /** The last day of the period; null where the title prints none. */
    public @Nullable LocalDate end() {
        return period == null ? null : period.end();
    }

    public boolean contains(LocalDate date) {
        return period != null && period.contains(date);
    }

    /** The year a reader files it under: the title's, else the year in which the period ends. */
    public int year() {
        return week != null ? week.year() : Objects.requireNonNull(period).end().getYear();
    }

    @Override
    public int compareTo(Edition other) {
        return ORDER.compare(this, other);
    }

    /** The first day, or for a title without dates where its series begins before or on the Monday of the ISO week of that number. */
    public LocalDate firstDay() {
        if (period != null) {
            return period.start();
        }
        Week number = Objects.requireNonNull(week);
        return LocalDate.of(number.year(), 1, 4)
                .with(WeekFields.ISO.dayOfWeek(), 1)
                .plusWeeks(number.issue() - 1L)
                .with(TemporalAdjusters.previousOrSame(series.begins()));
    }
}
