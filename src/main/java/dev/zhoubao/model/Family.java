package dev.zhoubao.model;

import java.util.Locale;

/**
 * Figures that the bulletins print together, and the years in which they do as text. A bulletin that has one figure of a
 * family is expected to have the others. Source of the years: the bulletins of 2010-2025.
 */
public enum Family {
    HANDLING(2022, Integer.MAX_VALUE),
    VIRUSES(2010, 2020),
    NEW_VIRUSES(2010, 2014),
    MALWARE_SITES(2010, 2020),
    WEBSITES(2010, 2020),
    VULNERABILITIES(2010, 2020),
    SEVERE_VULNERABILITIES(2010, 2014);

    private final int firstYear;
    private final int lastYear;

    Family(int firstYear, int lastYear) {
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /** Whether the issues of a year print this family as a rule. */
    public boolean isPrintedIn(int year) {
        return firstYear <= year && year <= lastYear;
    }

    /** The word used in JSON. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
