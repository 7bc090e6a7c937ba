package dev.zhoubao.shell.grammar;

import java.util.List;
import java.util.regex.Pattern;

/** Several values in one word, separated by commas of half or full width. */
public final class CommaList {

    /** None that separates the thousands of a number. */
    private static final Pattern COMMA = Pattern.compile("[,，、](?!(?<=\\d[,，])\\d{3}(?!\\d))");

    private CommaList() {}

    /** The values as they are typed, at least one. */
    public static List<String> parts(String word) {
        return List.of(COMMA.split(word, -1));
    }
}
