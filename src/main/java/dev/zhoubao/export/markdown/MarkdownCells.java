package dev.zhoubao.export.markdown;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.CellVisitor;
import dev.zhoubao.export.CharacterSet;
import dev.zhoubao.export.Sparkline;
import java.util.stream.Collectors;

/** Cells as Markdown, safe wherever a line goes on. */
class MarkdownCells implements CellVisitor<String> {

    private static final char NO_BREAK_SPACE = '\u00A0';

    static final String ABSENT = "–";

    private static final MarkdownCells WITHIN_LINE = new MarkdownCells();

    private static final MarkdownCells AT_START = new MarkdownCells() {
        @Override
        public String visit(Cell.Text text) {
            return MarkdownEscaping.line(text.text());
        }

        @Override
        public String visit(Cell.Marked marked) {
            return MarkdownEscaping.atStart(super.visit(marked).strip());
        }
    };

    private MarkdownCells() {}

    static String cell(Cell cell) {
        return cell.accept(WITHIN_LINE);
    }

    /** The same, safe where a line begins, too. */
    static String paragraph(Cell cell) {
        return cell.accept(AT_START);
    }

    @Override
    public String visit(Cell.Text text) {
        return MarkdownEscaping.text(text.text());
    }

    @Override
    public String visit(Cell.Amount amount) {
        return amount.digits() + (amount.isPercent() ? " %" : "");
    }

    @Override
    public String visit(Cell.Day day) {
        return day.words();
    }

    @Override
    public String visit(Cell.Moment moment) {
        return moment.spaced();
    }

    @Override
    public String visit(Cell.Link link) {
        return MarkdownEscaping.link(link.text(), link.url());
    }

    @Override
    public String visit(Cell.Several several) {
        return several.parts().stream().map(part -> part.accept(this)).collect(Collectors.joining(" "));
    }

    /** Spaces that do not collapse, so that gaps keep their width. */
    @Override
    public String visit(Cell.Spark spark) {
        return Sparkline.of(spark.values(), CharacterSet.UNICODE).replace(' ', NO_BREAK_SPACE);
    }

    @Override
    public String visit(Cell.Absent absent) {
        return ABSENT;
    }

    /** Tags, because emphasis marks beside Chinese punctuation are not emphasis in CommonMark. */
    @Override
    public String visit(Cell.Marked marked) {
        return marked.runs().stream()
                .map(run -> switch (run.mark()) {
                    case KEPT -> MarkdownEscaping.run(run.text());
                    case REMOVED -> "<del>" + MarkdownEscaping.run(run.text()) + "</del>";
                    case ADDED -> "<ins>" + MarkdownEscaping.run(run.text()) + "</ins>";
                    case FOUND -> "<mark>" + MarkdownEscaping.run(run.text()) + "</mark>";
                })
                .collect(Collectors.joining());
    }
}
