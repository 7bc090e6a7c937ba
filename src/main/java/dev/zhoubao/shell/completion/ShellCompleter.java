package dev.zhoubao.shell.completion;

import dev.zhoubao.analysis.comparison.Condition;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.grammar.Call;
import dev.zhoubao.shell.grammar.Call.Kind;
import dev.zhoubao.shell.grammar.Call.Part;
import dev.zhoubao.shell.grammar.CallParser;
import dev.zhoubao.shell.grammar.Choice;
import dev.zhoubao.shell.grammar.ColumnName;
import dev.zhoubao.shell.grammar.CommandSpec;
import dev.zhoubao.shell.grammar.CommandSpec.OptionSpec;
import dev.zhoubao.shell.grammar.CommandSpec.Positional;
import dev.zhoubao.shell.grammar.CommandSpecs;
import dev.zhoubao.shell.grammar.Token;
import dev.zhoubao.shell.grammar.TypedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jspecify.annotations.Nullable;

/** Completes commands, options and values at any place of the line, by what the parser understands of it. */
public record ShellCompleter(CommandSpecs specs, CallParser parser, ValueCompleter values, Labels labels)
        implements Completer {

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        if (line instanceof TypedLine typed) {
            proposals(typed, true).forEach(candidate -> candidates.add(inOrder(candidate, candidates.size())));
        }
    }

    /** What the reader would otherwise list by the alphabet stays in the order in which it is proposed. */
    private static Candidate inOrder(Candidate candidate, int place) {
        return new Candidate(
                candidate.value(),
                candidate.displ(),
                candidate.group(),
                candidate.descr(),
                candidate.suffix(),
                candidate.key(),
                candidate.complete(),
                place);
    }

    /**
     * What the word at the cursor can only become, beyond what is typed of it; empty where that is open. It is asked at
     * every key, so it reads no folders.
     */
    public String rest(TypedLine line) {
        String begun = line.begun().text();
        String typed = line.line().substring(line.begun().start(), line.cursor());
        if (begun.isEmpty()) {
            return "";
        }
        List<String> fitting = proposals(line, false)
                .map(Candidate::value)
                .filter(value -> value.startsWith(begun))
                .distinct()
                .limit(2)
                .toList();
        String whole = fitting.size() == 1 ? line.escape(fitting.get(0), false).toString() : typed;
        return whole.startsWith(typed) ? whole.substring(typed.length()) : "";
    }

    private Stream<Candidate> proposals(TypedLine line, boolean paths) {
        return line.inComment() ? Stream.empty() : proposals(line.typed(), line.wordIndex(), paths);
    }

    /** What is saved under a name is a command, too. */
    private Stream<Candidate> proposals(List<Token> words, int index, boolean paths) {
        if (index == 0) {
            return commands();
        }
        Call call = parser.read(words);
        CommandSpec spec = call.spec();
        if (spec == null) {
            return Stream.empty();
        }
        return spec.verbatim() && index > 1
                ? proposals(words.subList(2, words.size()), index - 2, paths)
                : call.part(words.get(index)).stream().flatMap(part -> proposals(spec, call, part, paths));
    }

    private Stream<Candidate> commands() {
        return Stream.concat(
                specs.all().stream()
                        .map(spec -> candidate(spec.name(), said(spec.group()), labels.phrase(spec.meaning()))),
                values.saved().entrySet().stream().map(saved -> candidate(saved.getKey(), null, saved.getValue())));
    }

    private Stream<Candidate> proposals(CommandSpec spec, Call call, Part part, boolean paths) {
        String word = part.token().text();
        Optional<Stream<Candidate>> condition = condition(call, part);
        if (condition.isPresent()) {
            return condition.get();
        }
        boolean options = part.kind() != Kind.VALUE && call.takesOptionsAt(part) && word.indexOf('=') < 0;
        Stream<Candidate> named = options && (word.startsWith("-") || part.positional() == null)
                ? options(spec, call, part)
                : Stream.empty();
        Stream<Candidate> fitting = slot(call, part).stream()
                .filter(slot -> paths || !ValueCompleter.readsFolders(slot.type()))
                .flatMap(slot -> candidates(spec, part, slot))
                .filter(candidate ->
                        !options || !word.startsWith("-") || candidate.value().startsWith(word));
        return Stream.concat(named, fitting);
    }

    private Stream<Candidate> candidates(CommandSpec spec, Part part, CompletionSlot slot) {
        List<? extends Choice> choices =
                part.positional() == null ? List.of() : part.positional().choices();
        if (slot.type() == ColumnName.class) {
            return values.columns(slot, spec.name());
        }
        return choices.isEmpty()
                ? values.candidates(slot)
                : choices.stream().map(choice -> slot.whole(choice.word(), said(choice.meaning())));
    }

    /** Where the word goes on with the condition of an option before it. */
    private Optional<Stream<Candidate>> condition(Call call, Part part) {
        boolean option = part.kind() == Kind.OPTION || part.token().text().startsWith("-");
        List<String> words = option ? List.of() : call.conditionBefore(part);
        return words.isEmpty()
                ? Optional.empty()
                : values.condition(
                        CompletionSlot.of(Condition.class, "", part.token().text(), List.of(), List.of(), false),
                        words);
    }

    private Stream<Candidate> options(CommandSpec spec, Call call, Part part) {
        return spec.namedOptions(call.words()).stream()
                .filter(option -> option.repeatable() || !call.gives(option, part.token()))
                .map(option -> candidate("--" + option.name(), null, labels.phrase(option.meaning())));
    }

    private static Optional<CompletionSlot> slot(Call call, Part part) {
        String word = part.token().text();
        OptionSpec option = part.option();
        Positional positional = part.positional();
        List<String> arguments = call.wordsBefore(part);
        boolean bare = call.takesOptionsAt(part);
        if (positional != null) {
            return Optional.of(
                    CompletionSlot.of(positional.type(), "", word, same(call, part, positional), arguments, bare));
        }
        int value = part.kind() == Kind.VALUE ? 0 : word.indexOf('=') + 1;
        return option == null || (part.kind() == Kind.OPTION && value == 0)
                ? Optional.empty()
                : Optional.of(CompletionSlot.of(
                        option.type(), word.substring(0, value), word.substring(value), List.of(), arguments, false));
    }

    /** The arguments before the cursor that are of the same type. */
    private static List<String> same(Call call, Part part, Positional positional) {
        List<String> same = new ArrayList<>();
        for (Part other : call.arguments()) {
            if (other.equals(part)) {
                break;
            }
            if (other.positional() != null && other.positional().type() == positional.type()) {
                same.add(other.token().text());
            }
        }
        return same;
    }

    private static Candidate candidate(String value, @Nullable String group, String description) {
        return new Candidate(value, value, group, description, null, null, true);
    }

    private String said(String declared) {
        return labels.phrase(Phrase.of(declared));
    }
}
