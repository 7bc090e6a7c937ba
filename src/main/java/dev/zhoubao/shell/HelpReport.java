package dev.zhoubao.shell;

import dev.zhoubao.model.Phrase;
import dev.zhoubao.report.Cell;
import dev.zhoubao.report.Column;
import dev.zhoubao.report.Labels;
import dev.zhoubao.report.Prose;
import dev.zhoubao.report.Report;
import dev.zhoubao.report.Section;
import dev.zhoubao.report.Table;
import dev.zhoubao.shell.CommandSpec.OptionSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The help, made from the commands' declarations. */
final class HelpReport {

    private static final List<String> GROUPS = List.of("Library", "Reading", "Export", "Shell");

    private final CommandSpecs specs;
    private final Labels labels;

    HelpReport(CommandSpecs specs, Labels labels) {
        this.specs = specs;
        this.labels = labels;
    }

    /** Every text that commands, their examples, topics and settings declare; each has its Chinese in a catalogue. */
    static Stream<String> declared(CommandSpecs specs) {
        Stream<String> commands = specs.all().stream()
                .flatMap(spec -> Stream.of(
                                Stream.of(spec.group(), spec.description(), spec.help()),
                                spec.positionals().stream().map(CommandSpec.Positional::description),
                                spec.options().stream().map(OptionSpec::description))
                        .flatMap(texts -> texts));
        return Stream.of(
                        commands,
                        Examples.read().all().stream().map(Example::purpose),
                        Topics.all().stream().flatMap(Topic::texts))
                .flatMap(texts -> texts)
                .filter(text -> !text.isEmpty());
    }

    Report ofAll() {
        List<Section> sections = new ArrayList<>();
        for (String group : GROUPS) {
            sections.add(Section.of(
                    group.toLowerCase(Locale.ROOT),
                    said(group),
                    commands(specs.all().stream()
                            .filter(spec -> spec.group().equals(group))
                            .toList())));
        }
        sections.add(Section.of("topics", labels.phrase(Phrase.of("Topics")), topics()));
        sections.add(Section.of(
                "more",
                "",
                Prose.of(
                        labels.phrase(Phrase.of(
                                "Weeks: 27 · 2024-27 · 2024-07-03 · latest · latest~3; ranges: 27..51 · 40.. · 2024")),
                        labels.phrase(Phrase.of("More about a command or topic: help COMMAND · help TOPIC")),
                        labels.phrase(Phrase.of("What mentions a word: help search WORD")))));
        return new Report(
                "help",
                labels.phrase(Phrase.of("zhoubao: the weekly security bulletins of CNCERT")),
                sections,
                specs.all().stream().map(spec -> data(spec, labels)).toList());
    }

    private Table commands(List<CommandSpec> commands) {
        return new Table(
                "commands",
                "",
                List.of(
                        Column.text("command", labels.phrase(Phrase.of("command"))),
                        Column.text("purpose", labels.phrase(Phrase.of("purpose")))),
                commands.stream()
                        .map(spec -> List.of(Cell.text(spec.name()), Cell.text(said(spec.description()))))
                        .toList());
    }

    private Table topics() {
        return new Table(
                "topics",
                "",
                List.of(
                        Column.text("topic", labels.phrase(Phrase.of("topic"))),
                        Column.text("purpose", labels.phrase(Phrase.of("purpose")))),
                Topics.all().stream()
                        .map(topic -> List.of(Cell.text(topic.name()), Cell.text(said(topic.title()))))
                        .toList());
    }

    static Map<String, Object> data(CommandSpec spec, Labels labels) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("command", spec.name());
        data.put("usage", spec.usage());
        data.put("purpose", labels.phrase(Phrase.of(spec.description())));
        data.put("options", spec.options().stream().map(OptionSpec::name).toList());
        return data;
    }

    /** A text of a declaration, in the language of the reader. */
    private String said(String declared) {
        return labels.phrase(Phrase.of(declared));
    }
}
