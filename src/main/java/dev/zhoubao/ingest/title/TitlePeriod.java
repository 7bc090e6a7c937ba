package dev.zhoubao.ingest.title;

import dev.zhoubao.model.Period;
import dev.zhoubao.model.Week;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the days that a title prints, in the spellings of every year, and settles the years that are left out. */
final class TitlePeriod {

    private static final String DATE = "(?:(\\d{4})[年./-])?(\\d{1,2})[月./-](\\d{1,2})日?";

    /** The last day may leave its month to the first: 3月17日-23日. */
    private static final String LAST = "(?:(\\d{4})[年./-])?(?:(\\d{1,2})[月./-])?(\\d{1,2})日?";

    private static final String DAYS = DATE + "(?:[-‐‑–—―~～一至到]|--|——)" + LAST;
    private static final Pattern PERIOD = Pattern.compile("[(\\[【]" + DAYS + "[)\\]】]");

    /** Without brackets, right behind the issue's number or the series' name. */
    private static final Pattern BARE =
            Pattern.compile("(?:^|(?<=[期周刊]\\)?))[:：|,，·—–-]{0,2}" + DAYS + "(?:(?<=日)|(?![\\d.月日号]))");

    /** Days without signs between them, as other series than the main one print them. */
    private static final Pattern COMPACT =
            Pattern.compile("[(\\[【](\\d{4})(\\d{2})(\\d{2})(?:[-‐‑–—―~～一至到]|--|——)(\\d{4})(\\d{2})(\\d{2})[)\\]】]");

    /** Days that stand for themselves, above a text; the first has its year. */
    private static final Pattern LINE = Pattern.compile("(?<!\\d)(?=\\d{4}[年./-])" + DAYS + "(?![\\d.])");

    private TitlePeriod() {}

    /** The days, where they make sense; those without a year take it from the issue's. */
    static @Nullable Period in(String title, @Nullable Week week) {
        return first(PERIOD.matcher(title).find() ? PERIOD : BARE, title, week);
    }

    /** Whether days are printed at all. */
    static boolean isIn(String title) {
        return PERIOD.matcher(title).find() || BARE.matcher(title).find();
    }

    /** The same of days without signs between them. */
    static @Nullable Period compact(String title, @Nullable Week week) {
        return first(COMPACT, title, week);
    }

    static String without(String title) {
        return BARE.matcher(PERIOD.matcher(title).replaceAll("")).replaceAll("");
    }

    static String withoutCompact(String title) {
        return COMPACT.matcher(title).replaceAll("");
    }

    /** Days that stand in a line of their own. */
    static Optional<PeriodLine> line(String line) {
        Matcher dates = LINE.matcher(NormalizedText.of(line));
        if (!dates.find()) {
            return Optional.empty();
        }
        Period printed = period(dates, null, true);
        Period period = printed == null ? period(dates, null, false) : printed;
        return Optional.ofNullable(period).map(days -> new PeriodLine(days, printed == null));
    }

    private static @Nullable Period first(Pattern days, String text, @Nullable Week week) {
        Matcher dates = days.matcher(text);
        return dates.find() ? period(dates, week, true) : null;
    }

    /** @param lastYear whether the year of the last day counts, where it is printed */
    private static @Nullable Period period(Matcher dates, @Nullable Week week, boolean lastYear) {
        int startMonth = Integer.parseInt(dates.group(2));
        int endMonth = dates.group(5) == null ? startMonth : Integer.parseInt(dates.group(5));
        PrintedDay start = PrintedDay.of(startMonth, dates.group(3));
        PrintedDay end = PrintedDay.of(endMonth, dates.group(6));
        Years years = years(year(dates.group(1)), lastYear ? year(dates.group(4)) : null, start, end, week);
        return years == null ? null : period(start, end, years);
    }

    private record Years(int start, int end) {}

    /** The years of both ends; a missing one follows from the other, or from the issue's year. */
    private static @Nullable Years years(
            @Nullable Integer start, @Nullable Integer end, PrintedDay first, PrintedDay last, @Nullable Week week) {
        int turn = first.month() == 12 && last.month() == 1 ? 1 : 0;
        if (start != null) {
            return new Years(start, end == null ? start + turn : end);
        }
        if (end != null) {
            return new Years(end - turn, end);
        }
        return week == null ? null : years(week, first, turn);
    }

    /** A first issue may begin in the December before, a last one in the first days of the January after. */
    private static Years years(Week week, PrintedDay first, int turn) {
        int year = week.year();
        if (first.month() == 12 && week.issue() < 27) {
            return new Years(year - 1, year - 1 + turn);
        }
        boolean after = first.month() == 1 && first.day() <= 7 && (week.issue() == 52 || week.issue() == 53);
        return after ? new Years(year + 1, year + 1) : new Years(year, year + turn);
    }

    private static @Nullable Integer year(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private record PrintedDay(int month, int day) {

        static PrintedDay of(int month, String day) {
            return new PrintedDay(month, Integer.parseInt(day));
        }

        LocalDate in(int year) {
            return LocalDate.of(year, month, day);
        }
    }

    private static @Nullable Period period(PrintedDay first, PrintedDay last, Years years) {
        try {
            LocalDate start = first.in(years.start());
            LocalDate end = last.in(years.end());
            boolean possible = PossibleYears.hold(start) && PossibleYears.hold(end) && !end.isBefore(start);
            return possible ? new Period(start, end) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
