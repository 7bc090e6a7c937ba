package dev.zhoubao.export.csv;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.CellVisitor;
import dev.zhoubao.export.PlainText;

/** Cells as fields: numbers bare, codes rather than words, nothing that a spreadsheet would take for a formula. */
final class CsvCells implements CellVisitor<String> {

    private static final String FORMULA_STARTS = "=+-@＝＋－＠";

    @Override
    public String visit(Cell.Text text) {
        return safe(text.code());
    }

    @Override
    public String visit(Cell.Amount amount) {
        return amount.value().toPlainString();
    }

    @Override
    public String visit(Cell.Day day) {
        return day.words();
    }

    @Override
    public String visit(Cell.Moment moment) {
        return moment.time().toString();
    }

    @Override
    public String visit(Cell.Link link) {
        return safe(link.text());
    }

    @Override
    public String visit(Cell.Marked marked) {
        return safe(marked.words());
    }

    @Override
    public String visit(Cell.Spark spark) {
        return "";
    }

    @Override
    public String visit(Cell.Absent absent) {
        return "";
    }

    private static String safe(String text) {
        String line = PlainText.of(text);
        String start = line.strip();
        return !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0 ? "'" + line : line;
    }
}
