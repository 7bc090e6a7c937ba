package dev.zhoubao.shell.grammar;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.CommandFailedException;
import dev.zhoubao.shell.failure.ExitCodes;
import java.util.Optional;

/** Ends an error of wrong usage with what to try next, where its sentence does not say so itself. */
public final class NextStep {

    private NextStep() {}

    /** @param command the command whose words were wrong; empty where there is none */
    public static CommandFailedException after(CommandFailedException failure, Optional<CommandSpec> command) {
        Optional<Phrase> sentence = failure.phrase().filter(said -> !told(said));
        if (failure.code() != ExitCodes.WRONG_USAGE || sentence.isEmpty()) {
            return failure;
        }
        String step = command.map(spec -> "help " + spec.name()).orElse("help");
        return new CommandFailedException(failure.code(), with(sentence.get(), step), failure.getCause());
    }

    /** The sentence about wrong global options, with the topic that lists them. */
    public static Phrase afterOptions(Phrase sentence) {
        return with(sentence, "zhoubao help options");
    }

    private static Phrase with(Phrase sentence, String step) {
        return Phrase.of("{0}; try: {1}", sentence, step);
    }

    private static boolean told(Phrase sentence) {
        String words = sentence.english();
        return words.endsWith("?") || words.contains(": help") || words.contains(" with: ");
    }
}
