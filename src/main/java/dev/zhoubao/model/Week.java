package dev.zhoubao.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of an issue: year and issue (期) as printed in its title. The issue number is the publisher's own count,
 * not the ISO week: in 2022 and 2023 it runs one ahead. Dates, not numbers, join weeks.
 */
public record Week(int year, int issue) implements Comparable<Week> {

    private static final Pattern NAME = Pattern.compile("(\\d{4})(?:-|年第?)(\\d{1,3})期?");

    private static final Comparator<Week> ORDER =
            Comparator.comparingInt(Week::year).thenComparingInt(Week::issue);

    /** Written out: linking the one that Java makes takes a few milliseconds of each start. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Week week && year == week.year && issue == week.issue;
    }

    @Override
    public int hashCode() {
        return 1_000 * year + issue;
    }

    @Override
    public int compareTo(Week other) {
        return ORDER.compare(this, other);
    }

    /** Reads {@code 2024-03}, {@code 2024-3} or {@code 2024年第3期}; empty where the text is none of these. */
    public static Optional<Week> read(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches()
                ? Optional.of(new Week(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    /** The short name that every command accepts, whose text sorts as weeks do: {@code 2024-03}. */
    @Override
    public String toString() {
        return digits(4, year) + "-" + digits(2, issue);
    }

    private static String digits(int least, int number) {
        String digits = String.valueOf(number);
        return "0".repeat(Math.max(0, least - digits.length())) + digits;
    }
}
