package dev.zhoubao.shell.help;

import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.grammar.CommandSpec;
import dev.zhoubao.shell.grammar.CommandSpec.OptionSpec;
import dev.zhoubao.shell.grammar.CommandSpec.Positional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The help on one command: usage, purpose, arguments, options with their defaults, worked examples. */
public record CommandHelp(Examples examples, Labels labels) {

    public Report of(CommandSpec spec) {
        List<Section> sections = new ArrayList<>(List.of(new Section("usage", "", usage(spec))));
        if (!spec.positionals().isEmpty()) {
            sections.add(Section.of("arguments", said("Arguments"), arguments(spec)));
        }
        if (!spec.options().isEmpty()) {
            sections.add(Section.of("options", said("Options"), options(spec)));
        }
        sections.add(Section.of("examples", said("Examples"), examples(spec)));
        return new Report("help", spec.name(), sections, data(spec));
    }

    private List<Block> usage(CommandSpec spec) {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact(said("usage"), Cell.text(spec.usage())),
                new Fact(said("purpose"), Cell.text(labels.phrase(spec.meaning())))));
        if (!spec.aliases().isEmpty()) {
            facts.add(new Fact(said("also"), Cell.text(labels.phrase(Phrase.list(spec.aliases())))));
        }
        Facts usage = new Facts(facts);
        return spec.help().isEmpty() ? List.of(usage) : List.of(usage, Prose.of(said(spec.help())));
    }

    private Table arguments(CommandSpec spec) {
        return table(
                "arguments",
                List.of(Column.text("argument", said("argument")), Column.text("purpose", said("purpose"))),
                spec.positionals().stream().flatMap(this::rows).toList());
    }

    /** The argument, then what it can be. */
    private Stream<List<Cell>> rows(Positional positional) {
        return Stream.concat(
                Stream.of(row(positional.usage(), positional.description())),
                positional.choices().stream().map(choice -> row(choice.word(), choice.meaning())));
    }

    private List<Cell> row(String form, String declared) {
        return List.of(Cell.text(form), Cell.text(said(declared)));
    }

    private Table options(CommandSpec spec) {
        return table(
                "options",
                List.of(
                        Column.text("option", said("option")),
                        Column.text("purpose", said("purpose")),
                        Column.text("default", said("default"))),
                spec.options().stream().map(this::row).toList());
    }

    private List<Cell> row(OptionSpec option) {
        String purpose = labels.phrase(option.meaning());
        List<String> words = option.words();
        return List.of(
                Cell.text(option.usage()),
                Cell.text(
                        words.isEmpty() ? purpose : labels.phrase(Phrase.of("{0}: {1}", purpose, Phrase.list(words)))),
                option.usual().isEmpty() ? Cell.absent() : Cell.text(said(option.usual())));
    }

    private Table examples(CommandSpec spec) {
        return table(
                "examples",
                List.of(Column.text("example", said("example")), Column.text("purpose", said("purpose"))),
                examples.of(spec).stream()
                        .map(example -> List.of(Cell.text(example.line()), Cell.text(said(example.purpose()))))
                        .toList());
    }

    private static Table table(String name, List<Column> columns, List<List<Cell>> rows) {
        return new Table(name, "", columns, rows);
    }

    private Map<String, Object> data(CommandSpec spec) {
        Map<String, Object> data = HelpReport.data(spec, labels);
        data.put("examples", examples.of(spec).stream().map(this::data).toList());
        return data;
    }

    private Map<String, Object> data(Example example) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("line", example.line());
        data.put("purpose", said(example.purpose()));
        data.put("exit", example.code());
        return data;
    }

    /** A text of a declaration, in the language of the reader. */
    private String said(String declared) {
        return labels.phrase(Phrase.of(declared));
    }
}
