package dev.zhoubao.docs;

import dev.zhoubao.document.Report;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.export.markdown.MarkdownWriter;
import dev.zhoubao.language.Lang;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.shell.grammar.CommandSpec;
import dev.zhoubao.shell.grammar.CommandSpecs;
import dev.zhoubao.shell.help.CommandHelp;
import dev.zhoubao.shell.help.Examples;
import dev.zhoubao.shell.help.Topic;
import dev.zhoubao.shell.help.TopicHelp;
import dev.zhoubao.shell.help.Topics;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The reference of the commands and topics, as {@code help} shows them. */
final class CommandReference {

    private static final String HEAD = """
            # Commands

            Made from what the commands declare, as `help COMMAND` shows it; at the end the topics of `help TOPIC`: how weeks
            are named, command files and exit codes, formats, global options. A test runs every example on the seeds.
            """;

    private final CommandSpecs specs;
    private final Labels labels = new Labels(Lang.EN);

    CommandReference(CommandSpecs specs) {
        this.specs = specs;
    }

    String text() throws IOException {
        StringBuilder reference = new StringBuilder(HEAD);
        CommandHelp help = new CommandHelp(Examples.read(), labels);
        for (CommandSpec spec : specs.all()) {
            reference
                    .append('\n')
                    .append(below(spec.name(), markdown(help.of(spec))))
                    .append('\n');
        }
        for (Topic topic : Topics.all()) {
            String text = markdown(new TopicHelp(labels).of(topic));
            reference.append('\n').append(text.replaceAll("(?m)^#", "##")).append('\n');
        }
        return reference.toString();
    }

    private static String markdown(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkdownWriter().write(report, Format.MARKDOWN, Display.PLAIN, out);
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    /** One level down, with headings that do not repeat. */
    private static String below(String command, String help) {
        return help.replaceAll("(?m)^## (.*)$", "### $1 of " + command).replaceFirst("^# ", "## ");
    }
}
