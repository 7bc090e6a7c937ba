package dev.zhoubao.shell;

import dev.zhoubao.report.Block;
import dev.zhoubao.report.Cell;
import dev.zhoubao.report.Column;
import dev.zhoubao.report.Facts;
import dev.zhoubao.report.Facts.Fact;
import dev.zhoubao.report.Prose;
import dev.zhoubao.report.Report;
import dev.zhoubao.report.Section;
import dev.zhoubao.report.Table;
import dev.zhoubao.shell.CommandSpec.OptionSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The help, made from the commands' declarations. */
final class HelpReport {

    private static final List<String> GROUPS = List.of("Library", "Reading", "Export", "Shell");

    private final CommandSpecs specs;

    HelpReport(CommandSpecs specs) {
        this.specs = specs;
    }

    Report ofAll() {
        List<Section> sections = new ArrayList<>();
        for (String group : GROUPS) {
            sections.add(Section.of(
                    group.toLowerCase(Locale.ROOT),
                    group,
                    commands(specs.all().stream()
                            .filter(spec -> spec.group().equals(group))
                            .toList())));
        }
        sections.add(Section.of(
                "more",
                "",
                Prose.of(
                        "Weeks: 27 · 2024-27 · 2024-07-03 · latest · latest~3; ranges: 27..51 · 40.. · 2024",
                        "More about one command: help COMMAND")));
        return new Report(
                "help",
                "zhoubao: the weekly security bulletins of CNCERT",
                sections,
                specs.all().stream().map(HelpReport::data).toList());
    }

    Report of(CommandSpec spec) {
        List<Block> blocks = new ArrayList<>();
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("usage", Cell.text(spec.usage())), new Fact("purpose", Cell.text(spec.description()))));
        if (!spec.aliases().isEmpty()) {
            facts.add(new Fact("also", Cell.text(String.join(", ", spec.aliases()))));
        }
        blocks.add(new Facts(facts));
        if (!spec.help().isEmpty()) {
            blocks.add(Prose.of(spec.help()));
        }
        List<Section> sections = new ArrayList<>(List.of(new Section("usage", "", blocks)));
        if (!spec.positionals().isEmpty()) {
            sections.add(Section.of("arguments", "Arguments", arguments(spec)));
        }
        if (!spec.options().isEmpty()) {
            sections.add(Section.of("options", "Options", options(spec)));
        }
        return new Report("help", spec.name(), sections, data(spec));
    }

    private static Table commands(List<CommandSpec> commands) {
        return new Table(
                "commands",
                "",
                List.of(Column.text("command", "command"), Column.text("purpose", "purpose")),
                commands.stream()
                        .map(spec -> List.of(Cell.text(spec.name()), Cell.text(spec.description())))
                        .toList());
    }

    private static Table arguments(CommandSpec spec) {
        return new Table(
                "arguments",
                "",
                List.of(Column.text("argument", "argument"), Column.text("purpose", "purpose")),
                spec.positionals().stream()
                        .map(positional -> List.of(Cell.text(positional.usage()), Cell.text(positional.description())))
                        .toList());
    }

    private static Table options(CommandSpec spec) {
        return new Table(
                "options",
                "",
                List.of(Column.text("option", "option"), Column.text("purpose", "purpose")),
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

    private static String purpose(OptionSpec option) {
        String words = option.type().isEnum()
                ? ": "
                        + Arrays.stream(option.type().getEnumConstants())
                                .map(Constant::word)
                                .collect(Collectors.joining(", "))
                : "";
        return option.description()
                + words
                + (option.defaultValue().isEmpty() ? "" : " (usually " + option.defaultValue() + ")");
    }

    private static Map<String, Object> data(CommandSpec spec) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("command", spec.name());
        data.put("usage", spec.usage());
        data.put("purpose", spec.description());
        data.put("options", spec.options().stream().map(OptionSpec::name).toList());
        return data;
    }
}
