package dev.zhoubao.shell.grammar;

import dev.zhoubao.shell.settings.Constant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
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
     */
    public record Positional(
            String name, String description, Class<?> type, boolean required, boolean many, String form) {

        public String usage() {
            if (!form.isEmpty()) {
                return form;
            }
            String word = name.toUpperCase(Locale.ROOT) + (many ? "…" : "");
            return required ? word : "[" + word + "]";
        }
    }

    /** A named value; a flag needs none. */
    public record OptionSpec(String name, char shortName, String description, Class<?> type, String defaultValue) {

        public boolean flag() {
            return type == boolean.class || type == Boolean.class;
        }

        /** Whether it stands for every option that is not declared. */
        boolean variable() {
            return type == TakesVariables.Value.class;
        }

        /** This one in the place of the one that stands for all. */
        OptionSpec named(String given) {
            return new OptionSpec(given, shortName, description, type, defaultValue);
        }

        public boolean repeatable() {
            return type.isArray();
        }

        /** The only words it takes; empty where it takes others. */
        public List<String> words() {
            Class<?> single = single();
            return single.isEnum()
                    ? Arrays.stream(single.getEnumConstants())
                            .map(Constant::word)
                            .toList()
                    : List.of();
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
                    : single().getSimpleName().replace("Id", "").toUpperCase(Locale.ROOT);
        }

        private Class<?> single() {
            return repeatable() ? type.getComponentType() : type;
        }
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
