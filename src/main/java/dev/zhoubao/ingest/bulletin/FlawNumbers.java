package dev.zhoubao.ingest.bulletin;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that CNVD gives to vulnerabilities: {@code CNVD-2024-37605}, which a text may break anywhere. */
final class FlawNumbers {

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)C\\s?N\\s?V\\s?D\\s*[-‐‑–—－]\\s*((?:\\d\\s?){4})[-‐‑–—－]\\s*((?:\\d\\s?){4,7})(?![\\d.…])");

    private static final Pattern BRACKETS = Pattern.compile("\\s*[（(]\\s*CNVD\\s*[-‐‑–—－][^）)]*[）)]?");

    /** No year has had fewer digits in its numbers. */
    private static final int LEAST_DIGITS = 5;

    private FlawNumbers() {}

    static List<String> in(String text) {
        Set<String> numbers = new LinkedHashSet<>();
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            String digits = spaceless(number.group(2));
            if (digits.length() >= LEAST_DIGITS) {
                numbers.add("CNVD-" + spaceless(number.group(1)) + "-" + digits);
            }
        }
        return List.copyOf(numbers);
    }

    /** The text without the brackets that hold numbers. */
    static String without(String text) {
        return BRACKETS.matcher(text).replaceAll("").strip();
    }

    private static String spaceless(String digits) {
        return digits.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
