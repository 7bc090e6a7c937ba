package dev.zhoubao.export.excel;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.CellVisitor;
import dev.zhoubao.export.WideCharacters;
import dev.zhoubao.export.excel.cell.NumberFormats;

/** How much room a value takes, in Latin characters: those of Chinese count double. */
final class TextWidth implements CellVisitor<Integer> {

    /** An arrow and a blank before a change. */
    private static final int ARROW = 3;

    private static final TextWidth WIDTH = new TextWidth();

    private TextWidth() {}

    /** The width of the longest line. */
    static int of(Cell cell) {
        return cell.accept(WIDTH);
    }

    @Override
    public Integer visit(Cell.Amount amount) {
        int digits = amount.value().toPlainString().length();
        int behind = amount.isPercent() ? 2 : 1;
        return (amount.signed() ? ARROW : 0) + digits + behind;
    }

    @Override
    public Integer visit(Cell.Moment moment) {
        return NumberFormats.MOMENT.length();
    }

    @Override
    public Integer visit(Cell.Day day) {
        return NumberFormats.DAY.length();
    }

    @Override
    public Integer visit(Cell.Text text) {
        return of(text.words());
    }

    @Override
    public Integer visit(Cell.Link link) {
        return of(link.words());
    }

    @Override
    public Integer visit(Cell.Several several) {
        return of(several.words());
    }

    @Override
    public Integer visit(Cell.Marked marked) {
        return of(marked.words());
    }

    @Override
    public Integer visit(Cell.Spark spark) {
        return 0;
    }

    @Override
    public Integer visit(Cell.Absent absent) {
        return 0;
    }

    static int of(String text) {
        return text.lines().mapToInt(WideCharacters::columns).max().orElse(0);
    }

    /** The lines that a value fills when it is wrapped; an address is not. */
    static int lines(Cell cell, int width) {
        if (cell.shownAddress().isPresent()) {
            return 1;
        }
        String words = cell.words();
        // At first sight: no letter takes more than two.
        if (2 * words.length() <= width && words.indexOf('\n') < 0 && words.indexOf('\r') < 0) {
            return 1;
        }
        return words.lines()
                .mapToInt(line -> new LineWrapping(Math.max(1, width)).lines(line))
                .sum();
    }
}
