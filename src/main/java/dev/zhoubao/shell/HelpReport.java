package dev.zhoubao.shell;

import dev.zhoubao.model.Phrase;
import dev.zhoubao.report.Block;
import dev.zhoubao.report.Cell;
import dev.zhoubao.report.Column;
import dev.zhoubao.report.Facts;
import dev.zhoubao.report.Facts.Fact;
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

    /** Every text that the commands declare; each has its Chinese in a catalogue. */
    static Stream<String> declared(CommandSpecs specs) {
        return specs.all().stream()
                .flatMap(spec -> Stream.of(
                                Stream.of(spec.group(), spec.description(), spec.help()),
                                spec.positionals().stream().map(CommandSpec.Positional::description),
                                spec.options().stream().map(OptionSpec::description))
                        .flatMap(texts -> texts))
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
        sections.add(Section.of(
                "more",
                "",
                Prose.of(
                        labels.phrase(Phrase.of(
                                "Weeks: 27 · 2024-27 · 2024-07-03 · latest · latest~3; ranges: 27..51 · 40.. · 2024")),
                        labels.phrase(Phrase.of("More about one command: help COMMAND")))));
        return new Report(
                "help",
                labels.phrase(Phrase.of("zhoubao: the weekly security bulletins of CNCERT")),
                sections,
                specs.all().stream().map(this::data).toList());
    }

    Report of(CommandSpec spec) {
        List<Block> blocks = new ArrayList<>();
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact(labels.phrase(Phrase.of("usage")), Cell.text(spec.usage())),
                new Fact(labels.phrase(Phrase.of("purpose")), Cell.text(said(spec.description())))));
        if (!spec.aliases().isEmpty()) {
            facts.add(
                    new Fact(labels.phrase(Phrase.of("also")), Cell.text(labels.phrase(Phrase.list(spec.aliases())))));
        }
        blocks.add(new Facts(facts));
        if (!spec.help().isEmpty()) {
            blocks.add(Prose.of(said(spec.help())));
        }
        List<Section> sections = new ArrayList<>(List.of(new Section("usage", "", blocks)));
        if (!spec.positionals().isEmpty()) {
            sections.add(Section.of("arguments", labels.phrase(Phrase.of("Arguments")), arguments(spec)));
        }
        if (!spec.options().isEmpty()) {
            sections.add(Section.of("options", labels.phrase(Phrase.of("Options")), options(spec)));
        }
        return new Report("help", spec.name(), sections, data(spec));
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

    private Table arguments(CommandSpec spec) {
        return new Table(
                "arguments",
                "",
                List.of(
                        Column.text("argument", labels.phrase(Phrase.of("argument"))),
                        Column.text("purpose", labels.phrase(Phrase.of("purpose")))),
                spec.positionals().stream()
                        .map(positional ->
                                List.of(Cell.text(positional.usage()), Cell.text(said(positional.description()))))
                        .toList());
    }

    private Table options(CommandSpec spec) {
        return new Table(
                "options",
                "",
                List.of(
                        Column.text("option", labels.phrase(Phrase.of("option"))),
                        Column.text("purpose", labels.phrase(Phrase.of("purpose")))),
                spec.options().stream()
                        .map(option ->
                                List.of(Cell.text("--" + option.name() + value(option)), Cell.text(purpose(option))))
                        .toList());
    }

    private static String value(OptionSpec option) {
        if (option.flag()) {
            return "";
        }
        Class<?> type = option.repeatable() ? option.type().getComponentType() : option.type();
        if (type == Integer.class) {
            return " N";
        }
        return type.isEnum()
                ? " WORD"
                : " " + type.getSimpleName().replace("Id", "").toUpperCase(Locale.ROOT);
    }

    private String purpose(OptionSpec option) {
        String purpose = said(option.description());
        if (option.type().isEnum()) {
            purpose = labels.phrase(Phrase.of("{0}: {1}", purpose, Constant.words(option.type())));
        }
        return option.defaultValue().isEmpty()
                ? purpose
                : labels.phrase(Phrase.of("{0} (usually {1})", purpose, option.defaultValue()));
    }

    private Map<String, Object> data(CommandSpec spec) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("command", spec.name());
        data.put("usage", spec.usage());
        data.put("purpose", said(spec.description()));
        data.put("options", spec.options().stream().map(OptionSpec::name).toList());
        return data;
    }

    /** A text of a declaration, in the language of the reader. */
    private String said(String declared) {
        return labels.phrase(Phrase.of(declared));
    }
}
