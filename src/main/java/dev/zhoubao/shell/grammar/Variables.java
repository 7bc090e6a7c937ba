package dev.zhoubao.shell.grammar;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.UsageException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that stand for {@code ${name}} in words: {@code ${name:-default}} where there may be none, {@code $$} for
 * a dollar sign. A word stays one word, whatever is put into it.
 */
public final class Variables {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*");
    private static final Pattern PLACE = Pattern.compile("\\$\\{([\\p{L}\\p{N}_]++(?:[\\p{L}\\p{N}_]|-)*)");

    private final Map<String, String> values;
    private final Function<String, Phrase> remedy;
    private final Set<String> used = new HashSet<>();

    /** @param remedy what to do about a variable without a value, from its name */
    public Variables(Map<String, String> values, Function<String, Phrase> remedy) {
        this.values = Map.copyOf(values);
        this.remedy = remedy;
    }

    /** Values by their number, from 1. */
    static Variables numbered(List<String> words, Function<String, Phrase> remedy) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            values.put(String.valueOf(i + 1), words.get(i));
        }
        return new Variables(values, remedy);
    }

    /** The values by name. */
    public Map<String, String> values() {
        return values;
    }

    /** The names of the variables that a text asks for. */
    public static Set<String> named(String text) {
        Set<String> names = new HashSet<>();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            names.add(place.group(1));
        }
        return names;
    }

    /** The names with a value that no word asked for so far, sorted. */
    public List<String> unused() {
        Set<String> names = new TreeSet<>(values.keySet());
        names.removeAll(used);
        return List.copyOf(names);
    }

    /** @throws UsageException when a word names a variable that has no value, or cannot be understood */
    public List<String> in(List<String> words) {
        List<String> filled = new ArrayList<>();
        words.forEach(word -> filled.add(in(word)));
        return filled;
    }

    String in(String word) {
        StringBuilder filled = new StringBuilder();
        int i = 0;
        while (i < word.length()) {
            if (word.startsWith("$$", i)) {
                filled.append('$');
                i += 2;
            } else if (word.startsWith("${", i)) {
                int end = word.indexOf('}', i);
                if (end < 0) {
                    throw new UsageException(
                            Phrase.of("'{0}' has no closing brace; a dollar sign is written $$", word.substring(i)));
                }
                filled.append(value(word.substring(i + 2, end)));
                i = end + 1;
            } else {
                filled.append(word.charAt(i++));
            }
        }
        return filled.toString();
    }

    /** @param inside what stands between the braces */
    private String value(String inside) {
        int colon = inside.indexOf(":-");
        String name = colon < 0 ? inside : inside.substring(0, colon);
        if (!NAME.matcher(name).matches()) {
            throw new UsageException(Phrase.of(
                    "'{0}' does not name a variable; write ${name} or ${name:-default}, and $$ for a dollar sign",
                    "${" + inside + "}"));
        }
        used.add(name);
        String value = values.get(name);
        if (value != null) {
            return value;
        }
        if (colon < 0) {
            throw new UsageException(Phrase.of("{0} has no value; {1}", "${" + name + "}", remedy.apply(name)));
        }
        return inside.substring(colon + 2);
    }
}
