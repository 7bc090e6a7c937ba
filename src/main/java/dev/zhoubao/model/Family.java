package dev.zhoubao.model;

import java.util.Locale;

/**
 * Figures that the issues of a series print together, and the years in which they do as text. A bulletin that has one figure of a
 * family is expected to have the others. Source of the years: the bulletins of 2010-2025.
 */
public enum Family {
    HANDLING(Series.BULLETIN, 2022, Integer.MAX_VALUE),
    VIRUSES(Series.BULLETIN, 2010, 2020),
    NEW_VIRUSES(Series.BULLETIN, 2010, 2014),
    MALWARE_SITES(Series.BULLETIN, 2010, 2020),
    WEBSITES(Series.BULLETIN, 2010, 2020),
    VULNERABILITIES(Series.BULLETIN, 2010, 2020),
    SEVERE_VULNERABILITIES(Series.BULLETIN, 2010, 2014);

    private final Series series;
    private final int firstYear;
    private final int lastYear;

    Family(Series series, int firstYear, int lastYear) {
        this.series = series;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    public Series series() {
        return series;
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
