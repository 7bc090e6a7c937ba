package dev.zhoubao.library;

import dev.zhoubao.calendar.Grouping;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Week;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the ways of naming weeks: {@code 27}, {@code 2024-27}, a date, {@code latest~3}, {@code 27..51}, {@code 2024}. */
public final class WeekNames {

    private static final Pattern IN_SERIES = Pattern.compile("([A-Za-z][A-Za-z-]*)[:：](.+)");

    /** The same where a range begins, whose first end may be open. */
    private static final Pattern BEGINS_IN_SERIES = Pattern.compile("([A-Za-z][A-Za-z-]*)[:：](.*)");

    private static final Pattern ISSUE = Pattern.compile("第?(\\d{1,3})期?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern COMPACT_DAY = Pattern.compile("^(\\d{4})(\\d{2})(\\d{2})$");
    private static final Pattern ISO_WEEK = Pattern.compile("(\\d{4}-)[Ww](\\d{1,2})");
    private static final Pattern MONTHS = Pattern.compile("(\\d{4})-([MmQq])(\\d{1,2})");
    private static final Pattern LATEST = Pattern.compile("latest(?:~(\\d{1,6}))?");
    private static final Phrase ONE = Phrase.of("name a week like 27, 2024-27, 2024-07-03 or latest~1");
    private static final Phrase HELP =
            Phrase.of("name a week like 27, 2024-27, 2024-07-03 or latest~1, or a range like 27..51, 2024-M07 or 2024");

    private WeekNames() {}

    /**
     * Reads the name of one week.
     *
     * @throws BadWeekNameException when the text names no single week
     */
    public static WeekRef week(String text) {
        Matcher prefixed = IN_SERIES.matcher(text.strip());
        return prefixed.matches()
                ? new WeekRef.InSeries(id(prefixed), week(prefixed.group(2).strip(), prefixed.group(1) + ":"))
                : week(text.strip(), "");
    }

    /** @param prefix of a series, for what is said where there is no such week */
    private static WeekRef week(String name, String prefix) {
        Optional<WeekRef> week = read(name);
        if (week.isPresent()) {
            return week.get();
        }
        if (several(name).isPresent()) {
            throw new BadWeekNameException(Phrase.of(
                    "'{0}' names many weeks where one is wanted, such as {1}-27",
                    prefix + name, prefix + name.substring(0, 4)));
        }
        int dots = name.indexOf("..");
        String first = dots < 0 ? "" : name.substring(0, dots).strip();
        if (read(first).isPresent()) {
            throw new BadWeekNameException(Phrase.of(
                    "'{0}' names a range where one week is wanted, such as {1}", prefix + name, prefix + first));
        }
        throw bad(
                Phrase.of("'{0}' does not name a week", prefix + name),
                nearWeek(name).map(near -> prefix + near),
                ONE);
    }

    private static Optional<String> nearWeek(String name) {
        try {
            return NearWeekName.of(name)
                    .filter(near -> read(near).filter(WeekNames::exists).isPresent());
        } catch (BadWeekNameException e) {
            return Optional.empty(); // It would be a day that no calendar has.
        }
    }

    /**
     * Reads the name of one week or of several.
     *
     * @throws BadWeekNameException when the text names neither, or a range that runs backwards
     */
    public static WeekRange range(String text) {
        String name = text.strip();
        int dots = name.indexOf("..");
        String first = (dots < 0 ? name : name.substring(0, dots)).strip();
        String last = dots < 0 ? "" : name.substring(dots + 2).strip();
        Matcher one = BEGINS_IN_SERIES.matcher(first);
        Matcher other = IN_SERIES.matcher(last);
        String series = one.matches() ? id(one) : null;
        if (other.matches()) {
            if (!first.isEmpty() && !id(other).equals(series)) {
                throw new BadWeekNameException(Phrase.of(
                        "the ends of '{0}' are of two series; write a range of one, such as {1}:30..40",
                        text, id(other)));
            }
            series = id(other);
        }
        if (series == null) {
            return bare(first, dots < 0 ? null : last, text);
        }
        return new WeekRange.InSeries(
                series,
                bare(
                        one.matches() ? one.group(2).strip() : first,
                        dots < 0 ? null : other.matches() ? other.group(2).strip() : last,
                        text));
    }

    /** Of weeks without their series; null for one end alone. */
    private static WeekRange bare(String first, @Nullable String last, String whole) {
        return last != null
                ? between(first, last, whole)
                : alone(first)
                        .orElseThrow(
                                () -> bad(Phrase.of("'{0}' names neither a week nor a range", whole), near(whole)));
    }

    private static String id(Matcher prefixed) {
        return prefixed.group(1).toLowerCase(Locale.ROOT);
    }

    private static WeekRange between(String first, String last, String whole) {
        WeekRange.Between range = new WeekRange.Between(end(first, whole), end(last, whole));
        if (range.backwards()) {
            throw new BadWeekNameException(
                    Phrase.of("the range '{0}' runs backwards; write {1}..{2} instead", whole, last, first));
        }
        return range;
    }

    private static WeekRange.@Nullable End end(String name, String whole) {
        return name.isEmpty()
                ? null
                : alone(name)
                        .orElseThrow(
                                () -> bad(Phrase.of("'{0}' in '{1}' does not name a week", name, whole), near(whole)));
    }

    private static Optional<WeekRange.End> alone(String name) {
        return several(name).or(() -> read(name).map(WeekRange.Single::new));
    }

    private static Optional<WeekRange.End> several(String name) {
        Matcher year = YEAR.matcher(name);
        if (year.matches()) {
            return Optional.of(new WeekRange.Year(Integer.parseInt(year.group(1))));
        }
        Matcher months = MONTHS.matcher(name);
        return months.matches() ? Optional.of(months(months, name)) : Optional.empty();
    }

    private static WeekRange.End months(Matcher months, String name) {
        Grouping grouping = months.group(2).equalsIgnoreCase("M") ? Grouping.MONTH : Grouping.QUARTER;
        return new WeekRange.Months(
                grouping,
                inCalendar(
                        name, () -> grouping.of(Integer.parseInt(months.group(1)), Integer.parseInt(months.group(3)))));
    }

    private static BadWeekNameException bad(Phrase why, Optional<String> near) {
        return bad(why, near, HELP);
    }

    /** @param near what may be meant */
    private static BadWeekNameException bad(Phrase why, Optional<String> near, Phrase help) {
        return near.map(name -> new BadWeekNameException(why, Phrase.of("did you mean {0}?", name)))
                .orElseGet(() -> new BadWeekNameException(Phrase.of("{0}; {1}", why, help)));
    }

    /** A range that the text may mean. */
    private static Optional<String> near(String text) {
        try {
            return NearWeekName.of(text)
                    .map(WeekNames::range)
                    .filter(WeekNames::exists)
                    .map(WeekRange::toString);
        } catch (BadWeekNameException e) {
            return Optional.empty();
        }
    }

    private static boolean exists(@Nullable WeekRange range) {
        if (range instanceof WeekRange.Between between) {
            return exists(between.from()) && exists(between.to());
        }
        return !(range instanceof WeekRange.Single single) || exists(single.week());
    }

    /** Whether some year may have it. */
    private static boolean exists(WeekRef week) {
        if (week instanceof WeekRef.Named named) {
            return named.week().issue() < WeekRange.MOST_ISSUES;
        }
        return !(week instanceof WeekRef.Issue issue) || issue.number() < WeekRange.MOST_ISSUES;
    }

    private static Optional<WeekRef> read(String name) {
        Matcher issue = ISSUE.matcher(name);
        if (issue.matches()) {
            return Optional.of(new WeekRef.Issue(Integer.parseInt(issue.group(1))));
        }
        return Week.read(name)
                .<WeekRef>map(WeekRef.Named::new)
                .or(() -> day(name).map(WeekRef.Day::new))
                .or(() -> latest(name.toLowerCase(Locale.ROOT)));
    }

    /** A day; for an ISO week its Thursday, which the issue of that week covers whatever its number is. */
    private static Optional<LocalDate> day(String name) {
        Matcher week = ISO_WEEK.matcher(name);
        if (week.matches()) {
            String thursday = week.group(1) + "W" + "0".repeat(2 - week.group(2).length()) + week.group(2) + "-4";
            return Optional.of(inCalendar(name, () -> LocalDate.parse(thursday, DateTimeFormatter.ISO_WEEK_DATE)));
        }
        Matcher day = DAY.matcher(COMPACT_DAY.matcher(name).replaceFirst("$1-$2-$3"));
        return day.matches()
                ? Optional.of(inCalendar(
                        name,
                        () -> LocalDate.of(
                                Integer.parseInt(day.group(1)),
                                Integer.parseInt(day.group(2)),
                                Integer.parseInt(day.group(3)))))
                : Optional.empty();
    }

    private static <T> T inCalendar(String name, Supplier<T> found) {
        try {
            return found.get();
        } catch (DateTimeException e) {
            throw bad(Phrase.of("'{0}' is not in the calendar", name), Optional.empty(), ONE);
        }
    }

    private static Optional<WeekRef> latest(String name) {
        if (name.equals("previous")) {
            return Optional.of(new WeekRef.Latest(1));
        }
        Matcher latest = LATEST.matcher(name);
        return latest.matches()
                ? Optional.of(new WeekRef.Latest(latest.group(1) == null ? 0 : Integer.parseInt(latest.group(1))))
                : Optional.empty();
    }
}
