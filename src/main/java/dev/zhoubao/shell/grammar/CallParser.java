package dev.zhoubao.shell.grammar;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.Call.Kind;
import dev.zhoubao.shell.grammar.Call.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.convert.ConversionService;

/**
 * Understands the words of a line by what the commands declare: options before or after arguments, {@code --name value} or
 * {@code --name=value}, flags without a value, {@code --} before words that begin with a dash. Whatever is unknown,
 * missing, too much or of the wrong type is refused here, so that a command only ever sees what it declares.
 */
public final class CallParser {

    private final CommandSpecs specs;
    private final Values values;
    private final Function<List<Token>, Expansion> expansion;

    /** @param expansion puts the words of a saved command in the place of its name */
    public CallParser(CommandSpecs specs, ConversionService conversion, Function<List<Token>, Expansion> expansion) {
        this(specs, new Values(conversion), expansion);
    }

    private CallParser(CommandSpecs specs, Values values, Function<List<Token>, Expansion> expansion) {
        this.specs = specs;
        this.values = values;
        this.expansion = expansion;
    }

    /** A parser that knows other saved commands. */
    public CallParser expanding(Function<List<Token>, Expansion> other) {
        return new CallParser(specs, values, other);
    }

    /** What words mean that stand in no line. */
    public Call parse(List<String> words) {
        return read(words.stream().map(Token::of).toList());
    }

    /** What the words of a line mean, whether it can be run or not. */
    public Call read(List<Token> typed) {
        if (typed.isEmpty()) {
            return refused(
                    typed,
                    new UsageException(Phrase.of("a command is missing"), Phrase.of("list the commands with: help")));
        }
        Expansion expanded = expansion.apply(typed);
        List<UsageException> problems = new ArrayList<>();
        if (typed.stream().anyMatch(Token::isOpen)) {
            problems.add(LineParser.openQuote());
        }
        if (expanded.problem() != null) {
            problems.add(expanded.problem());
        }
        Call call = expanded.words().isEmpty() ? refused(typed) : command(expanded.words());
        problems.addAll(call.problems());
        return new Call(call.spec(), call.parts(), problems);
    }

    private Call command(List<Token> words) {
        CommandSpec spec = specs.find(words.get(0).text()).orElse(null);
        if (spec == null) {
            Token word = words.get(0);
            return refused(words, redirected(word).orElseGet(() -> unknown(word.text())));
        }
        int end = spec.verbatim() ? Math.min(2, words.size()) : texts(words).indexOf("--");
        List<Token> before = end < 0 ? words : words.subList(0, end);
        return before.stream().anyMatch(CallParser::asksForHelp)
                ? help(spec, words)
                : new OptionPass(spec, values).call(words);
    }

    private static List<String> texts(List<Token> words) {
        return words.stream().map(Token::text).toList();
    }

    private static boolean asksForHelp(Token word) {
        return word.text().equals("--help") || word.text().equals("-h");
    }

    /** The help on a command, whatever else stands in the line. */
    private Call help(CommandSpec spec, List<Token> words) {
        Call help = new OptionPass(specs.find("help").orElseThrow(), values)
                .call(List.of(words.get(0).meaning("help"), words.get(0).meaning(spec.name())));
        Stream<Part> flags = words.stream().filter(CallParser::asksForHelp).map(word -> Part.of(word, Kind.OPTION));
        return new Call(help.spec(), Stream.concat(help.parts().stream(), flags).toList(), help.problems());
    }

    private Call refused(List<Token> words, UsageException... problems) {
        List<Part> parts = new ArrayList<>();
        if (!words.isEmpty() && problems.length > 0) {
            Token word = words.get(0);
            boolean unfinished = names().anyMatch(name -> name.startsWith(word.text()));
            parts.add(Part.wrong(word, Kind.COMMAND, problems[0], unfinished));
        }
        return new Call(null, parts, List.of(problems));
    }

    private Stream<String> names() {
        return specs.all().stream().flatMap(spec -> spec.names().stream());
    }

    /** Where the name of a command stands before what a user's shell would take for its own. */
    private Optional<UsageException> redirected(Token word) {
        List<CommandSpec> named = new ArrayList<>();
        return Redirection.in(
                        word,
                        name -> named(word.meaning(name)).filter(named::add).isPresent())
                .filter(found -> !named.isEmpty())
                .map(found -> found.refused(named.get(0)));
    }

    /** The command of a name, which may be that of a saved one. */
    private Optional<CommandSpec> named(Token name) {
        return expansion.apply(List.of(name)).words().stream().findFirst().flatMap(word -> specs.find(word.text()));
    }

    private UsageException unknown(String word) {
        return new UsageException(
                Phrase.of("unknown command '{0}'", word),
                word.length() > 1 && word.startsWith("@")
                        ? Phrase.of("did you mean {0}?", "run " + word.substring(1))
                        : Suggestions.hint(word, names().toList(), "")
                                .orElse(Phrase.of("list the commands with: help")));
    }

    /** Whether a word is taken for an option where options are taken. */
    public static boolean isOption(String word) {
        boolean letter = word.length() == 2 && word.charAt(0) == '-' && Character.isLetter(word.charAt(1));
        return letter || word.startsWith("--");
    }
}
