package dev.zhoubao.model;

/** What a figure counts in, as the bulletins print it. */
public enum Unit {
    CASES("起", "cases"),
    ITEMS("个", "items");

    private final String chinese;
    private final String english;

    Unit(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
