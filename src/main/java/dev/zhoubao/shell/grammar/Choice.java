package dev.zhoubao.shell.grammar;

import java.util.List;
import java.util.Optional;

/** What one argument of a command may be: one of a catalogue, with what it stands for and the options that go with it. */
public interface Choice {

    /** What is typed. */
    String word();

    /** What it stands for, in English; the Chinese is in a catalogue of translations. */
    String meaning();

    /** A record of options that are taken with this choice, beside those of the command. */
    Class<? extends Record> options();

    static <C extends Choice> Optional<C> of(String word, List<C> choices) {
        return choices.stream()
                .filter(choice -> choice.word().equalsIgnoreCase(word.strip()))
                .findFirst();
    }
}
