package dev.zhoubao.shell.command;

import dev.zhoubao.document.Report;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.report.notes.CountsReport;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.console.Console;
import dev.zhoubao.shell.failure.UsageException;
import dev.zhoubao.shell.grammar.CommandGroup;
import dev.zhoubao.shell.grammar.CommandName;
import dev.zhoubao.shell.grammar.CommandSpec;
import dev.zhoubao.shell.grammar.CommandSpecs;
import dev.zhoubao.shell.grammar.SavedCommands;
import dev.zhoubao.shell.grammar.Suggestions;
import dev.zhoubao.shell.grammar.VariadicArgument;
import dev.zhoubao.shell.help.CommandHelp;
import dev.zhoubao.shell.help.Examples;
import dev.zhoubao.shell.help.HelpReport;
import dev.zhoubao.shell.help.HelpSearch;
import dev.zhoubao.shell.help.Topic;
import dev.zhoubao.shell.help.TopicHelp;
import dev.zhoubao.shell.help.Topics;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.shell.core.command.annotation.Arguments;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.stereotype.Component;

/** Explains the program: all commands, one of them, a topic, or what mentions a word. */
@Component
public record HelpCommand(CommandSpecs specs, Labels labels, Console console, SavedCommands saved)
        implements CommandGroup {

    private static final String SEARCH = "search";

    @Command(
            name = "help",
            alias = "?",
            group = "Shell",
            description = "list the commands; explain a command or a topic; or find what mentions a word",
            help =
                    "help search looks in names, descriptions, examples, topics and metrics, in English and Chinese. Capital"
                            + " and small letters, half- and full-width forms are treated alike.")
    Report help(
            @Arguments
                    @VariadicArgument(
                            name = "command",
                            form = "[COMMAND | TOPIC | search WORD]",
                            description = "a command, a topic, or search and what to look for",
                            required = false)
                    CommandName[] words) {
        if (words.length == 0) {
            return new HelpReport(specs, labels).ofAll(saved.all());
        }
        String first = words[0].name();
        if (words.length == 1) {
            return ofOne(first);
        }
        String rest = Arrays.stream(words).skip(1).map(CommandName::name).collect(Collectors.joining(" "));
        if (!first.equals(SEARCH)) {
            throw new UsageException(
                    Phrase.of("help takes one command or topic"),
                    Phrase.of("to look for words, try: help search {0}", rest));
        }
        return search(rest);
    }

    private Report ofOne(String word) {
        Optional<Report> help = specs.find(word)
                .map(new CommandHelp(Examples.read(), labels)::of)
                .or(() -> Topics.find(word).map(new TopicHelp(labels)::of))
                .or(() -> Optional.ofNullable(saved.all().get(word)).map(command -> ofSaved(word, command)));
        return help.orElseThrow(() -> unknown(word));
    }

    private Report ofSaved(String name, String command) {
        return new CountsReport(labels, "saved")
                .words("name", name)
                .words("command", command)
                .report();
    }

    private UsageException unknown(String word) {
        return new UsageException(
                Phrase.of("there is no command or topic '{0}'", word),
                Suggestions.hint(
                                word,
                                Stream.concat(names(specs).stream(), saved.all().keySet().stream())
                                        .toList(),
                                "")
                        .orElse(Phrase.of("to look for it, try: help search {0}", word)));
    }

    private Report search(String words) {
        HelpSearch search = new HelpSearch(specs, Examples.read(), saved.all(), labels);
        List<HelpSearch.Hit> hits = search.hits(words);
        if (hits.isEmpty()) {
            console.note(Phrase.of("nothing in the help mentions '{0}'; to see all commands, try: help", words));
        }
        return search.report(hits);
    }

    /** What it can be asked about. */
    public static List<String> names(CommandSpecs specs) {
        return Stream.concat(
                        specs.all().stream().map(CommandSpec::name),
                        Topics.all().stream().map(Topic::name))
                .toList();
    }
}
