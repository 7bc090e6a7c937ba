package dev.zhoubao.shell.grammar;

import dev.zhoubao.analysis.comparison.Assertion;
import dev.zhoubao.analysis.comparison.BadConditionException;
import dev.zhoubao.analysis.comparison.Condition;
import dev.zhoubao.analysis.comparison.Operator;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.UsageException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Conditions as they are typed: of one word, or of several without quotes. */
public final class Conditions {

    /** No condition is of more words. */
    private static final int MOST_WORDS = 24;

    private static final int OF_ONE_CLAUSE = 3;

    /** Behind which another condition is meant, whether it is one or not. */
    private static final Set<String> JOINERS = Set.of("and", "or", "且", "并且", "或", "或者", "和", "与");

    private Conditions() {}

    static Condition condition(String text) {
        return hinted(text, Condition::parse);
    }

    public static Assertion assertion(String text) {
        try {
            return hinted(text, Assertion::parse);
        } catch (BadConditionException e) {
            throw Redirection.in(Token.of(text), Conditions::isAssertion)
                    .<RuntimeException>map(found -> found.refused("assert", false))
                    .orElse(e);
        }
    }

    private static <T> T hinted(String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (BadConditionException e) {
            String metric = e.metric().orElseThrow(() -> e);
            Phrase near = Suggestions.metric(metric).orElseThrow(() -> e);
            throw new UsageException(Phrase.of("'{0}' is not a metric", metric), near);
        }
    }

    /** How many of these words are a condition, as many as can be; where none is, how many seem to be meant as one. */
    static int length(List<String> words) {
        for (int length = Math.min(words.size(), MOST_WORDS); length > 1; length--) {
            if (isCondition(String.join(" ", words.subList(0, length)))) {
                return JOINERS.contains(next(words, length)) ? words.size() : length;
            }
        }
        boolean meant = words.size() >= OF_ONE_CLAUSE
                && !isCondition(words.get(0))
                && Operator.of(words.get(1)).isPresent();
        return meant ? OF_ONE_CLAUSE : 1;
    }

    private static String next(List<String> words, int at) {
        return at < words.size() ? words.get(at).toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isAssertion(String text) {
        try {
            Assertion.parse(text);
            return true;
        } catch (BadConditionException e) {
            return false;
        }
    }

    private static boolean isCondition(String text) {
        try {
            Condition.parse(text);
            return true;
        } catch (BadConditionException e) {
            return false;
        }
    }
}
