package dev.zhoubao.shell.grammar;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.CommandSpec.OptionSpec;
import dev.zhoubao.shell.grammar.CommandSpec.Positional;
import dev.zhoubao.shell.settings.Constant;
import dev.zhoubao.shell.settings.SettingKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.ConversionService;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandParser;
import org.springframework.shell.core.command.ParsedInput;

/**
 * Parses the words of a command against its declaration: options before or after arguments, {@code --name value} or
 * {@code --name=value}, flags without a value, {@code --} before words that begin with a dash. Whatever is unknown,
 * missing, too much or of the wrong type is refused here, so that a command only ever sees what it declares.
 */
public final class WordParser implements CommandParser {

    private final CommandSpecs specs;
    private final LineParser lines;
    private final ConversionService conversion;
    private final UnaryOperator<List<String>> expansion;

    public WordParser(CommandSpecs specs, LineParser lines, ConversionService conversion) {
        this(specs, lines, conversion, words -> words);
    }

    /** @param expansion puts the words of a saved command in the place of its name */
    public WordParser(
            CommandSpecs specs, LineParser lines, ConversionService conversion, UnaryOperator<List<String>> expansion) {
        this.expansion = expansion;
        this.specs = specs;
        this.lines = lines;
        this.conversion = conversion;
    }

    @Override
    public ParsedInput parse(String line) {
        return parse(lines.words(line));
    }

    /** @throws UsageException when the words are not such as a command takes */
    public ParsedInput parse(List<String> typed) {
        if (typed.isEmpty()) {
            throw new UsageException(Phrase.of("a command is missing; list the commands with: help"));
        }
        List<String> words = expansion.apply(typed);
        CommandSpec spec = specs.find(words.get(0)).orElseThrow(() -> unknown(words.get(0)));
        int end = spec.verbatim() ? Math.min(2, words.size()) : words.indexOf("--");
        List<String> before = end < 0 ? words : words.subList(0, end);
        if (before.contains("--help") || before.contains("-h")) {
            return new Pass(specs.find("help").orElseThrow()).parse(List.of(spec.name()));
        }
        return new Pass(spec).parse(words.subList(1, words.size()));
    }

    /** The command that words name. */
    public Optional<CommandSpec> command(List<String> words) {
        return words.stream().findFirst().flatMap(specs::find);
    }

    private UsageException unknown(String word) {
        if (word.length() > 1 && word.startsWith("@")) {
            return new UsageException(Phrase.of(
                    "{0}; {1}",
                    Phrase.of("unknown command '{0}'", word),
                    Phrase.of("did you mean {0}?", "run " + word.substring(1))));
        }
        List<String> names = new ArrayList<>();
        specs.all().forEach(spec -> {
            names.add(spec.name());
            names.addAll(spec.aliases());
        });
        return new UsageException(Phrase.of(
                "{0}; {1}",
                Phrase.of("unknown command '{0}'", word),
                Nearest.hint(word, names, "").orElse(Phrase.of("list the commands with: help"))));
    }

    /** One pass over the words of one command. */
    private final class Pass {

        private final CommandSpec spec;
        /** By name: the hash of a record is put together when it is first asked for, in a hundredth of a start. */
        private final Map<OptionSpec, String> options = new TreeMap<>(Comparator.comparing(OptionSpec::name));

        private final List<String> arguments = new ArrayList<>();

        Pass(CommandSpec spec) {
            this.spec = spec;
        }

        ParsedInput parse(List<String> words) {
            int i = 0;
            if (spec.verbatim()) {
                arguments.addAll(words);
                i = words.size();
            }
            while (i < words.size()) {
                String word = words.get(i++);
                if (word.equals("--")) {
                    arguments.addAll(words.subList(i, words.size()));
                    break;
                }
                if (isOption(word)) {
                    i += option(word, i < words.size() ? words.subList(i, words.size()) : List.of());
                } else {
                    arguments.add(word);
                }
            }
            checkArguments();
            return input();
        }

        /** Returns how many of the words that follow belong to the option. */
        private int option(String word, List<String> following) {
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            String bare = name.replaceFirst("^--?", "");
            OptionSpec option = spec.option(bare)
                    .or(() -> name.startsWith("--") ? spec.variable(bare) : Optional.empty())
                    .orElseThrow(() -> unknownOption(name, value(word, equals, following)));
            if (equals >= 0) {
                set(option, word.substring(equals + 1));
                return 0;
            }
            if (option.flag()) {
                set(option, "true");
                return 0;
            }
            if (following.isEmpty()) {
                throw new UsageException(Phrase.of("{0} needs a value; {1}", name, wanted(option.type())));
            }
            set(option, following.get(0));
            return 1;
        }

        private void set(OptionSpec option, String value) {
            check("--" + option.name(), value, option.type());
            String before = options.get(option);
            if (before != null && !option.repeatable()) {
                throw new UsageException(Phrase.of("--{0} is given twice", option.name()));
            }
            options.put(option, before == null ? value : before + "," + value);
        }

        private static String value(String word, int equals, List<String> following) {
            if (equals >= 0) {
                return word.substring(equals + 1);
            }
            return following.stream().limit(1).filter(next -> !isOption(next)).collect(Collectors.joining());
        }

        private UsageException unknownOption(String name, String value) {
            Optional<SettingKey> global = name.startsWith("--") ? SettingKey.of(name.substring(2)) : Optional.empty();
            if (global.isPresent()) {
                return new UsageException(Phrase.of(
                        "{0} stands before the command; at the prompt, {1}",
                        name, global.get().atThePrompt(value)));
            }
            List<String> names = spec.options().stream().map(OptionSpec::name).toList();
            return new UsageException(Phrase.of(
                    "{0}; {1}",
                    Phrase.of("{0} has no option {1}", spec.name(), name),
                    Nearest.hint(name.replaceFirst("^--?", ""), names, "--")
                            .orElse(Phrase.of("see its options with: help {0}", spec.name()))));
        }

        private void checkArguments() {
            for (int i = 0; i < arguments.size(); i++) {
                String argument = arguments.get(i);
                Positional positional = spec.positional(i)
                        .orElseThrow(() -> new UsageException(Phrase.of(
                                "'{0}' is one word too many for {1}; its form is: {2}",
                                argument, spec.name(), spec.usage())));
                check(positional.name(), argument, positional.type());
            }
            spec.positionals().stream()
                    .skip(arguments.size())
                    .filter(Positional::required)
                    .findFirst()
                    .ifPresent(missing -> {
                        throw new UsageException(Phrase.of(
                                "{0} needs {1}; its form is: {2}",
                                spec.name(), missing.name().toUpperCase(Locale.ROOT), spec.usage()));
                    });
        }

        /** A flag that is not given is off; left to the framework, that would set up its validator at every start. */
        private ParsedInput input() {
            spec.options().stream().filter(OptionSpec::flag).forEach(flag -> options.putIfAbsent(flag, "false"));
            ParsedInput.Builder input = ParsedInput.builder().commandName(spec.name());
            options.forEach((option, value) -> input.addOption(CommandOption.with()
                    .longName(option.name())
                    .shortName(option.shortName())
                    .value(value)
                    .build()));
            for (int i = 0; i < arguments.size(); i++) {
                input.addArgument(new CommandArgument(i, arguments.get(i)));
            }
            return input.build();
        }
    }

    private void check(String name, String value, Class<?> type) {
        List<String> values = type.isArray() ? List.of(value.split(",", -1)) : List.of(value);
        if (values.stream().anyMatch(String::isBlank)) {
            throw new UsageException(Phrase.of("{0} is empty; {1}", name, wanted(type)));
        }
        try {
            conversion.convert(value, type);
        } catch (ConversionFailedException e) {
            throw new UsageException(
                    e.getCause() instanceof Phrase.Said told
                            ? told.phrase()
                            : Phrase.of("{0} is '{1}'; {2}", name, value, wanted(type)));
        }
    }

    private static Phrase wanted(Class<?> type) {
        Class<?> single = type.isArray() ? type.getComponentType() : type;
        if (single.isEnum()) {
            return Phrase.of("it takes one of: {0}", Constant.words(single));
        }
        if (single == Integer.class) {
            return Phrase.of("it takes a whole number");
        }
        return single == Boolean.class || single == boolean.class
                ? Phrase.of("it takes on or off")
                : Phrase.of("it takes a value");
    }

    public static boolean isOption(String word) {
        boolean letter = word.length() == 2 && word.charAt(0) == '-' && Character.isLetter(word.charAt(1));
        return letter || word.startsWith("--");
    }
}
