package dev.zhoubao.model;

import java.math.BigDecimal;

/** What a figure counts in, as the bulletins print it. */
public enum Unit {
    CASES(Kind.COUNT, "起", "case", "cases"),
    ITEMS(Kind.COUNT, "个", "item", "items"),
    TIMES(Kind.COUNT, "次", "time", "times"),
    /** Ten thousand hosts, mostly with one decimal. */
    TEN_THOUSANDS(Kind.TEN_THOUSANDS, "万", "10,000", "10,000s"),
    /** A share that the bulletin itself prints. */
    PERCENT(Kind.SHARE, "%", "%", "%"),
    /** A mean that the bulletin itself prints. */
    PER_IP(Kind.MEAN, "个/IP", "per IP", "per IP"),
    /** The mean score of vulnerabilities, from 0 to 10, mostly with two decimals. */
    POINTS(Kind.MEAN, "分", "point", "points");

    /** What the values of a unit are. */
    public enum Kind {
        COUNT,
        TEN_THOUSANDS,
        SHARE,
        MEAN
    }

    private final Kind kind;
    private final String chinese;
    private final String one;
    private final String english;

    Unit(Kind kind, String chinese, String one, String english) {
        this.kind = kind;
        this.chinese = chinese;
        this.one = one;
        this.english = english;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether values of several weeks may be added up: shares and means may not. */
    public boolean isSummable() {
        return kind == Kind.COUNT || kind == Kind.TEN_THOUSANDS;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    /** The word behind a number, which may be a change: 1 case, -1 case, 0 cases. */
    public String english(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.ONE) == 0 ? one : english;
    }
}
