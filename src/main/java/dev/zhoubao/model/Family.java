package dev.zhoubao.model;

import java.util.Locale;

/** Figures that the issues of a series print together. */
public enum Family {
    HANDLING(Series.BULLETIN, Printed.TOGETHER),
    VIRUSES(Series.BULLETIN, Printed.TOGETHER),
    NEW_VIRUSES(Series.BULLETIN, Printed.TOGETHER),
    MALWARE_SITES(Series.BULLETIN, Printed.TOGETHER),
    WEBSITES(Series.BULLETIN, Printed.TOGETHER),
    VULNERABILITIES(Series.BULLETIN, Printed.TOGETHER),
    SEVERE_VULNERABILITIES(Series.BULLETIN, Printed.TOGETHER),
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
    private final Printed printed;

    Family(Series series, Printed printed) {
        this.series = series;
        this.printed = printed;
    }

    /** Whether a bulletin that has one of its figures is expected to have the others. */
    public boolean isPrintedTogether() {
        return printed == Printed.TOGETHER;
    }

    public Series series() {
        return series;
    }

    /** The word used in JSON. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
