package dev.zhoubao.model;

import java.util.Optional;

/** The overall grade (互联网网络安全整体评价), five levels, best first. */
public enum Grade implements Level {
    EXCELLENT("优", "excellent"),
    GOOD("良", "good"),
    FAIR("中", "fair"),
    POOR("差", "poor"),
    CRITICAL("危", "critical");

    private final String chinese;
    private final String english;

    Grade(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    @Override
    public int severity() {
        return compareTo(EXCELLENT);
    }

    /** The grade of this official term, or of this English word in capital or small letters. */
    public static Optional<Grade> named(String word) {
        return Level.named(values(), word);
    }

    public static Optional<Grade> of(String chinese) {
        return Level.of(values(), chinese);
    }
}
