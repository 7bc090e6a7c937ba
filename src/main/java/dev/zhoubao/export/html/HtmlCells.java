package dev.zhoubao.export.html;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.CellVisitor;
import dev.zhoubao.document.Tone;
import dev.zhoubao.export.CharacterSet;
import dev.zhoubao.export.Sparkline;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Cells as the content of an element. What a tone says is never said by colour alone. */
record HtmlCells(HtmlEscaping html, UnaryOperator<String> words) implements CellVisitor<String> {

    /** Does not collapse, so that gaps keep their width. */
    private static final char NO_BREAK_SPACE = '\u00A0';

    HtmlCells(HtmlEscaping html) {
        this(html, html::words);
    }

    @Override
    public String visit(Cell.Text text) {
        return toned(text.tone(), words.apply(text.text()));
    }

    @Override
    public String visit(Cell.Amount amount) {
        return toned(amount.tone(), amount.digits() + (amount.isPercent() ? "&nbsp;%" : ""));
    }

    @Override
    public String visit(Cell.Day day) {
        return time(day.words(), day.words());
    }

    @Override
    public String visit(Cell.Moment moment) {
        return time(moment.time().toString(), moment.spaced());
    }

    @Override
    public String visit(Cell.Link link) {
        return html.link(link.text(), link.url());
    }

    @Override
    public String visit(Cell.Several several) {
        return several.parts().stream().map(part -> part.accept(this)).collect(Collectors.joining(" "));
    }

    @Override
    public String visit(Cell.Spark spark) {
        return html.words(Sparkline.of(spark.values(), CharacterSet.UNICODE).replace(' ', NO_BREAK_SPACE));
    }

    @Override
    public String visit(Cell.Absent absent) {
        return "<span class=\"absent\">–</span>";
    }

    @Override
    public String visit(Cell.Marked marked) {
        return marked.runs().stream()
                .map(run -> switch (run.mark()) {
                    case KEPT -> html.words(run.text());
                    case REMOVED -> "<del>" + html.words(run.text()) + "</del>";
                    case ADDED -> "<ins>" + html.words(run.text()) + "</ins>";
                    case FOUND -> "<mark>" + html.words(run.text()) + "</mark>";
                })
                .collect(Collectors.joining());
    }

    private static String time(String machine, String shown) {
        return "<time datetime=\"" + machine + "\">" + shown + "</time>";
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
}
