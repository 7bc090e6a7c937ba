package dev.zhoubao.ingest;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * A day as people's tools and pages print it: in figures ({@code 2024-05-16}, {@code 2024/5/16}, {@code 2024年5月16日}),
 * with or without a time and an offset, with the month's English name ({@code March 27, 2031}), as in mail ({@code Thu, 16 May 2024 01:40:00 GMT}), or counted in seconds or
 * milliseconds since 1970. It is the day in Beijing, where the bulletins appear; a time without an offset is Beijing's.
 */
public final class PrintedDay {

    /** Beijing's time, all the year round. */
    public static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    private static final Pattern SECONDS = Pattern.compile("\\d{9,11}");
    private static final Pattern MILLISECONDS = Pattern.compile("\\d{12,13}");

    private static final String FIGURES = "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?";
    private static final String TIME =
            "(?:[,，]?\\s*[T ]?\\s*(\\d{1,2})[:：时](\\d{2})(?:[:：分]?(?:\\d{2})(?:[.,]\\d+)?)?[分秒]?)?";
    private static final String OFFSET = "(?:\\s*\\(?(?:UTC|GMT)?\\s*([+-]\\d{1,2}(?::?\\d{2})?|Z|UTC|GMT)\\)?)?";
    private static final Pattern PRINTED = Pattern.compile(FIGURES + TIME + OFFSET);

    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

    /** Groups 1 and 2, or 4 and 3: day and month; 5: year. */
    private static final Pattern ENGLISH = Pattern.compile("(?i)(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?"
            + "(?:(\\d{1,2})\\s+" + MONTH + "|" + MONTH + "\\s+(\\d{1,2}))(?:st|nd|rd|th)?,?\\s+(\\d{4})");

    /** Brackets of links, days of the week, names of zones, halves of the day; China's time is what is understood. */
    private static final Pattern BESIDE = Pattern.compile(
            "^\\[\\[|\\]\\]$|\\[\\w+/\\w+\\]$|\\([^()\\d]*\\)$|[,，]?\\s*[(（]?(?:周|星期)[一二三四五六日天][)）]?|\\s+CST$|上午|下午|早上|晚上");

    private PrintedDay() {}

    /** The first day that is printed in a text; empty where there is none that exists. */
    public static Optional<LocalDate> in(String text) {
        Optional<LocalDate> counted = counted(text);
        if (counted.isPresent()) {
            return counted;
        }
        Matcher printed = PRINTED.matcher(text);
        return printed.find() ? day(printed) : mail(text);
    }

    /** The day that a whole text prints, and nothing else; empty where it does not. */
    public static Optional<LocalDate> of(String text) {
        return isIso(text) ? iso(text) : otherwise(text);
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
        Optional<LocalDate> counted = counted(text);
        if (counted.isPresent()) {
            return counted;
        }
        return printed(text).or(() -> printed(plain(text))).or(() -> mail(text));
    }

    private static Optional<LocalDate> printed(String text) {
        Matcher printed = PRINTED.matcher(text);
        return printed.matches() ? day(printed) : Optional.empty();
    }

    /** The same without what tells nothing more of the day, and the month as a number. */
    private static String plain(String text) {
        String bare = BESIDE.matcher(text).replaceAll("").strip();
        Matcher compact = COMPACT.matcher(bare);
        Matcher english = ENGLISH.matcher(bare);
        if (compact.matches()) {
            return compact.replaceFirst("$1-$2-$3");
        }
        if (!english.lookingAt()) {
            return bare;
        }
        int month = MONTHS.indexOf(
                        (english.group(2) == null ? english.group(3) : english.group(2)).toLowerCase(Locale.ROOT))
                / 3;
        String day = english.group(1) == null ? english.group(4) : english.group(1);
        return english.group(5) + "-" + (month + 1) + "-" + day + bare.substring(english.end());
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
            if (printed.group(4) == null || printed.group(6) == null) {
                return Optional.of(day);
            }
            LocalDateTime time = day.atTime(number(printed, 4), number(printed, 5));
            return Optional.of(inBeijing(time.toInstant(offset(printed.group(6)))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
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

    private static Optional<LocalDate> mail(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(inBeijing(time.toInstant()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate inBeijing(Instant instant) {
        return instant.atOffset(BEIJING).toLocalDate();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
