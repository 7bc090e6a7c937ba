package dev.zhoubao.export.html;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Tone;
import dev.zhoubao.export.Sparkline;
import dev.zhoubao.export.Symbols;
import java.util.stream.Collectors;

/** Cells as the content of an element. What a tone says is never said by colour alone. */
final class HtmlCells {

    /** Does not collapse, so that gaps keep their width. */
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final Html html;

    HtmlCells(Html html) {
        this.html = html;
    }

    String cell(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return toned(text.tone(), html.words(text.text()));
        }
        if (cell instanceof Cell.Numeric number) {
            return toned(
                    number.tone(),
                    sign(number.signed(), number.value().signum())
                            + number.value().toPlainString());
        }
        if (cell instanceof Cell.Percent percent) {
            return toned(
                    percent.tone(),
                    sign(percent.signed(), percent.value().signum())
                            + percent.value().toPlainString() + "&nbsp;%");
        }
        if (cell instanceof Cell.Day day) {
            return time(day.date().toString(), day.date().toString());
        }
        if (cell instanceof Cell.Moment moment) {
            return time(moment.time().toString(), moment.time().toString().replace('T', ' '));
        }
        if (cell instanceof Cell.Link link) {
            return html.link(link.text(), link.url());
        }
        if (cell instanceof Cell.Spark spark) {
            return html.words(Sparkline.of(spark.values(), Symbols.UNICODE).replace(' ', NO_BREAK_SPACE));
        }
        return cell instanceof Cell.Marked marked ? marked(marked) : "<span class=\"absent\">–</span>";
    }

    private static String time(String machine, String shown) {
        return "<time datetime=\"" + machine + "\">" + shown + "</time>";
    }

    private static String sign(boolean signed, int signum) {
        return signed && signum > 0 ? "+" : "";
    }

    private static String toned(Tone tone, String content) {
        return switch (tone) {
            case NEUTRAL -> content;
            case GOOD -> "<span class=\"good\">" + content + "</span>";
            case BAD -> "<span class=\"bad\">" + content + "</span>";
            case STRONG -> "<strong>" + content + "</strong>";
            case FAINT -> "<span class=\"faint\">" + content + "</span>";
        };
    }

    private String marked(Cell.Marked marked) {
        return marked.runs().stream()
                .map(run -> switch (run.mark()) {
                    case KEPT -> html.words(run.text());
                    case REMOVED -> "<del>" + html.words(run.text()) + "</del>";
                    case ADDED -> "<ins>" + html.words(run.text()) + "</ins>";
                    case FOUND -> "<mark>" + html.words(run.text()) + "</mark>";
                })
                .collect(Collectors.joining());
    }
}
