package dev.zhoubao.export.markdown;

import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.export.ReportWriter;
import dev.zhoubao.export.Sparkline;
import dev.zhoubao.export.Symbols;
import dev.zhoubao.report.Block;
import dev.zhoubao.report.Cell;
import dev.zhoubao.report.Column;
import dev.zhoubao.report.Facts;
import dev.zhoubao.report.Prose;
import dev.zhoubao.report.Report;
import dev.zhoubao.report.Section;
import dev.zhoubao.report.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a report as Markdown: front matter where the report has properties, a heading for each section. */
public final class MarkdownWriter implements ReportWriter {

    private static final String ABSENT = "–";
    private static final char NO_BREAK_SPACE = '\u00A0';

    @Override
    public Set<Format> formats() {
        return Set.of(Format.MARKDOWN);
    }

    @Override
    public void write(Report report, Format format, Display display, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        if (!report.properties().isEmpty()) {
            text.append("---\n");
            report.properties()
                    .forEach((key, value) -> text.append(key)
                            .append(": ")
                            .append(Markdown.quoted(value))
                            .append('\n'));
            text.append("---\n\n");
        }
        text.append("# ").append(Markdown.text(report.title())).append('\n');
        for (Section section : report.sections()) {
            append(text, section);
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void append(StringBuilder text, Section section) {
        if (!section.title().isEmpty()) {
            text.append("\n## ").append(Markdown.text(section.title())).append('\n');
        }
        for (Block block : section.blocks()) {
            String written = block(block);
            if (!written.isEmpty()) {
                text.append('\n').append(written);
            }
        }
    }

    /** A chart has nothing of its own to write: its numbers stand in its table, which is written in its place. */
    private static String block(Block block) {
        if (block instanceof Facts facts) {
            return facts(facts);
        }
        if (block instanceof Table table) {
            return table(table);
        }
        if (block instanceof Prose prose) {
            return prose.paragraphs().stream()
                    .map(paragraph -> paragraph(paragraph) + "\n")
                    .collect(Collectors.joining("\n"));
        }
        return "";
    }

    private static String facts(Facts facts) {
        return facts.facts().stream()
                .map(fact -> "- **" + Markdown.text(fact.label()) + "**: " + cell(fact.value()) + "\n")
                .collect(Collectors.joining());
    }

    private static String table(Table table) {
        if (table.rows().isEmpty()) {
            return ABSENT + "\n";
        }
        String title = table.title().isEmpty() ? "" : "**" + Markdown.text(table.title()) + "**\n\n";
        return title
                + row(table.columns().stream()
                        .map(column -> Markdown.text(column.label()))
                        .toList())
                + row(table.columns().stream().map(MarkdownWriter::rule).toList())
                + table.rows().stream()
                        .map(cells ->
                                row(cells.stream().map(MarkdownWriter::cell).toList()))
                        .collect(Collectors.joining());
    }

    private static String rule(Column column) {
        return column.kind() == Column.Kind.NUMBER ? "---:" : "---";
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static String paragraph(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return Markdown.line(text.text());
        }
        return cell instanceof Cell.Marked marked
                ? Markdown.atStart(marked(marked).strip())
                : cell(cell);
    }

    private static String cell(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return Markdown.text(text.text());
        }
        if (cell instanceof Cell.Numeric number) {
            return sign(number.signed(), number.value().signum())
                    + number.value().toPlainString();
        }
        if (cell instanceof Cell.Percent percent) {
            return sign(percent.signed(), percent.value().signum())
                    + percent.value().toPlainString() + " %";
        }
        if (cell instanceof Cell.Day day) {
            return day.date().toString();
        }
        if (cell instanceof Cell.Moment moment) {
            return moment.time().toString().replace('T', ' ');
        }
        if (cell instanceof Cell.Link link) {
            return Markdown.link(link.text(), link.url());
        }
        if (cell instanceof Cell.Spark spark) {
            return spark(spark);
        }
        return cell instanceof Cell.Marked marked ? marked(marked) : ABSENT;
    }

    /** Spaces that do not collapse, so that gaps keep their width. */
    private static String spark(Cell.Spark spark) {
        return Sparkline.of(spark.values(), Symbols.UNICODE).replace(' ', NO_BREAK_SPACE);
    }

    private static String sign(boolean signed, int signum) {
        return signed && signum > 0 ? "+" : "";
    }

    /** Tags, because emphasis marks beside Chinese punctuation are not emphasis in CommonMark. */
    private static String marked(Cell.Marked marked) {
        return marked.runs().stream()
                .map(run -> switch (run.mark()) {
                    case KEPT -> Markdown.run(run.text());
                    case REMOVED -> "<del>" + Markdown.run(run.text()) + "</del>";
                    case ADDED -> "<ins>" + Markdown.run(run.text()) + "</ins>";
                })
                .collect(Collectors.joining());
    }
}
