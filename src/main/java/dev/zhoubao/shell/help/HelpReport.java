package dev.zhoubao.shell.help;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.grammar.CommandSpec;
import dev.zhoubao.shell.grammar.CommandSpec.OptionSpec;
import dev.zhoubao.shell.grammar.CommandSpecs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The help, made from the commands' declarations. */
public record HelpReport(CommandSpecs specs, Labels labels) {

    private static final List<String> GROUPS = List.of("Library", "Reading", "Export", "Shell");

    /** @param saved the saved commands by name, as they would be typed */
    public Report ofAll(Map<String, String> saved) {
        List<Section> sections = new ArrayList<>();
        for (String group : GROUPS) {
            sections.add(Section.of(
                    group.toLowerCase(Locale.ROOT),
                    said(group),
                    commands(specs.all().stream()
                            .filter(spec -> spec.group().equals(group))
                            .toList())));
        }
        if (!saved.isEmpty()) {
            sections.add(Section.of("saved", said("Saved commands"), saved(saved)));
        }
        sections.add(Section.of("topics", labels.phrase(Phrase.of("Topics")), topics()));
        sections.add(Section.of(
                "more",
                "",
                Prose.of(
                        labels.phrase(
                                Phrase.of(
                                        "Weeks: 27 · 2024-27 · 2024-07-03 · latest · latest~3; ranges: 27..51 · 40.. · 2024 · 2024-M07")),
                        labels.phrase(Phrase.of("More about a command or topic: help COMMAND · help TOPIC")),
                        labels.phrase(Phrase.of("What mentions a word: help search WORD")))));
        return new Report(
                "help",
                labels.phrase(Phrase.of("zhoubao: the weekly security bulletins of CNCERT")),
                sections,
                Stream.concat(
                                specs.all().stream().map(spec -> data(spec, labels)),
                                saved.entrySet().stream().map(HelpReport::data))
                        .toList());
    }

    private Table saved(Map<String, String> saved) {
        return new Table(
                "saved",
                "",
                List.of(Column.text("name", said("name")), Column.text("command", said("command"))),
                saved.entrySet().stream()
                        .map(one -> List.of(Cell.text(one.getKey()), Cell.text(one.getValue())))
                        .toList());
    }

    private static Map<String, Object> data(Map.Entry<String, String> saved) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("command", saved.getKey());
        data.put("saved", saved.getValue());
        return data;
    }

    private Table commands(List<CommandSpec> commands) {
        return new Table(
                "commands",
                "",
                List.of(
                        Column.text("command", labels.phrase(Phrase.of("command"))),
                        Column.text("purpose", labels.phrase(Phrase.of("purpose")))),
                commands.stream()
                        .map(spec -> List.of(Cell.text(spec.name()), Cell.text(labels.phrase(spec.meaning()))))
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
        data.put("purpose", labels.phrase(spec.meaning()));
        data.put("options", spec.options().stream().map(OptionSpec::name).toList());
        return data;
    }

    /** A text of a declaration, in the language of the reader. */
    private String said(String declared) {
        return labels.phrase(Phrase.of(declared));
    }
}
