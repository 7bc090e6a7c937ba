package dev.zhoubao.shell;

import dev.zhoubao.model.Phrase;
import dev.zhoubao.report.Labels;
import dev.zhoubao.shell.CommandSpec.OptionSpec;
import dev.zhoubao.shell.CommandSpec.Positional;
import java.util.List;
import java.util.Optional;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.jline.CommandCompleter;

/** Completes commands, options and values at any place of the line, from the commands' declarations. */
public final class ShellCompleter extends CommandCompleter {

    private final CommandSpecs specs;
    private final ValueCompleter values;
    private final Labels labels;

    public ShellCompleter(CommandRegistry registry, CommandSpecs specs, ValueCompleter values, Labels labels) {
        super(registry);
        this.specs = specs;
        this.values = values;
        this.labels = labels;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        if (line.wordIndex() == 0) {
            addCommands(candidates);
            return;
        }
        Optional<CommandSpec> spec = specs.find(line.words().get(0));
        if (spec.isPresent()) {
            complete(spec.get(), reader, line, candidates);
        }
    }

    private void addCommands(List<Candidate> candidates) {
        for (CommandSpec spec : specs.all()) {
            candidates.add(candidate(spec.name(), said(spec.group()), said(spec.description())));
        }
        values.saved().forEach((name, command) -> candidates.add(candidate(name, null, command)));
    }

    private void complete(CommandSpec spec, LineReader reader, ParsedLine line, List<Candidate> candidates) {
        String word = line.word().substring(0, line.wordCursor());
        Optional<OptionSpec> open = openOption(spec, line);
        int equals = word.indexOf('=');
        if (open.isPresent()) {
            values.complete(open.get().type(), "", reader, line, candidates);
        } else if (word.startsWith("-") && equals > 0) {
            spec.option(word.substring(0, equals).replaceFirst("^--?", ""))
                    .ifPresent(option ->
                            values.complete(option.type(), word.substring(0, equals + 1), reader, line, candidates));
        } else if (word.startsWith("-")) {
            addOptions(spec, line, candidates);
        } else {
            Optional<Positional> positional = spec.positional(index(spec, line));
            positional.ifPresent(wanted -> values.complete(wanted.type(), "", reader, line, candidates));
            if (positional.isEmpty()) {
                addOptions(spec, line, candidates);
            }
        }
    }

    /** The option just before the cursor that still waits for its value. */
    private static Optional<OptionSpec> openOption(CommandSpec spec, ParsedLine line) {
        String before = line.words().get(line.wordIndex() - 1);
        return before.startsWith("-") && before.indexOf('=') < 0
                ? spec.option(before.replaceFirst("^--?", "")).filter(option -> !option.flag())
                : Optional.empty();
    }

    /** How many positional words stand before the cursor. */
    private static int index(CommandSpec spec, ParsedLine line) {
        int index = 0;
        for (int i = 1; i < line.wordIndex(); i++) {
            String word = line.words().get(i);
            if (!word.startsWith("-")) {
                index++;
            } else if (word.indexOf('=') < 0
                    && spec.option(word.replaceFirst("^--?", ""))
                            .filter(option -> !option.flag())
                            .isPresent()) {
                i++;
            }
        }
        return index;
    }

    private void addOptions(CommandSpec spec, ParsedLine line, List<Candidate> candidates) {
        for (OptionSpec option : spec.options()) {
            String word = "--" + option.name();
            boolean given = line.words().stream().anyMatch(other -> other.equals(word) || other.startsWith(word + "="));
            if (!option.variable() && (!given || option.repeatable())) {
                candidates.add(candidate(word, null, said(option.description())));
            }
        }
    }

    private String said(String declared) {
        return labels.phrase(Phrase.of(declared));
    }

    private static Candidate candidate(String value, @Nullable String group, String description) {
        return new Candidate(value, value, group, description, null, null, true);
    }
}
