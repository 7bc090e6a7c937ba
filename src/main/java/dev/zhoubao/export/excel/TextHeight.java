package dev.zhoubao.export.excel;

import dev.zhoubao.document.Cell;
import dev.zhoubao.export.WideCharacters;
import java.util.List;

/** The heights in points that texts take in the columns of a sheet: what rows and pages of print are measured by. */
final class TextHeight {

    /** Of a row of one line, whatever is in it. */
    static final double ONE_LINE = 15;

    private static final double LATIN_LINE = 13;
    private static final double CHINESE_LINE = 14.5;
    private static final double ROOM = 2;
    /** The room before and behind the text of a cell, in characters. */
    private static final int MARGIN = 2;
    /** The widths of the same words in bold type and in regular. */
    private static final int BOLD = 11;

    private static final int REGULAR = 10;
    /** What a column has that is given no width. */
    private static final int USUAL_WIDTH = 8;

    private final List<Integer> widths;
    private final int lastColumn;

    /** @param widths of the columns in characters */
    TextHeight(List<Integer> widths) {
        this.widths = widths;
        int sheet = widths.stream().mapToInt(Integer::intValue).sum();
        int line = Math.max(ColumnWidths.TEXT_WIDTH, Math.min(sheet, ColumnWidths.LONGEST_LINE));
        int column = 0;
        while (across(0, column) < line - ColumnWidths.NARROWEST) {
            column++;
        }
        this.lastColumn = column;
    }

    /** The last of the columns that running text is given: as many as a line needs, and of a wide sheet as many as can be read. */
    int lastColumn() {
        return lastColumn;
    }

    /** Of a row with a value in each column. */
    double ofRow(List<Cell> cells) {
        double height = ONE_LINE;
        for (int i = 0; i < cells.size(); i++) {
            height = Math.max(height, of(cells.get(i), across(i, i) - MARGIN));
        }
        return height;
    }

    /** Of a row of bold labels. */
    double ofHeader(List<String> labels) {
        double height = ONE_LINE;
        for (int i = 0; i < labels.size(); i++) {
            height = Math.max(height, of(Cell.text(labels.get(i)), (across(i, i) - MARGIN) * REGULAR / BOLD));
        }
        return height;
    }

    /** Of running text from a column on. */
    double ofText(Cell text, int first) {
        return of(text, across(first, Math.max(first, lastColumn)) - MARGIN);
    }

    private static double of(Cell cell, int width) {
        int lines = TextWidth.lines(cell, width);
        if (lines == 1) {
            return ONE_LINE;
        }
        boolean chinese = cell.words().codePoints().anyMatch(WideCharacters::has);
        return ROOM + lines * (chinese ? CHINESE_LINE : LATIN_LINE);
    }

    private int across(int first, int last) {
        int sum = 0;
        for (int i = first; i <= last; i++) {
            sum += i < widths.size() ? widths.get(i) : USUAL_WIDTH;
        }
        return sum;
    }
}
