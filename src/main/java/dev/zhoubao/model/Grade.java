package dev.zhoubao.model;

import java.util.Arrays;
import java.util.Optional;

/** The overall grade (互联网网络安全整体评价), five levels, best first. */
public enum Grade {
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

    /** The official term, one character. */
    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    /** The grade of this official term, or of this English word in capital or small letters. */
    public static Optional<Grade> named(String word) {
        return of(word).or(() -> Arrays.stream(values())
                .filter(grade -> grade.english.equalsIgnoreCase(word))
                .findFirst());
    }

    public static Optional<Grade> of(String chinese) {
        return Arrays.stream(values())
                .filter(grade -> grade.chinese.equals(chinese))
                .findFirst();
    }
}
