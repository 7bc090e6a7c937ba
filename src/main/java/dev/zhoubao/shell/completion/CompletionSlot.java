package dev.zhoubao.shell.completion;

import dev.zhoubao.shell.grammar.CommaList;
import java.util.List;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * A value that is to be completed.
 *
 * @param type what the command takes there
 * @param prefix what stands before the value in the same word and stays as it is, such as {@code --columns=week,}
 * @param typed what of the value is there
 * @param before the values of the same type that the command has already
 * @param bare whether a word that looks like an option would be taken for one
 * @param goesOn whether the word may go on behind the value
 * @param arguments all the words of the command that are no options, as far as they stand before it
 */
record CompletionSlot(
        Class<?> type,
        String prefix,
        String typed,
        List<String> before,
        List<String> arguments,
        boolean bare,
        boolean goesOn) {

    CompletionSlot {
        before = List.copyOf(before);
        arguments = List.copyOf(arguments);
    }

    /** The value at the end of a word; of several, parted by commas, the last. */
    static CompletionSlot of(
            Class<?> type, String prefix, String typed, List<String> before, List<String> arguments, boolean bare) {
        CompletionSlot whole = new CompletionSlot(single(type), prefix, typed, before, arguments, bare, false);
        return type.isArray() ? whole.afterComma() : whole;
    }

    /** The last of several values that are parted by commas; the value itself where there is one. */
    CompletionSlot afterComma() {
        List<String> values = CommaList.parts(typed);
        List<String> whole = values.subList(0, values.size() - 1);
        int last = typed.length() - values.get(whole.size()).length();
        return whole.isEmpty()
                ? this
                : new CompletionSlot(
                        type,
                        prefix + typed.substring(0, last),
                        typed.substring(last),
                        Stream.concat(before.stream(), whole.stream()).toList(),
                        arguments,
                        bare,
                        goesOn);
    }

    private static Class<?> single(Class<?> type) {
        return type.isArray() ? type.getComponentType() : type;
    }

    /** What follows a place inside the value, such as the dots of a range. */
    CompletionSlot after(int index) {
        return new CompletionSlot(
                type, prefix + typed.substring(0, index), typed.substring(index), before, arguments, bare, goesOn);
    }

    /** The same inside a word that may go on behind the value, such as a condition in quotes; the word itself at its start. */
    CompletionSlot inside(int index) {
        return index == 0
                ? this
                : new CompletionSlot(
                        type,
                        prefix + typed.substring(0, index),
                        typed.substring(index),
                        before,
                        arguments,
                        bare,
                        true);
    }

    /** Whether a Chinese name is typed, else an id. */
    boolean isChinese() {
        return typed.codePoints().anyMatch(Character::isIdeographic);
    }

    /** A value that ends the word, unless that may go on. */
    Candidate whole(String value, @Nullable String description) {
        return candidate(value, description, !goesOn);
    }

    /** The beginning of a value. */
    Candidate beginning(String value, @Nullable String description) {
        return candidate(value, description, false);
    }

    private Candidate candidate(String value, @Nullable String description, boolean complete) {
        boolean described = description != null && !description.isEmpty() && !description.equals(value);
        return new Candidate(prefix + value, value, null, described ? description : null, null, null, complete);
    }
}
