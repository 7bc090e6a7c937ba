package dev.zhoubao.export.markdown;

import dev.zhoubao.document.Cell;
import dev.zhoubao.export.Sparkline;
import dev.zhoubao.export.Symbols;
import java.util.stream.Collectors;

/** Cells as Markdown, safe wherever a line goes on. */
final class MarkdownCells {

    private static final char NO_BREAK_SPACE = '\u00A0';

    static final String ABSENT = "–";

    private MarkdownCells() {}

    static String cell(Cell cell) {
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

    /** The same, safe where a line begins, too. */
    static String paragraph(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return Markdown.line(text.text());
        }
        return cell instanceof Cell.Marked marked
                ? Markdown.atStart(marked(marked).strip())
                : cell(cell);
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
                    case FOUND -> "<mark>" + Markdown.run(run.text()) + "</mark>";
                })
                .collect(Collectors.joining());
    }
}
