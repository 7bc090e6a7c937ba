package dev.zhoubao.model;

/** What a figure counts in, as the bulletins print it. */
public enum Unit {
    CASES("起", "cases"),
    ITEMS("个", "items"),
    /** Ten thousand hosts, mostly with one decimal. */
    TEN_THOUSANDS("万", "10,000s"),
    /** A share that the bulletin itself prints. */
    PERCENT("%", "%"),
    /** A mean that the bulletin itself prints. */
    PER_IP("个/IP", "per IP");

    private final String chinese;
    private final String english;

    Unit(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** Whether values of several weeks may be added up: shares and means may not. */
    public boolean isSummable() {
        return this != PERCENT && this != PER_IP;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
