package dev.zhoubao.language;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * A sentence for the user, kept apart from the values in it so that it can be said in another language. Values are shown in
 * a length that can be read.
 *
 * @param pattern the English sentence, with {@code {0}}, {@code {1}} … where its values stand; the key of its translation
 * @param arguments the values, in order; a value may be a phrase itself, or have a name in each language
 */
public record Phrase(String pattern, List<Object> arguments) {

    public Phrase {
        arguments = List.copyOf(arguments);
    }

    public static Phrase of(String pattern, Object... arguments) {
        return new Phrase(pattern, List.of(arguments));
    }

    /** The values one after the other: {@code a, b, c}. */
    public static Phrase list(Collection<?> values) {
        return joined(values, (one, other) -> Phrase.of("{0}, {1}", one, other));
    }

    /** The values to choose from: {@code a or b}. */
    public static Phrase anyOf(Collection<?> values) {
        return joined(values, (one, other) -> Phrase.of("{0} or {1}", one, other));
    }

    private static Phrase joined(Collection<?> values, BinaryOperator<Phrase> join) {
        return values.stream()
                .map(value -> Phrase.of("{0}", value))
                .reduce(join)
                .orElseGet(() -> Phrase.of("{0}", ""));
    }

    /** Every value in it, those of the phrases among them, too. */
    public Stream<Object> values() {
        return arguments.stream().flatMap(value -> value instanceof Phrase phrase ? phrase.values() : Stream.of(value));
    }

    /** The sentence in English. */
    public String english() {
        return in(pattern -> pattern);
    }

    /** The sentence in the language that a translation of patterns gives. */
    public String in(Translation translation) {
        return filled(translation.of(pattern), translation);
    }

    private String filled(String words, Translation translation) {
        StringBuilder sentence = new StringBuilder();
        int from = 0;
        for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', from)) {
            int close = words.indexOf('}', open);
            int index = close < 0 ? -1 : index(words, open + 1, close);
            if (index < 0) {
                sentence.append(words, from, open + 1);
                from = open + 1;
            } else {
                sentence.append(words, from, open).append(value(arguments.get(index), translation));
                from = close + 1;
            }
        }
        return sentence.append(words, from, words.length()).toString();
    }

    /** The number between braces, or -1 where there stands no number of an argument. */
    private int index(String words, int from, int to) {
        boolean digit = to == from + 1 && Character.digit(words.charAt(from), 10) >= 0;
        int index = digit ? words.charAt(from) - '0' : -1;
        return index < arguments.size() ? index : -1;
    }

    private static String value(Object argument, Translation translation) {
        if (argument instanceof Phrase phrase) {
            return phrase.in(translation);
        }
        if (argument instanceof Named named) {
            return translation.name(named);
        }
        // No system has longer names of files, and a name that is cut names no file.
        return argument instanceof Path path ? path.toString() : ShownValue.of(argument.toString());
    }

    @Override
    public String toString() {
        return english();
    }

    /** What can be told to the user: an error, for one. */
    public interface HasPhrase {

        /** One sentence that says what is wrong and what to do. */
        Phrase phrase();

        /** What to type next, where the sentence ends with that. */
        default Optional<Phrase> hint() {
            return Optional.empty();
        }
    }

    /** Gives the words of a pattern in a language; the pattern itself where it knows none. */
    @FunctionalInterface
    public interface Translation {
        String of(String pattern);

        /** The name in that language. */
        default String name(Named named) {
            return named.english();
        }
    }
}
