package dev.zhoubao.shell.completion;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.grammar.CommandSpec;
import dev.zhoubao.shell.grammar.CommandSpec.OptionSpec;
import dev.zhoubao.shell.grammar.CommandSpec.Positional;
import dev.zhoubao.shell.grammar.CommandSpecs;
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
        proposals(line, true).forEach(candidates::add);
    }

    /**
     * What the word at the cursor can only become, beyond what is typed of it; empty where that is open. It is asked at
     * every key, so it reads no folders.
     */
    public String rest(ParsedLine line) {
        String typed = line.word().substring(0, line.wordCursor());
        if (typed.isEmpty()) {
            return "";
        }
        List<String> fitting = proposals(line, false)
                .map(Candidate::value)
                .filter(value -> value.startsWith(typed))
                .distinct()
                .limit(2)
                .toList();
        return fitting.size() == 1 ? fitting.get(0).substring(typed.length()) : "";
    }

    private Stream<Candidate> proposals(ParsedLine line, boolean paths) {
        int command = command(line);
        if (command == line.wordIndex()) {
            return commands();
        }
        return specs.find(line.words().get(command)).stream()
                .map(spec -> new Pass(spec, line, command))
                .filter(pass -> paths || !pass.wantsPath())
                .flatMap(Pass::candidates);
    }

    /** The place of the command whose words are being typed; what is saved under a name is a command, too. */
    private int command(ParsedLine line) {
        int place = 0;
        while (line.wordIndex() > place + 1
                && specs.find(line.words().get(place))
                        .filter(CommandSpec::verbatim)
                        .isPresent()) {
            place += 2;
        }
        return place;
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

        Pass(CommandSpec spec, ParsedLine line, int command) {
            this.spec = spec;
            this.line = line;
            this.word = line.word().substring(0, line.wordCursor());
            for (int i = command + 1; i < line.wordIndex(); i++) {
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
                return open.map(option -> Wanted.of(option.type(), "", word, List.of(), arguments));
            }
            if (!word.startsWith("-")) {
                return spec.positional(arguments.size())
                        .map(positional -> Wanted.of(positional.type(), "", word, before(positional), arguments));
            }
            return equals < 0
                    ? Optional.empty()
                    : option(word.substring(0, equals))
                            .map(option -> Wanted.of(
                                    option.type(),
                                    word.substring(0, equals + 1),
                                    word.substring(equals + 1),
                                    List.of(),
                                    arguments));
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
