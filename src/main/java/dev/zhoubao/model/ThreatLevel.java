package dev.zhoubao.model;

import java.util.Optional;

/**
 * The grade of the week's vulnerabilities (信息安全漏洞威胁整体评价级别), worst first: another scale than the overall
 * {@link Grade}, and never compared with it.
 */
public enum ThreatLevel implements Level {
    HIGH("高", "high"),
    MEDIUM("中", "medium"),
    LOW("低", "low");

    private final String chinese;
    private final String english;

    ThreatLevel(String chinese, String english) {
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
        return LOW.compareTo(this);
    }

    /** The level of this official term, or of this English word in capital or small letters. */
    public static Optional<ThreatLevel> named(String word) {
        return Level.named(values(), word);
    }

    public static Optional<ThreatLevel> of(String chinese) {
        return Level.of(values(), chinese);
    }
}
