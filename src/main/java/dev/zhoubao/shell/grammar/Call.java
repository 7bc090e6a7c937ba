package dev.zhoubao.shell.grammar;

import dev.zhoubao.analysis.comparison.Condition;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.CommandSpec.OptionSpec;
import dev.zhoubao.shell.grammar.CommandSpec.Positional;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line as it is understood: the command, and of every word what it is, what it means and where it stands. It may be of a
 * line that is still being typed, or that will be refused.
 *
 * @param spec the command; null where there is none of that name
 * @param problems why it is refused, what is told first; empty where it can be run
 */
public record Call(@Nullable CommandSpec spec, List<Part> parts, List<UsageException> problems) {

    public Call {
        parts = List.copyOf(parts);
        problems = List.copyOf(problems);
    }

    /** What a word is in its command. */
    public enum Kind {
        COMMAND,
        /** An option's name, with its value where that is written in the same word. */
        OPTION,
        /** The value of the option before. */
        VALUE,
        ARGUMENT,
        /** What ends the options. */
        DASHES
    }

    /**
     * A word of a call.
     *
     * @param option the option that it names or gives a value to
     * @param value its value, converted; of an option that is written in two words, it is the second word's
     * @param problem why it is refused
     * @param unfinished whether what is refused may still become right where more is typed
     */
    public record Part(
            Token token,
            Kind kind,
            @Nullable OptionSpec option,
            @Nullable Positional positional,
            @Nullable Object value,
            @Nullable UsageException problem,
            boolean unfinished) {

        static Part of(Token token, Kind kind) {
            return new Part(token, kind, null, null, null, null, false);
        }

        static Part wrong(Token token, Kind kind, UsageException problem, boolean unfinished) {
            return new Part(token, kind, null, null, null, problem, unfinished);
        }
    }

    /** The same, which is refused for one reason more. */
    Call refusedFor(UsageException problem) {
        return new Call(
                spec,
                parts,
                Stream.concat(problems.stream(), Stream.of(problem)).toList());
    }

    /** The same, which can be run. @throws UsageException when it is refused */
    public Call valid() {
        if (!problems.isEmpty()) {
            throw problems.get(0);
        }
        return this;
    }

    /** The command. @throws UsageException when there is none of that name */
    public CommandSpec command() {
        CommandSpec known = spec;
        return known == null ? valid().command() : known;
    }

    /** The part that a word is. */
    public Optional<Part> part(Token token) {
        return parts.stream().filter(part -> part.token().equals(token)).findFirst();
    }

    private List<Part> all(Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).toList();
    }

    /** The words that are neither options nor their values. */
    public List<Part> arguments() {
        return all(Kind.ARGUMENT);
    }

    public List<String> words() {
        return arguments().stream().map(part -> part.token().text()).toList();
    }

    /** The arguments that stand before a part. */
    public List<String> wordsBefore(Part part) {
        return parts.stream()
                .takeWhile(other -> !other.equals(part))
                .filter(other -> other.kind() == Kind.ARGUMENT)
                .map(other -> other.token().text())
                .toList();
    }

    /** The words of a condition, whole or not, that an option before a part has; none where another option stands between. */
    public List<String> conditionBefore(Part part) {
        List<String> words = new ArrayList<>();
        for (Part other : parts) {
            if (other.equals(part)) {
                break;
            }
            OptionSpec option = other.option();
            String text = other.token().text();
            if (other.kind() == Kind.OPTION || other.kind() == Kind.DASHES) {
                words.clear();
            }
            boolean value = other.kind() == Kind.VALUE || (other.kind() == Kind.OPTION && text.indexOf('=') >= 0);
            if (value && option != null && option.single() == Condition.class) {
                words.add(other.kind() == Kind.VALUE ? text : text.substring(text.indexOf('=') + 1));
            } else if (other.kind() == Kind.ARGUMENT && !words.isEmpty()) {
                words.add(text);
            }
        }
        return words;
    }

    /** Whether a word would be taken for an option at the place of this one. */
    public boolean takesOptionsAt(Part part) {
        return spec != null
                && !spec.verbatim()
                && parts.stream()
                        .takeWhile(other -> !other.equals(part))
                        .noneMatch(other -> other.kind() == Kind.DASHES);
    }

    /** Whether an option is given elsewhere than in this word. */
    public boolean gives(OptionSpec option, Token but) {
        return parts.stream().anyMatch(part -> !part.token().equals(but) && option.equals(part.option()));
    }

    /** The value that is given to an option; of one that may be given several times, all of them. */
    public @Nullable Object value(String option) {
        Object joined = null;
        for (Part part : parts) {
            Object value = part.value();
            if (value != null && part.option() != null && part.option().name().equals(option)) {
                joined = joined == null ? value : joined(joined, value);
            }
        }
        return joined;
    }

    private static Object joined(Object some, Object more) {
        int length = Array.getLength(some);
        Object all = Array.newInstance(some.getClass().getComponentType(), length + Array.getLength(more));
        System.arraycopy(some, 0, all, 0, length);
        System.arraycopy(more, 0, all, length, Array.getLength(more));
        return all;
    }

    /** The values of arguments as an array of a type. */
    Object values(Class<?> type) {
        List<@Nullable Object> values = new ArrayList<>();
        arguments().forEach(part -> values.add(part.value()));
        Object array = Array.newInstance(type, values.size());
        for (int i = 0; i < values.size(); i++) {
            Array.set(array, i, values.get(i));
        }
        return array;
    }

    /** All its words, as they were meant when they were typed. */
    List<String> typed() {
        return parts.stream().map(part -> part.token().text()).toList();
    }

    /** The values that words give to variables, by name. */
    public Map<String, String> variables() {
        Map<String, String> values = new HashMap<>();
        for (Part part : parts) {
            OptionSpec option = part.option();
            if (option != null && part.value() instanceof VariableOptions.Value value) {
                values.put(option.name(), value.text());
            }
        }
        return values;
    }
}
