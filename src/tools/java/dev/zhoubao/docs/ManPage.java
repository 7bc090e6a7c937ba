package dev.zhoubao.docs;

import dev.zhoubao.shell.grammar.CommandSpec;
import dev.zhoubao.shell.grammar.CommandSpec.OptionSpec;
import dev.zhoubao.shell.grammar.CommandSpec.Positional;
import dev.zhoubao.shell.grammar.CommandSpecs;
import dev.zhoubao.shell.grammar.OutputOptions;
import dev.zhoubao.shell.help.Examples;
import dev.zhoubao.shell.help.Topic;
import dev.zhoubao.shell.help.Topic.Entry;
import dev.zhoubao.shell.help.Topics;
import dev.zhoubao.shell.settings.SettingKey;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The manual page, in the man macros of troff. */
final class ManPage {

    private static final Map<String, String> VARIABLES = new TreeMap<>(Map.of(
            "FORCE_HYPERLINK", "0: addresses in tables are no links; else they are, whatever the terminal",
            "JAVA_HOME", "the Java that runs the program, instead of the first one found",
            "NO_COLOR", "set: nothing is coloured",
            "TERM", "dumb: no colours, no progress, charts in ASCII",
            "XDG_CACHE_HOME, XDG_CONFIG_HOME, XDG_STATE_HOME", "the folders in which the files below lie",
            "ZHOUBAO_CACHE", "off: no archive of classes for a faster start",
            "ZHOUBAO_JAVA_OPTS", "more flags for Java, such as -Xmx4g"));

    private final StringBuilder page = new StringBuilder();
    private final CommandSpecs specs;
    private final Examples examples = Examples.read();

    ManPage(CommandSpecs specs) {
        this.specs = specs;
    }

    String text() {
        page.append(
                ".\\\" Made from what the commands declare; do not edit.\n.TH ZHOUBAO 1 \"\" zhoubao \"User Commands\"\n");
        section("NAME");
        page.append("zhoubao \\- a shell for the weekly security bulletins of CNCERT\n");
        synopsis();
        section("DESCRIPTION");
        paragraph(
                "All bulletins of a library are read into memory: list, compare and summarise them, look up the sentence"
                        + " behind every figure, and export chosen weeks. Without a command a shell opens, in which Tab completes"
                        + " and help explains. With one, it is run; @FILE runs a command file, as does standard input.");
        Topics.all().stream().filter(topic -> !topic.name().equals("options")).forEach(this::topic);
        commands();
        options();
        environment();
        files();
        exits();
        section("EXAMPLES");
        specs.all()
                .forEach(spec -> examples.of(spec).stream()
                        .filter(example ->
                                !spec.options().isEmpty() || !spec.positionals().isEmpty())
                        .limit(1)
                        .forEach(example -> item("zhoubao " + example.line(), example.purpose())));
        return page.toString();
    }

    private void synopsis() {
        section("SYNOPSIS");
        for (String rest : List.of("", " COMMAND [WORD…]", " @FILE")) {
            page.append(".B zhoubao\n[OPTIONS]").append(escaped(rest)).append("\n.br\n");
        }
        page.append(".B zhoubao\n[OPTIONS] < FILE\n");
    }

    private void topic(Topic topic) {
        page.append(".SS ").append(escaped(capital(topic.title()))).append('\n');
        topic.parts().forEach(part -> {
            paragraph(part.title() + ":");
            part.entries().forEach(this::entry);
        });
        topic.remarks().forEach(this::paragraph);
    }

    private void entry(Entry entry) {
        item(entry.form(), entry.meaning() + (entry.usual().isEmpty() ? "" : " (default: " + entry.usual() + ")"));
    }

    private void commands() {
        section("COMMANDS");
        for (CommandSpec spec : specs.all()) {
            page.append(".SS ").append(escaped(spec.usage())).append('\n');
            paragraph(spec.meaning().english()
                    + (spec.aliases().isEmpty() ? "" : "; also: " + String.join(", ", spec.aliases())));
            if (!spec.help().isEmpty()) {
                paragraph(spec.help());
            }
            for (Positional positional : spec.positionals()) {
                item(positional.usage(), positional.description());
                positional.choices().forEach(choice -> item(choice.word(), choice.meaning()));
            }
            spec.options().stream()
                    .filter(option -> !OutputOptions.SPECS.contains(option))
                    .forEach(this::option);
        }
    }

    private void options() {
        section("OPTIONS");
        paragraph("Before the command:");
        Topics.find("options").orElseThrow().entries().forEach(this::entry);
        item("--help, --version", "the commands; the version");
        paragraph("Behind every command that shows a result:");
        OutputOptions.SPECS.forEach(this::option);
    }

    private void option(OptionSpec option) {
        String words = option.words().isEmpty() ? "" : ": " + String.join(", ", option.words());
        String usual = option.usual().isEmpty() || option.flag() ? "" : " (default: " + option.usual() + ")";
        item(option.usage(), option.meaning().english() + words + usual);
    }

    private void environment() {
        section("ENVIRONMENT");
        for (SettingKey key : SettingKey.values()) {
            item(key.variable(), "as --" + key.word() + (key.flag() ? ": true or false" : ""));
        }
        VARIABLES.forEach(this::item);
    }

    private void files() {
        section("FILES");
        paragraph("The first two lie beside the program.");
        item("seeds/", "the default library");
        item("exports/", "where exports go");
        item("~/.config/zhoubao/zhoubao.properties", "settings, one per line, such as lang=zh");
        item("~/.local/state/zhoubao/", "the history of the shell");
        item("~/.cache/zhoubao/", "an archive of classes, for a faster start");
    }

    private void exits() {
        section("EXIT STATUS");
        Topics.find("scripts").orElseThrow().parts().stream()
                .filter(part -> part.title().equals("Exit codes"))
                .flatMap(part -> part.entries().stream())
                .forEach(this::entry);
    }

    private void section(String name) {
        page.append(".SH ").append(name).append('\n');
    }

    private void paragraph(String text) {
        page.append(".PP\n").append(escaped(text)).append('\n');
    }

    private void item(String form, String meaning) {
        page.append(".TP\n.B ")
                .append(escaped(form))
                .append('\n')
                .append(escaped(meaning))
                .append('\n');
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** A backslash and a dash stand for themselves; a dot or quote at the beginning of a line is no request. */
    private static String escaped(String text) {
        String escaped = text.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("'", "\\(aq")
                .replace("\"", "\\(dq")
                .replace("~", "\\(ti")
                .replace("^", "\\(ha");
        return escaped.startsWith(".") ? "\\&" + escaped : escaped;
    }
}
