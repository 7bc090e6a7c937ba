package dev.zhoubao.export.terminal;

import dev.zhoubao.export.CharacterSet;
import dev.zhoubao.export.Display;
import java.util.Arrays;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/**
 * Dots in character cells: two by four of Braille, or one in ASCII. A cell has the colour of the series drawn last in
 * it, a mark hides its dots, and where marks of several series meet stands a sign of its own.
 */
final class Canvas {

    private static final char BRAILLE = '\u2800';
    /** The bits of Unicode's Braille patterns, by row and column of a cell. */
    private static final int[][] BITS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};

    private static final int NOBODY = -1;
    private static final int SEVERAL = -2;

    private final SeriesStyle look;
    private final CharacterSet symbols;
    private final int[][] dots;
    private final int[][] owners;
    private final char[][] marks;
    private boolean shared;

    Canvas(int columns, int rows, Display display) {
        this.look = new SeriesStyle(display);
        this.symbols = display.symbols();
        this.dots = new int[rows][columns];
        this.owners = new int[rows][columns];
        this.marks = new char[rows][columns];
        for (int[] row : owners) {
            Arrays.fill(row, NOBODY);
        }
    }

    /** Dots across a cell. */
    int dotsAcross() {
        return symbols == CharacterSet.ASCII ? 1 : BITS[0].length;
    }

    /** Dots down a cell. */
    int dotsDown() {
        return symbols == CharacterSet.ASCII ? 1 : BITS.length;
    }

    /** A straight line between two dots, both included (Bresenham). */
    void line(int fromX, int fromY, int toX, int toY, int series) {
        int across = Math.abs(toX - fromX);
        int down = -Math.abs(toY - fromY);
        int stepX = Integer.signum(toX - fromX);
        int stepY = Integer.signum(toY - fromY);
        int error = across + down;
        int x = fromX;
        int y = fromY;
        dot(x, y, series);
        while (x != toX || y != toY) {
            int doubled = 2 * error;
            if (doubled >= down) {
                error += down;
                x += stepX;
            }
            if (doubled <= across) {
                error += across;
                y += stepY;
            }
            dot(x, y, series);
        }
    }

    private void dot(int x, int y, int series) {
        int row = y / dotsDown();
        int column = x / dotsAcross();
        dots[row][column] |= BITS[y % dotsDown()][x % dotsAcross()];
        owners[row][column] = series;
    }

    /** The mark of a series on the cell of a dot. */
    void mark(int x, int y, int series) {
        int row = y / dotsDown();
        int column = x / dotsAcross();
        boolean meets = marks[row][column] != 0 && marks[row][column] != look.mark(series);
        marks[row][column] = meets ? look.shared() : look.mark(series);
        owners[row][column] = meets ? SEVERAL : series;
        shared |= meets;
    }

    /** Whether marks of several series meet somewhere. */
    boolean isShared() {
        return shared;
    }

    /** A row without the empty cells at its end. */
    AttributedString row(int row) {
        AttributedStringBuilder line = new AttributedStringBuilder();
        int end = dots[row].length;
        while (end > 0 && owners[row][end - 1] == NOBODY) {
            end--;
        }
        for (int column = 0; column < end; column++) {
            int owner = owners[row][column];
            String sign = owner == NOBODY ? " " : String.valueOf(sign(row, column));
            line.styled(owner < 0 ? AttributedStyle.DEFAULT : look.style(owner), sign);
        }
        return line.toAttributedString();
    }

    private char sign(int row, int column) {
        if (marks[row][column] != 0) {
            return marks[row][column];
        }
        return symbols == CharacterSet.ASCII ? '.' : (char) (BRAILLE + dots[row][column]);
    }
}
