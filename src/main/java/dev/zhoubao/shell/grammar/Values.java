package dev.zhoubao.shell.grammar;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.UsageException;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.ConversionService;

/** Turns words into the values that commands declare, or says why not. */
record Values(ConversionService conversion) {

    private static final Phrase ANY = Phrase.of("it takes a value");

    /**
     * A word that was read.
     *
     * @param unfinished whether a word that is refused may still become right where more is typed
     */
    record Read(@Nullable Object value, @Nullable UsageException problem, boolean unfinished) {

        static Read refused(UsageException problem, boolean unfinished) {
            return new Read(null, problem, unfinished);
        }
    }

    /** @param allowed the only words that are right; empty where others are */
    Read read(String name, String word, Class<?> type, List<String> allowed) {
        List<String> words = type.isArray() ? CommaList.parts(word) : List.of(word);
        if (words.stream().anyMatch(String::isBlank)) {
            return Read.refused(new UsageException(empty(name, wanted(type, allowed))), true);
        }
        try {
            return new Read(conversion.convert(String.join(",", words), type), null, false);
        } catch (ConversionFailedException e) {
            return Read.refused(
                    e.getCause() instanceof Phrase.HasPhrase told
                            ? UsageException.of(told)
                            : new UsageException(Phrase.of("{0} is '{1}'; {2}", name, word, wanted(type, allowed))),
                    isBeginning(words.get(words.size() - 1), single(type), allowed));
        }
    }

    /** Whether a value of the type may begin so. */
    private static boolean isBeginning(String word, Class<?> type, List<String> allowed) {
        if (!allowed.isEmpty()) {
            return allowed.stream().anyMatch(whole -> whole.startsWith(word));
        }
        return (type != Integer.class && type != Year.class) || word.equals("-");
    }

    private static Phrase empty(String name, Phrase wanted) {
        return wanted.equals(ANY) ? Phrase.of("{0} is empty", name) : Phrase.of("{0} is empty; {1}", name, wanted);
    }

    /** That a value is missing, and what it may be where not every one is right. */
    static Phrase needed(String name, Class<?> type, List<String> allowed) {
        Phrase wanted = wanted(type, allowed);
        return wanted.equals(ANY)
                ? Phrase.of("{0} needs a value", name)
                : Phrase.of("{0} needs a value; {1}", name, wanted);
    }

    /** What a value of the type is. */
    static Phrase wanted(Class<?> type, List<String> allowed) {
        Class<?> single = single(type);
        if (!allowed.isEmpty()) {
            return Phrase.of("it takes one of: {0}", Phrase.list(allowed));
        }
        if (single == Integer.class || single == Year.class) {
            return Phrase.of("it takes a whole number");
        }
        if (single == Seconds.class) {
            return Phrase.of("it takes seconds from 0 to 3600, such as 5 or 0.5");
        }
        return single == Boolean.class || single == boolean.class ? Phrase.of("it takes on or off") : ANY;
    }

    private static Class<?> single(Class<?> type) {
        return type.isArray() ? type.getComponentType() : type;
    }
}
