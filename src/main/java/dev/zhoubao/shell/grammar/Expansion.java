package dev.zhoubao.shell.grammar;

import dev.zhoubao.shell.failure.UsageException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a line with the words of a saved command in the place of its name. A word that is put in stands where the
 * name stands; one that is given stays where it is.
 *
 * @param problem why there is more to say, such as a parameter that is missing
 */
public record Expansion(List<Token> words, @Nullable UsageException problem) {

    public Expansion {
        words = List.copyOf(words);
    }

    /** Of a line without a saved command. */
    public static Expansion none(List<Token> words) {
        return new Expansion(words, null);
    }
}
