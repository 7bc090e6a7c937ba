package dev.zhoubao.analysis.comparison;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a value stands to the bound of a condition; written as a symbol, which a shell takes for its own, or in words. */
public enum Operator {
    GREATER(
            sign -> sign > 0,
            ">",
            "gt",
            "over",
            "above",
            "more than",
            "greater than",
            "after",
            "大于",
            "晚于",
            "超过",
            "高于",
            "多于"),
    AT_LEAST(sign -> sign >= 0, ">=", "≥", "ge", "gte", "at least", "since", "不少于", "不低于", "不小于", "至少"),
    LESS(sign -> sign < 0, "<", "lt", "under", "below", "less than", "fewer than", "before", "小于", "早于", "低于", "少于"),
    AT_MOST(sign -> sign <= 0, "<=", "≤", "le", "lte", "at most", "不超过", "不高于", "不多于", "不大于", "至多"),
    EQUAL(sign -> sign == 0, "=", "==", "eq", "is", "equals", "等于", "是"),
    NOT_EQUAL(sign -> sign != 0, "!=", "<>", "≠", "ne", "is not", "不等于", "不是");

    private final IntPredicate test;
    /** All forms, parted by a character that none of them has. */
    private final String forms;

    Operator(IntPredicate test, String... forms) {
        this.test = test;
        this.forms = String.join("|", forms);
    }

    /** The operator that is written so, in capital or small letters. */
    public static Optional<Operator> of(String form) {
        String plain = form.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return Arrays.stream(values())
                .filter(operator -> operator.forms().anyMatch(plain::equals))
                .findFirst();
    }

    /** A pattern of all forms, the longest first. Words in Latin letters stand between blanks. */
    static String pattern() {
        return Stream.concat(all().filter(form -> !isLatin(form)).map(Pattern::quote), latin())
                .collect(Collectors.joining("|"));
    }

    private static Stream<String> latin() {
        String words = all().filter(Operator::isLatin)
                .map(form -> form.replace(" ", "\\s+"))
                .collect(Collectors.joining("|"));
        return Stream.of("(?<=\\s)(?:" + words + ")(?=\\s)");
    }

    private Stream<String> forms() {
        return Arrays.stream(forms.split("\\|", -1));
    }

    private static Stream<String> all() {
        return Arrays.stream(values())
                .flatMap(Operator::forms)
                .sorted(Comparator.comparingInt(String::length).reversed());
    }

    private static boolean isLatin(String form) {
        return form.charAt(0) >= 'a' && form.charAt(0) <= 'z';
    }

    String symbol() {
        return forms().findFirst().orElseThrow();
    }

    /** Whether a comparison with this sign meets it. */
    boolean holds(int sign) {
        return test.test(sign);
    }
}
