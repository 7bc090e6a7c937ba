package dev.zhoubao.model;

import java.util.Comparator;

/**
 * The number of an issue: year and issue (期) as printed in its title. The issue number is the publisher's own count,
 * not the ISO week: in 2022 and 2023 it runs one ahead. Dates, not numbers, join weeks.
 */
public record Week(int year, int issue) implements Comparable<Week> {

    private static final int YEAR_DIGITS = 4;

    private static final Comparator<Week> ORDER =
            Comparator.comparingInt(Week::year).thenComparingInt(Week::issue);

    @Override
    public int compareTo(Week other) {
        return ORDER.compare(this, other);
    }

    /** The short name that every command accepts: {@code 2024-27}. */
    @Override
    public String toString() {
        String digits = String.valueOf(year);
        return "0".repeat(Math.max(0, YEAR_DIGITS - digits.length())) + digits + "-" + issue;
    }
}
