package dev.zhoubao.ingest;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.zhoubao.ingest.title.ChineseNumber;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * A day as people's tools and pages print it: in figures ({@code 2024-05-16}, {@code 2024/5/16}, {@code 2024年5月16日}, {@code 二〇二四年五月十六日}, {@code
 * 20240516T094000+0800}), with or without a time and an offset, with the month's English name ({@code March 27, 2031}), as in mail
 * and logs ({@code Thu, 16 May 2024 01:40:00 GMT}, {@code Thu May 16 09:40:00 2024}), or counted in seconds or milliseconds since
 * 1970. It is the day in Beijing, where the bulletins appear; a time without an offset is Beijing's.
 */
public final class PrintedDay {

    /** Beijing's time, all the year round. */
    public static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    private static final Pattern SECONDS = Pattern.compile("\\d{9,11}");
    private static final Pattern MILLISECONDS = Pattern.compile("\\d{13}");

    private static final String FIGURES = "(\\d{4})\\s*[-/._年]\\s*(\\d{1,2})\\s*[-/._月]\\s*(\\d{1,2})\\s*日?";
    private static final String TIME =
            "(?:[,，]?\\s*[T ]?\\s*(\\d{1,2})[:：时](\\d{2})(?:[:：分]?(?:\\d{2})(?:[.,]\\d+)?)?[分秒]?(?:\\s*([AaPp])\\.?[Mm]\\b\\.?)?)?";
    private static final String OFFSET = "(?:\\s*\\(?(?:UTC|GMT)?\\s*([+-]\\d{1,2}(?::?\\d{2})?|Z|UTC|GMT)\\)?)?";
    private static final Pattern PRINTED = Pattern.compile(FIGURES + TIME + OFFSET);

    /** Groups 1 to 3: the day; 4 and 5: the time. */
    private static final Pattern COMPACT = Pattern.compile(
            "(\\d{4})(\\d{2})(\\d{2})(?:[T ]?(\\d{2})(\\d{2})(?:\\d{2}(?:[.,]\\d+)?)?)?((?:Z|[+-]\\d{2}:?\\d{2})?)");

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private static final String WEEKDAY = "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*";

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

    /**
     * A day by its month's English name, which {@link #in} finds in a text. Groups 1 and 2, or 4 and 3: day and month; 5: the
     * time where it stands before the year; 6: the year, whose century may be missing behind the month.
     */
    private static final Pattern ENGLISH =
            Pattern.compile("(?i)\\b(?:" + WEEKDAY + "[.,]*\\s+)?(?:(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+"
                    + MONTH + "|" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?)[,\\s-]+"
                    + "(\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s+(?:[+-]\\d{4}|[a-z]{1,4}))?\\s+)?(\\d{4}|\\d{2})\\b");

    /** Brackets of links and of Org, days of the week, names of zones, halves of the day; China's time is what is understood. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?i)^[<\\[{]+|[>\\]}]+$|\\s*\\[?\\b[a-z]+/\\w+\\]?$|\\([^()\\d]*\\)$|[,，]?\\s*[(（]?(?:周|星期)[一二三四五六日天][)）]?"
                    + "|\\s[一二三四五六日](?:\\s|$)|\\s" + WEEKDAY + "\\b\\.?|\\s+CST\\b|上午|下午|早上|晚上");

    private PrintedDay() {}

    /** The first day that is printed in a text; empty where there is none that exists. */
    public static Optional<LocalDate> in(String text) {
        return of(text).or(() -> {
            Matcher printed = PRINTED.matcher(inFigures(text));
            return printed.find() ? day(printed) : Optional.empty();
        });
    }

    /** The day that a whole text prints, and nothing else; empty where it does not. */
    public static Optional<LocalDate> of(String text) {
        return isIso(text) ? iso(text) : otherwise(text.strip());
    }

    /** Nearly every day is printed so, and the archive holds a hundred thousand. */
    private static boolean isIso(String text) {
        return text.length() == "2024-05-16".length()
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && hasDigits(text);
    }

    private static boolean hasDigits(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').count() == "20240516".length();
    }

    private static Optional<LocalDate> iso(String text) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(text, 0, 4, 10),
                    Integer.parseInt(text, 5, 7, 10),
                    Integer.parseInt(text, 8, 10, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> otherwise(String text) {
        return counted(text)
                .or(() -> printed(text))
                .or(() -> printed(BESIDE.matcher(text).replaceAll(" ").strip()));
    }

    private static Optional<LocalDate> printed(String text) {
        Matcher compact = COMPACT.matcher(text);
        Matcher printed = PRINTED.matcher(compact.matches() ? apart(compact) : inFigures(text));
        return printed.matches() ? day(printed) : Optional.empty();
    }

    private static String apart(Matcher compact) {
        String day = compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3);
        return compact.group(4) == null
                ? day
                : day + " " + compact.group(4) + ":" + compact.group(5) + compact.group(6);
    }

    /** The same with the month as a number, and the time behind the day. */
    private static String inFigures(String printed) {
        String text = ChineseNumber.daysInDigits(printed);
        Matcher english = ENGLISH.matcher(text);
        if (!english.find()) {
            return text;
        }
        boolean first = english.group(1) != null;
        String year = english.group(6);
        if (year.length() == 2 && (!first || text.startsWith(":", english.end()))) {
            return text;
        }
        int month = MONTHS.indexOf(english.group(first ? 2 : 3).toLowerCase(Locale.ROOT)) / 3;
        String time = english.group(5) == null ? "" : " " + english.group(5).strip();
        return text.substring(0, english.start()) + (year.length() == 2 ? "20" : "") + year + "-" + (month + 1) + "-"
                + english.group(first ? 1 : 4) + time + text.substring(english.end());
    }

    private static Optional<LocalDate> counted(String text) {
        if (SECONDS.matches(text)) {
            return Optional.of(inBeijing(Instant.ofEpochSecond(Long.parseLong(text))));
        }
        return MILLISECONDS.matches(text)
                ? Optional.of(inBeijing(Instant.ofEpochMilli(Long.parseLong(text))))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher printed) {
        try {
            LocalDate day = LocalDate.of(number(printed, 1), number(printed, 2), number(printed, 3));
            if (printed.group(4) == null || printed.group(7) == null) {
                return Optional.of(day);
            }
            LocalDateTime time = day.atTime(hour(printed), number(printed, 5));
            return Optional.of(inBeijing(time.toInstant(offset(printed.group(7)))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int hour(Matcher printed) {
        int hour = number(printed, 4);
        return printed.group(6) == null ? hour : hour % 12 + (printed.group(6).equalsIgnoreCase("p") ? 12 : 0);
    }

    private static ZoneOffset offset(String printed) {
        if (Character.isLetter(printed.charAt(0))) {
            return ZoneOffset.UTC;
        }
        String digits = printed.substring(1).replace(":", "");
        int hours = Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
        int sign = printed.charAt(0) == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private static LocalDate inBeijing(Instant instant) {
        return instant.atOffset(BEIJING).toLocalDate();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
