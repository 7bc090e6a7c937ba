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
    public String visit(Cell.Several several) {
        return safe(several.words());
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
        int first = line.codePoints().dropWhile(CsvCells::isUnseen).findFirst().orElse(' ');
        return FORMULA_STARTS.indexOf(first) >= 0 ? "'" + line : line;
    }

    /** Blanks of every width, and what has none: a spreadsheet may drop them and then see what is behind. */
    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isIdentifierIgnorable(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.UNASSIGNED
                || c == 0x115F
                || c == 0x1160
                || c == 0x2800
                || c == 0x3164
                || c == 0xFFA0;
    }
}
