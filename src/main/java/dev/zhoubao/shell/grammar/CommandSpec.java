package dev.zhoubao.shell.grammar;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.settings.OptionConstant;
import dev.zhoubao.shell.settings.Switch;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A command as its annotated method declares it: what parser, completion and help read.
 *
 * @param group the heading in the help
 */
public record CommandSpec(
        String name,
        List<String> aliases,
        String group,
        String description,
        String help,
        List<Positional> positionals,
        List<OptionSpec> options) {

    /**
     * A word without a name.
     *
     * @param many whether it takes all the words that follow; then it is the last
     * @param form how it is written in the usage; empty for its name
     * @param choices all that it may be; empty where it is none of a catalogue
     */
    public record Positional(
            String name,
            String description,
            Class<?> type,
            boolean required,
            boolean many,
            String form,
            List<? extends Choice> choices) {

        public String usage() {
            if (!form.isEmpty()) {
                return form;
            }
            List<String> only = choices.isEmpty() ? words() : List.of();
            String word = (only.isEmpty() ? placeholder() : String.join("|", only)) + (many ? "…" : "");
            return required ? word : "[" + word + "]";
        }

        /** What stands for it in the usage and in errors. */
        public String placeholder() {
            return name.toUpperCase(Locale.ROOT);
        }

        /** The only words it takes; empty where it takes others. */
        public List<String> words() {
            if (type == Boolean.class) {
                return Switch.WORDS;
            }
            return choices.isEmpty()
                    ? CommandSpec.words(type)
                    : choices.stream().map(Choice::word).toList();
        }
    }

    /**
     * A named value; a flag needs none.
     *
     * @param only the words of the choices that it goes with; empty for all
     */
    public record OptionSpec(
            String name, char shortName, String description, Class<?> type, String defaultValue, List<String> only) {

        OptionSpec(String name, char shortName, String description, Class<?> type, String defaultValue) {
            this(name, shortName, description, type, defaultValue, List.of());
        }

        /** What it does, and with which choices. */
        public Phrase meaning() {
            return only.isEmpty()
                    ? Phrase.of(description)
                    : Phrase.of("{0} only: {1}", Phrase.anyOf(only), Phrase.of(description));
        }

        /** This one, for some choices only. */
        OptionSpec only(List<String> choices) {
            return new OptionSpec(name, shortName, description, type, defaultValue, List.copyOf(choices));
        }

        boolean goesWith(Choice choice) {
            return only.isEmpty() || only.contains(choice.word());
        }

        public boolean flag() {
            return type == boolean.class || type == Boolean.class;
        }

        /** Whether it stands for every option that is not declared. */
        boolean variable() {
            return type == VariableOptions.Value.class;
        }

        /** This one in the place of the one that stands for all. */
        OptionSpec named(String given) {
            return new OptionSpec(given, shortName, description, type, defaultValue, only);
        }

        public boolean repeatable() {
            return type.isArray();
        }

        /** The only words it takes; empty where it takes others. */
        public List<String> words() {
            return CommandSpec.words(single());
        }

        /** {@code --limit N}. */
        public String usage() {
            return "--" + name + (flag() ? "" : " " + form());
        }

        /** What holds where it is not given; empty for nothing. */
        public String usual() {
            return flag() ? "off" : defaultValue;
        }

        private String form() {
            if (single() == Integer.class) {
                return "N";
            }
            return single().isEnum()
                    ? "WORD"
                    : single().getSimpleName().replaceFirst("(Id|Name)$", "").toUpperCase(Locale.ROOT);
        }

        /** The type of one value. */
        Class<?> single() {
            return repeatable() ? type.getComponentType() : type;
        }
    }

    private static List<String> words(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(OptionConstant::word)
                        .toList()
                : List.of();
    }

    /** What it does, and with what it can do it. */
    public Phrase meaning() {
        List<String> words = positionals.stream()
                .flatMap(positional -> positional.choices().stream())
                .map(Choice::word)
                .toList();
        return words.isEmpty()
                ? Phrase.of(description)
                : Phrase.of("{0}: {1}", Phrase.of(description), Phrase.list(words));
    }

    /** The choice that the arguments name. */
    Optional<? extends Choice> chosen(List<String> arguments) {
        return IntStream.range(0, Math.min(arguments.size(), positionals.size()))
                .mapToObj(i -> Choice.of(arguments.get(i), positionals.get(i).choices()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Those that have a name of their own and go with the arguments, as far as they are known. */
    public List<OptionSpec> namedOptions(List<String> arguments) {
        Optional<? extends Choice> chosen = chosen(arguments);
        return namedOptions().stream()
                .filter(option ->
                        chosen.filter(choice -> !option.goesWith(choice)).isEmpty())
                .toList();
    }

    /** Those that have a name of their own. */
    public List<OptionSpec> namedOptions() {
        return options.stream().filter(option -> !option.variable()).toList();
    }

    /** {@code diff A [B] [OPTIONS]}. */
    public String usage() {
        return Stream.concat(
                        Stream.of(name),
                        Stream.concat(
                                positionals.stream().map(Positional::usage),
                                options.isEmpty() ? Stream.empty() : Stream.of("[OPTIONS]")))
                .collect(Collectors.joining(" "));
    }

    /** Whether its words are taken as they are, even those that look like options. */
    public boolean verbatim() {
        return positionals.stream().anyMatch(positional -> positional.type() == CommandWord.class);
    }

    /** Its name, then its aliases. */
    public List<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }

    public boolean answersTo(String word) {
        return name.equals(word) || aliases.contains(word);
    }

    /** The option of a name with its dashes; where the command takes variables, any of two dashes. */
    Optional<OptionSpec> named(String word) {
        String bare = bare(word);
        return options.stream()
                .filter(option -> option.name().equals(bare)
                        || (option.shortName() != ' ' && bare.equals(String.valueOf(option.shortName()))))
                .findFirst()
                .or(() -> options.stream()
                        .filter(option -> option.variable() && word.startsWith("--") && !bare.isEmpty())
                        .map(option -> option.named(bare))
                        .findFirst());
    }

    static String bare(String option) {
        return option.replaceFirst("^--?", "");
    }

    /** The positional at an index; the last one takes the rest if it takes many. */
    public Optional<Positional> positional(int index) {
        if (index < positionals.size()) {
            return Optional.of(positionals.get(index));
        }
        return positionals.stream().filter(Positional::many).findFirst();
    }
}
