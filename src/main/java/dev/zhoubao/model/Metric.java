package dev.zhoubao.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of metrics: the one place that says which figures exist. Parser, comparison, exports, completion and
 * help all read it, so a new metric is one new constant here.
 *
 * <p>A wording is a linear-time pattern (RE2 syntax) over a sentence whose white space is dropped and whose full-width
 * digits, letters and brackets are half-width; {@code #} stands for the number. Several wordings may match one
 * sentence as long as they agree on the value. Source of the wordings: the bulletins of 2022-2025.
 */
public enum Metric {
    INCIDENTS(
            "incidents",
            "incidents handled",
            "处理网络安全事件",
            "事件",
            Unit.CASES,
            null,
            Trend.LOWER_IS_BETTER,
            List.of("处理了?网络安全事件?#起")),
    CROSS_BORDER(
            "cross-border",
            "cross-border incidents",
            "跨境网络安全事件",
            "跨境",
            Unit.CASES,
            INCIDENTS,
            Trend.LOWER_IS_BETTER,
            List.of("跨境网络安全事件?#起")),
    PHISHING(
            "phishing",
            "phishing complaints handled",
            "仿冒投诉事件",
            "仿冒",
            Unit.CASES,
            INCIDENTS,
            Trend.LOWER_IS_BETTER,
            List.of("重点处理?了?#起(?:网页)?仿冒")),
    APP_PLATFORMS(
            "app-platforms",
            "platforms serving malicious apps",
            "恶意应用下载平台",
            "应用平台",
            Unit.ITEMS,
            null,
            Trend.LOWER_IS_BETTER,
            List.of("协调了?#个提供恶意移动应用程?序?下载服务的?平台")),
    MALICIOUS_URLS(
            "malicious-urls",
            "malicious URLs handled",
            "恶意URL链接",
            "恶意URL",
            Unit.ITEMS,
            null,
            Trend.LOWER_IS_BETTER,
            List.of("恶意(?i:URL)链?接?#个"));

    private final String id;
    private final String english;
    private final String chinese;
    private final String chineseShort;
    private final Unit unit;
    private final @Nullable Metric whole;
    private final Trend goodDirection;
    private final List<String> wordings;

    Metric(
            String id,
            String english,
            String chinese,
            String chineseShort,
            Unit unit,
            @Nullable Metric whole,
            Trend goodDirection,
            List<String> wordings) {
        this.id = id;
        this.english = english;
        this.chinese = chinese;
        this.chineseShort = chineseShort;
        this.unit = unit;
        this.whole = whole;
        this.goodDirection = goodDirection;
        this.wordings = wordings;
    }

    /** The key used in commands and JSON. */
    public String id() {
        return id;
    }

    public String english() {
        return english;
    }

    /** The official term. */
    public String chinese() {
        return chinese;
    }

    /** For narrow columns; in English the id serves. */
    public String chineseShort() {
        return chineseShort;
    }

    public Unit unit() {
        return unit;
    }

    public Trend goodDirection() {
        return goodDirection;
    }

    /** The metric that this one is a part of; its share of it is a derived figure. */
    public Optional<Metric> whole() {
        return Optional.ofNullable(whole);
    }

    public List<String> wordings() {
        return wordings;
    }

    public static Stream<Metric> all() {
        return Arrays.stream(values());
    }

    public static Optional<Metric> of(String id) {
        return all().filter(metric -> metric.id.equals(id)).findFirst();
    }
}
