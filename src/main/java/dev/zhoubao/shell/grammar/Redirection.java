package dev.zhoubao.shell.grammar;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.UsageException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a user's shell would take out of a line for its own: a pipe, or a file to write to or read from. Here it is looked for
 * in words that are refused only.
 *
 * @param operator as it was typed, such as {@code >>}
 */
record Redirection(String operator) {

    private static final Pattern OPERATOR = Pattern.compile("[|]&?|<+|>+");
    private static final Pattern AT_START = Pattern.compile("(?:[|]&?|<+|[012&]?>+).*");
    private static final Pattern STREAM = Pattern.compile("[012&](?=>)");

    /**
     * The one that a word is or holds.
     *
     * @param right whether what stands before it could stand there alone
     */
    static Optional<Redirection> in(Token word, Predicate<String> right) {
        String text = word.text();
        Matcher operator = OPERATOR.matcher(text);
        if (!word.quoted() && AT_START.matcher(text).matches() && operator.find()) {
            return Optional.of(new Redirection(text.substring(0, operator.end())));
        }
        operator.reset();
        while (operator.find()) {
            if (operator.start() > 0 && right.test(text.substring(0, operator.start()))) {
                return Optional.of(new Redirection(operator.group()));
            }
        }
        return Optional.empty();
    }

    /** What to write instead in a command. */
    UsageException refused(CommandSpec spec) {
        return refused(spec.name(), spec.named("--out").isPresent());
    }

    /** @param export whether the command writes a file of its own */
    UsageException refused(String command, boolean export) {
        if (operator.startsWith("<")) {
            return new UsageException(
                    Phrase.of("nothing is read with {0} here", operator),
                    Phrase.of("load bulletins with: load FILE; run the commands of a file with: run FILE"));
        }
        if (STREAM.matcher(operator).lookingAt() && operator.charAt(0) != '1') {
            return new UsageException(
                    Phrase.of("messages are not redirected with {0} here", operator),
                    Phrase.of("leave out notes with: {0}", "set quiet on"));
        }
        Phrase wrong = operator.startsWith("|")
                ? Phrase.of("results are not piped with {0} here", operator)
                : Phrase.of("results are not redirected with {0} here", operator);
        String option = export ? " --out FILE" : operator.endsWith(">>") ? " --output FILE --append" : " --output FILE";
        return new UsageException(
                wrong,
                export
                        ? Phrase.of("name the file of an export: {0}", command + option)
                        : Phrase.of("write them to a file: {0}", command + option));
    }
}
