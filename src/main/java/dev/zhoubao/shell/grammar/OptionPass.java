package dev.zhoubao.shell.grammar;

import dev.zhoubao.analysis.comparison.Condition;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.BadWeekNameException;
import dev.zhoubao.library.WeekNames;
import dev.zhoubao.library.WeekRange;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.Call.Kind;
import dev.zhoubao.shell.grammar.Call.Part;
import dev.zhoubao.shell.grammar.CommandSpec.OptionSpec;
import dev.zhoubao.shell.grammar.CommandSpec.Positional;
import dev.zhoubao.shell.settings.SettingKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One pass over the words of one command. What is wrong with options is told before what is wrong with arguments. */
final class OptionPass {

    private final CommandSpec spec;
    private final Values values;
    private final List<Part> parts = new ArrayList<>();
    private final List<UsageException> problems = new ArrayList<>();
    private final List<UsageException> later = new ArrayList<>();
    private final Set<String> given = new HashSet<>();
    private int arguments;

    OptionPass(CommandSpec spec, Values values) {
        this.spec = spec;
        this.values = values;
    }

    Call call(List<Token> words) {
        parts.add(Part.of(words.get(0), Kind.COMMAND));
        boolean options = !spec.verbatim();
        for (int i = 1; i < words.size(); i++) {
            Token word = words.get(i);
            if (options && word.text().equals("--")) {
                options = false;
                parts.add(Part.of(word, Kind.DASHES));
            } else if (options && CallParser.isOption(word.text())) {
                i += option(word, words.subList(i + 1, words.size()));
            } else {
                argument(word);
            }
        }
        spec.positionals().stream()
                .skip(arguments)
                .filter(Positional::required)
                .findFirst()
                .ifPresent(missing -> later.add(new UsageException(
                        Phrase.of("{0} needs {1}; usage: {2}", spec.name(), missing.placeholder(), spec.usage()))));
        problems.addAll(later);
        Call call = new Call(spec, parts, problems);
        return misplaced(call).map(call::refusedFor).orElse(call);
    }

    /** Why an option does not go with what the arguments choose. */
    private Optional<UsageException> misplaced(Call call) {
        return spec.chosen(call.words())
                .flatMap(choice -> parts.stream()
                        .map(Part::option)
                        .filter(option -> option != null && !option.goesWith(choice))
                        .findFirst())
                .map(option -> new UsageException(
                        Phrase.of("--{0} is for {1} only", option.name(), Phrase.anyOf(option.only())),
                        Phrase.of(
                                "leave it out, or write: {0} {1}",
                                spec.name(), option.only().get(0))));
    }

    /** Returns how many of the words that follow belong to the option. */
    private int option(Token word, List<Token> following) {
        Token next = following.isEmpty() ? null : following.get(0);
        String text = word.text();
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        Optional<OptionSpec> known = spec.named(name);
        if (known.isEmpty()) {
            UsageException problem = redirected(word, typed -> spec.named(typed).isPresent())
                    .orElseGet(() -> unknown(name, equals < 0 ? next : word.meaning(text.substring(equals + 1))));
            boolean unfinished = equals < 0
                    && (text.equals("--")
                            || "--help".startsWith(text)
                            || spec.namedOptions().stream()
                                    .anyMatch(option -> ("--" + option.name()).startsWith(text)));
            parts.add(Part.wrong(word, Kind.OPTION, problem, unfinished));
            problems.add(problem);
            return 0;
        }
        OptionSpec option = known.get();
        if (equals >= 0 || option.flag()) {
            String first = equals < 0 ? "true" : text.substring(equals + 1);
            int more = option.flag() ? 0 : more(option, first, following);
            return values(
                    word, Kind.OPTION, option, joined(first, following.subList(0, more)), following.subList(0, more));
        }
        parts.add(new Part(word, Kind.OPTION, option, null, null, null, false));
        if (next == null) {
            problems.add(new UsageException(Values.needed(name, option.type(), option.words())));
            return 0;
        }
        List<Token> rest = following.subList(1, following.size());
        List<Token> more = rest.subList(0, more(option, next.text(), rest));
        return 1 + values(next, Kind.VALUE, option, joined(next.text(), more), more);
    }

    /** How many of the words behind the first belong to the same value, which only conditions are of several. */
    private static int more(OptionSpec option, String first, List<Token> following) {
        if (option.single() != Condition.class) {
            return 0;
        }
        List<String> words = new ArrayList<>(List.of(first));
        following.stream()
                .map(Token::text)
                .takeWhile(word -> !word.isEmpty() && !CallParser.isOption(word) && !word.equals("--"))
                .forEach(words::add);
        return Conditions.length(words) - 1;
    }

    private static String joined(String first, List<Token> more) {
        return Stream.concat(Stream.of(first), more.stream().map(Token::text)).collect(Collectors.joining(" "));
    }

    /** The value is that of the first word; returns how many words more are of it. */
    private int values(Token word, Kind kind, OptionSpec option, String text, List<Token> more) {
        value(word, kind, option, text);
        more.forEach(other -> parts.add(new Part(other, Kind.VALUE, option, null, null, null, false)));
        return more.size();
    }

    private void value(Token word, Kind kind, OptionSpec option, String text) {
        Values.Read read = values.read("--" + option.name(), text, option.type(), option.words());
        UsageException problem = read.problem();
        if (!given.add(option.name()) && !option.repeatable() && problem == null) {
            problem = new UsageException(Phrase.of("--{0} is given twice", option.name()));
        }
        if (problem != null) {
            problem = redirected(
                            word.meaning(text), typed -> right(option.name(), typed, option.type(), option.words()))
                    .orElse(problem);
            problems.add(problem);
        }
        parts.add(new Part(word, kind, option, null, read.value(), problem, read.unfinished()));
    }

    /** A refused word, where a user's shell would have taken a part of it for its own. */
    private Optional<UsageException> redirected(Token word, Predicate<String> right) {
        return Redirection.in(word, right).map(found -> found.refused(spec));
    }

    private boolean right(String name, String text, Class<?> type, List<String> allowed) {
        return values.read(name, text, type, allowed).problem() == null;
    }

    private UsageException unknown(String name, @Nullable Token next) {
        Optional<SettingKey> global = name.startsWith("--") ? SettingKey.of(name.substring(2)) : Optional.empty();
        if (global.isPresent()) {
            String value = next == null || CallParser.isOption(next.text()) ? "" : next.text();
            return new UsageException(
                    Phrase.of("{0} stands before the command", name),
                    Phrase.of("at the prompt, {0}", global.get().atThePrompt(value)));
        }
        List<String> names = spec.options().stream().map(OptionSpec::name).toList();
        return new UsageException(
                Phrase.of("{0} has no option {1}", spec.name(), name),
                Suggestions.hint(CommandSpec.bare(name), names, "--")
                        .orElse(Phrase.of("see its options with: help {0}", spec.name())));
    }

    private void argument(Token word) {
        Positional positional = spec.positional(arguments).orElse(null);
        Values.Read read = positional == null
                ? Values.Read.refused(unexpected(word), false)
                : values.read(positional.placeholder(), word.text(), positional.type(), positional.words());
        UsageException problem = read.problem();
        if (problem != null) {
            problem = redirected(
                            word,
                            text -> positional != null
                                    && right(positional.placeholder(), text, positional.type(), positional.words()))
                    .orElse(problem);
            later.add(problem);
        }
        arguments++;
        parts.add(new Part(word, Kind.ARGUMENT, null, positional, read.value(), problem, read.unfinished()));
    }

    private UsageException unexpected(Token word) {
        return range(word.text())
                .flatMap(second -> parts.stream()
                        .flatMap(part -> Stream.ofNullable(part.value()))
                        .filter(WeekRange.class::isInstance)
                        .findFirst()
                        .map(first -> new UsageException(Phrase.of(
                                "{0} takes one range of weeks, not both {1} and {2}; join them like 27..51",
                                spec.name(), first, second))))
                .orElseGet(() -> new UsageException(Phrase.of(
                        "unexpected argument '{0}' for {1}; usage: {2}", word.text(), spec.name(), spec.usage())));
    }

    private static Optional<WeekRange> range(String word) {
        try {
            return Optional.of(WeekNames.range(word));
        } catch (BadWeekNameException e) {
            return Optional.empty();
        }
    }
}
