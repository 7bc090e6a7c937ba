package dev.zhoubao.library;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Week;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the ways of naming weeks: {@code 27}, {@code 2024-27}, a date, {@code latest~3}, {@code 27..51}, {@code 2024}. */
public final class WeekNames {

    private static final Pattern ISSUE = Pattern.compile("第?(\\d{1,3})期?");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");
    private static final Pattern NAMED = Pattern.compile("(\\d{4})(?:-|年第?)(\\d{1,3})期?");
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern LATEST = Pattern.compile("latest(?:~(\\d{1,6}))?");
    private static final Phrase HELP =
            Phrase.of("name a week like 27, 2024-27, 2024-07-03 or latest~1, or a range like 27..51 or 2024");

    private WeekNames() {}

    /**
     * Reads the name of one week.
     *
     * @throws BadWeekNameException when the text names no single week
     */
    public static WeekRef week(String text) {
        Optional<WeekRef> week = read(text.strip());
        if (week.isPresent()) {
            return week.get();
        }
        if (YEAR.matcher(text.strip()).matches()) {
            throw new BadWeekNameException(Phrase.of(
                    "'{0}' is a whole year where one week is wanted, such as {1}-27",
                    text.strip(), text.strip().substring(0, 4)));
        }
        throw bad(Phrase.of("'{0}' does not name a week", text));
    }

    /**
     * Reads the name of one week or of several.
     *
     * @throws BadWeekNameException when the text names neither, or a range that runs backwards
     */
    public static WeekRange range(String text) {
        String name = text.strip();
        int dots = name.indexOf("..");
        if (dots >= 0) {
            return between(
                    name.substring(0, dots).strip(), name.substring(dots + 2).strip(), text);
        }
        Matcher year = YEAR.matcher(name);
        if (year.matches()) {
            return new WeekRange.Year(Integer.parseInt(year.group(1)));
        }
        return new WeekRange.Single(read(name).orElseThrow(() -> bad(Phrase.of("'{0}' does not name weeks", text))));
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
        if (name.isEmpty()) {
            return null;
        }
        Matcher year = YEAR.matcher(name);
        if (year.matches()) {
            return new WeekRange.YearEnd(Integer.parseInt(year.group(1)));
        }
        return new WeekRange.WeekEnd(
                read(name).orElseThrow(() -> bad(Phrase.of("'{0}' in '{1}' does not name a week", name, whole))));
    }

    private static BadWeekNameException bad(Phrase why) {
        return new BadWeekNameException(Phrase.of("{0}; {1}", why, HELP));
    }

    private static Optional<WeekRef> read(String name) {
        Matcher issue = ISSUE.matcher(name);
        if (issue.matches()) {
            return Optional.of(new WeekRef.Issue(Integer.parseInt(issue.group(1))));
        }
        Matcher named = NAMED.matcher(name);
        if (named.matches()) {
            return Optional.of(
                    new WeekRef.Named(new Week(Integer.parseInt(named.group(1)), Integer.parseInt(named.group(2)))));
        }
        Matcher day = DAY.matcher(name);
        if (day.matches()) {
            return Optional.of(new WeekRef.Day(date(day, name)));
        }
        return latest(name.toLowerCase(Locale.ROOT));
    }

    private static LocalDate date(Matcher day, String name) {
        try {
            return LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
        } catch (DateTimeException e) {
            throw bad(Phrase.of("'{0}' is no day of the calendar", name));
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
