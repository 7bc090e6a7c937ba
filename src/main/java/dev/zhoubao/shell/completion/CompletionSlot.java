package dev.zhoubao.shell.completion;

import java.util.Arrays;
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
 * @param arguments all the words of the command that are no options, as far as they stand before it
 */
record CompletionSlot(
        Class<?> type, String prefix, String typed, List<String> before, List<String> arguments, boolean bare) {

    CompletionSlot {
        before = List.copyOf(before);
        arguments = List.copyOf(arguments);
    }

    /** The value at the end of a word; of several, parted by commas, the last. */
    static CompletionSlot of(
            Class<?> type, String prefix, String typed, List<String> before, List<String> arguments, boolean bare) {
        CompletionSlot whole = new CompletionSlot(single(type), prefix, typed, before, arguments, bare);
        return type.isArray() ? whole.afterComma() : whole;
    }

    /** The last of several values that are parted by commas; the value itself where there is one. */
    CompletionSlot afterComma() {
        int comma = typed.lastIndexOf(',') + 1;
        return comma == 0
                ? this
                : new CompletionSlot(
                        type,
                        prefix + typed.substring(0, comma),
                        typed.substring(comma),
                        Stream.concat(
                                        before.stream(),
                                        Arrays.stream(typed.substring(0, comma).split(",")))
                                .toList(),
                        arguments,
                        bare);
    }

    private static Class<?> single(Class<?> type) {
        return type.isArray() ? type.getComponentType() : type;
    }

    /** What follows a place inside the value, such as the dots of a range. */
    CompletionSlot after(int index) {
        return new CompletionSlot(
                type, prefix + typed.substring(0, index), typed.substring(index), before, arguments, bare);
    }

    /** A value that ends the word. */
    Candidate whole(String value, @Nullable String description) {
        return candidate(value, description, true);
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
