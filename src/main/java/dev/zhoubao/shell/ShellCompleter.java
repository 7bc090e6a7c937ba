package dev.zhoubao.shell;

import dev.zhoubao.model.Phrase;
import dev.zhoubao.report.Labels;
import dev.zhoubao.shell.CommandSpec.OptionSpec;
import dev.zhoubao.shell.CommandSpec.Positional;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
            commands().forEach(candidates::add);
        } else {
            specs.find(line.words().get(0))
                    .ifPresent(spec -> new Pass(spec, line).candidates().forEach(candidates::add));
        }
    }

    /**
     * What the word at the cursor can only become, beyond what is typed of it; empty where that is open. It is asked at
     * every key, so it reads no folders.
     */
    String rest(ParsedLine line) {
        String typed = line.word().substring(0, line.wordCursor());
        if (typed.isEmpty()) {
            return "";
        }
        Stream<Candidate> all = line.wordIndex() == 0
                ? commands()
                : specs.find(line.words().get(0)).stream().flatMap(spec -> {
                    Pass pass = new Pass(spec, line);
                    return pass.wantsPath() ? Stream.empty() : pass.candidates();
                });
        List<String> fitting = all.map(Candidate::value)
                .filter(value -> value.startsWith(typed))
                .distinct()
                .limit(2)
                .toList();
        return fitting.size() == 1 ? fitting.get(0).substring(typed.length()) : "";
    }

    private Stream<Candidate> commands() {
        return Stream.concat(
                specs.all().stream().map(spec -> candidate(spec.name(), said(spec.group()), said(spec.description()))),
                values.saved().entrySet().stream().map(saved -> candidate(saved.getKey(), null, saved.getValue())));
    }

    private static Candidate candidate(String value, @Nullable String group, String description) {
        return new Candidate(value, value, group, description, null, null, true);
    }

    private String said(String declared) {
        return labels.phrase(Phrase.of(declared));
    }

    /** One look at a line of one command. */
    private final class Pass {

        private final CommandSpec spec;
        private final ParsedLine line;
        private final String word;
        private final List<String> arguments = new ArrayList<>();
        private Optional<OptionSpec> open = Optional.empty();

        Pass(CommandSpec spec, ParsedLine line) {
            this.spec = spec;
            this.line = line;
            this.word = line.word().substring(0, line.wordCursor());
            for (int i = 1; i < line.wordIndex(); i++) {
                take(line.words().get(i));
            }
        }

        /** A word before the cursor: an option, its value, or an argument. */
        private void take(String before) {
            if (open.isPresent()) {
                open = Optional.empty();
            } else if (!before.startsWith("-")) {
                arguments.add(before);
            } else if (before.indexOf('=') < 0) {
                open = option(before).filter(option -> !option.flag());
            }
        }

        private Optional<OptionSpec> option(String before) {
            return spec.option(before.replaceFirst("^--?", ""));
        }

        boolean wantsPath() {
            return wanted().filter(wanted -> wanted.type() == Path.class).isPresent();
        }

        Stream<Candidate> candidates() {
            Optional<Wanted> wanted = wanted();
            if (wanted.isPresent()) {
                return values.candidates(wanted.get());
            }
            return word.startsWith("-") && word.indexOf('=') > 0 ? Stream.empty() : options();
        }

        private Optional<Wanted> wanted() {
            int equals = word.indexOf('=');
            if (open.isPresent()) {
                return open.map(option -> Wanted.of(option.type(), "", word, List.of()));
            }
            if (!word.startsWith("-")) {
                return spec.positional(arguments.size())
                        .map(positional -> Wanted.of(positional.type(), "", word, before(positional)));
            }
            return equals < 0
                    ? Optional.empty()
                    : option(word.substring(0, equals))
                            .map(option -> Wanted.of(
                                    option.type(),
                                    word.substring(0, equals + 1),
                                    word.substring(equals + 1),
                                    List.of()));
        }

        /** The arguments before the cursor that are of the same type. */
        private List<String> before(Positional positional) {
            List<String> same = new ArrayList<>();
            for (int i = 0; i < arguments.size(); i++) {
                String argument = arguments.get(i);
                spec.positional(i)
                        .filter(other -> other.type() == positional.type())
                        .ifPresent(other -> same.add(argument));
            }
            return same;
        }

        private Stream<Candidate> options() {
            return spec.namedOptions().stream()
                    .filter(option -> option.repeatable() || !given("--" + option.name()))
                    .map(option -> candidate("--" + option.name(), null, said(option.description())));
        }

        private boolean given(String option) {
            return line.words().stream().anyMatch(other -> other.equals(option) || other.startsWith(option + "="));
        }
    }
}
