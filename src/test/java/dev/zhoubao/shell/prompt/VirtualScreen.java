package dev.zhoubao.shell.prompt;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jline.utils.WCWidth;

/**
 * As much of an xterm as the reader writes to: a character that fills the last column leaves the cursor there until the
 * next one comes, and erasing to the end of the line then takes it away.
 */
final class VirtualScreen extends OutputStream {

    private static final Pattern SEQUENCE = Pattern.compile("\u001b(?:\\[([?>]?)([0-9;]*)([@-~])|[=>])");
    private static final Pattern BEGUN = Pattern.compile("\u001b(?:\\[[?>]?[0-9;]*)?");
    /** The second column of a wide character. */
    private static final String COVERED = "";

    private final String[][] cells;
    private final int columns;
    private final StringBuilder pending = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int row;
    private int column;
    private boolean wraps;

    VirtualScreen(int rows, int columns) {
        this.columns = columns;
        this.cells = Stream.generate(() -> blanks(columns)).limit(rows).toArray(String[][]::new);
    }

    private static String[] blanks(int count) {
        String[] line = new String[count];
        Arrays.fill(line, " ");
        return line;
    }

    @Override
    public synchronized void write(int b) {
        bytes.write(b);
    }

    @Override
    public synchronized void flush() {
        pending.append(bytes.toString(StandardCharsets.UTF_8));
        bytes.reset();
        int at = 0;
        while (at < pending.length()) {
            Matcher sequence = SEQUENCE.matcher(pending).region(at, pending.length());
            if (sequence.lookingAt()) {
                at = sequence.end();
                if (sequence.group(3) != null && sequence.group(1).isEmpty()) {
                    control(sequence.group(3).charAt(0), sequence.group(2));
                }
            } else if (BEGUN.matcher(pending).region(at, pending.length()).matches()) {
                break;
            } else {
                int character = pending.codePointAt(at);
                at += Character.charCount(character);
                character(character);
            }
        }
        pending.delete(0, at);
    }

    private void control(char kind, String argument) {
        int count = argument.isEmpty() ? 1 : Integer.parseInt(argument.split(";")[0]);
        if (kind == 'm') {
            return;
        }
        wraps = false;
        switch (kind) {
            case 'A' -> row = Math.max(0, row - count);
            case 'B' -> row = Math.min(cells.length - 1, row + count);
            case 'C' -> column = Math.min(columns - 1, column + count);
            case 'D' -> column = Math.max(0, column - count);
            case 'K' -> {
                for (int i = column; i < columns; i++) {
                    put(i, " ");
                }
            }
            case 'P', '@' -> shift(kind == 'P' ? count : -count);
            default -> throw new IllegalStateException("ESC [ " + argument + kind);
        }
    }

    /** Cells from the cursor on. */
    private void shift(int left) {
        String[] old = cells[row].clone();
        for (int i = column; i < columns; i++) {
            int from = i + left;
            cells[row][i] = from >= column && from < columns ? old[from] : " ";
        }
        for (int i = 0; i < columns; i++) {
            boolean covers = isWide(cells[row][i]);
            boolean covered = i + 1 < columns && cells[row][i + 1].equals(COVERED);
            if (covers && !covered) {
                cells[row][i] = " ";
            } else if (!covers && covered) {
                cells[row][i + 1] = " ";
            }
        }
    }

    private static boolean isWide(String cell) {
        return !cell.isEmpty() && WCWidth.wcwidth(cell.codePointAt(0)) == 2;
    }

    private void character(int character) {
        switch (character) {
            case '\r' -> {
                column = 0;
                wraps = false;
            }
            case '\n' -> down();
            case '\b' -> {
                column = Math.max(0, column - 1);
                wraps = false;
            }
            case 7 -> {}
            default -> print(character, WCWidth.wcwidth(character));
        }
    }

    private void print(int character, int width) {
        if (wraps || column + width > columns) {
            column = 0;
            down();
        }
        put(column, Character.toString(character));
        if (width == 2) {
            put(column + 1, " ");
            cells[row][column] = Character.toString(character);
            cells[row][column + 1] = COVERED;
        }
        wraps = column + width == columns;
        column = Math.min(columns - 1, column + width);
    }

    /** What covers the cell or is covered by it is gone. */
    private void put(int at, String text) {
        String[] line = cells[row];
        if (line[at].equals(COVERED)) {
            line[at - 1] = " ";
        } else if (at + 1 < columns && line[at + 1].equals(COVERED)) {
            line[at + 1] = " ";
        }
        line[at] = text;
    }

    private void down() {
        wraps = false;
        if (row == cells.length - 1) {
            throw new IllegalStateException("scrolls");
        }
        row++;
    }

    /** Lines without the blanks at their ends, down to the last that has any text. */
    synchronized List<String> lines() {
        String all = Arrays.stream(cells)
                .map(line -> String.join("", line).stripTrailing())
                .collect(Collectors.joining("\n"))
                .stripTrailing();
        return all.lines().toList();
    }

    synchronized String cursor() {
        return row + ":" + column;
    }
}
