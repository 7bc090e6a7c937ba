package dev.zhoubao.model;

import java.util.Locale;

/**
 * Figures that the issues of a series print together, and the years in which they do as text. Source of the years: the
 * bulletins of 2010-2025.
 */
public enum Family {
    HANDLING(Series.BULLETIN, 2022, Integer.MAX_VALUE),
    VIRUSES(Series.BULLETIN, 2010, 2020),
    NEW_VIRUSES(Series.BULLETIN, 2010, 2014),
    MALWARE_SITES(Series.BULLETIN, 2010, 2020),
    WEBSITES(Series.BULLETIN, 2010, 2020),
    VULNERABILITIES(Series.BULLETIN, 2010, 2020),
    SEVERE_VULNERABILITIES(Series.BULLETIN, 2010, 2014),
    CNVD_SEVERITIES(Series.CNVD, Printed.TOGETHER),
    CNVD_REPORTS(Series.CNVD, Printed.TOGETHER),
    CNVD_NOTICES(Series.CNVD, Printed.TOGETHER),
    CNVD_TYPES(Series.CNVD, Printed.WHERE_THERE_ARE_ANY),
    CNVD_SECTORS(Series.CNVD, Printed.WHERE_THERE_ARE_ANY),
    RANSOMWARE(Series.RANSOMWARE, Printed.TOGETHER);

    /** Which of its figures the issues print. */
    private enum Printed {
        TOGETHER,
        /** A kind of which there was none is left out. */
        WHERE_THERE_ARE_ANY
    }

    private final Series series;
    private final int firstYear;
    private final int lastYear;
    private final Printed printed;

    Family(Series series, int firstYear, int lastYear) {
        this(series, firstYear, lastYear, Printed.TOGETHER);
    }

    Family(Series series, Printed printed) {
        this(series, Integer.MIN_VALUE, Integer.MAX_VALUE, printed);
    }

    Family(Series series, int firstYear, int lastYear, Printed printed) {
        this.series = series;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.printed = printed;
    }

    /** Whether a bulletin that has one of its figures is expected to have the others. */
    public boolean isPrintedTogether() {
        return printed == Printed.TOGETHER;
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
