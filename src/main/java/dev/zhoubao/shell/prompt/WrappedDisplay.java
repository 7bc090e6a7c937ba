package dev.zhoubao.shell.prompt;

import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;

/**
 * Draws what is typed over several lines of the screen, of characters of one and of two columns. JLine 3.30.6 goes to the
 * right margin by drawing anew, in the last column, the character that ends there: one of two columns then comes to stand
 * on the next line. It erases there, too, where terminals take away the last character.
 */
final class WrappedDisplay extends Display {

    private static final AttributedString BLANK = new AttributedString(" ");

    /** @param drawn has drawn nothing yet */
    WrappedDisplay(Terminal terminal, Display drawn, int rows, int columns) {
        super(terminal, false);
        setDelayLineWrap(drawn.delayLineWrap());
        resize(rows, columns);
    }

    @Override
    public void update(List<AttributedString> newLines, int targetCursorPos, boolean flush) {
        oldLines = brokenLike(newLines);
        super.update(newLines, targetCursorPos, flush);
    }

    /** Between lines that were there, JLine has nothing to do at the margin; behind the last, it lets the terminal wrap. */
    private List<AttributedString> brokenLike(List<AttributedString> lines) {
        List<AttributedString> before = new ArrayList<>(oldLines);
        for (int i = 0; i < before.size(); i++) {
            AttributedString line = before.get(i);
            boolean goesOn = i + 1 < lines.size() && !isEnded(lines.get(i));
            if (goesOn && isEnded(line)) {
                before.set(i, line.substring(0, line.length() - 1));
            } else if (!goesOn && !isEnded(line)) {
                before.set(i, AttributedString.join(AttributedString.EMPTY, line, AttributedString.NEWLINE));
            }
        }
        // It would draw but half of the two units of text that make one character.
        while (before.size() < lines.size()
                && lines.stream().anyMatch(line -> !line.isEmpty() && Character.isSurrogate(line.charAt(0)))) {
            before.add(AttributedString.EMPTY);
        }
        return before;
    }

    private static boolean isEnded(AttributedString line) {
        return !line.isEmpty() && line.charAt(line.length() - 1) == '\n';
    }

    @Override
    protected void moveVisualCursorTo(int i1, List<AttributedString> newLines) {
        if (cursorPos == i1 || i1 % columns1 != columns) {
            super.moveVisualCursorTo(i1, newLines);
            return;
        }
        int row = i1 / columns1;
        AttributedString last = row < newLines.size() ? atMargin(newLines.get(row)) : BLANK;
        moveVisualCursorTo(i1 - last.columnLength());
        last.print(terminal);
        cursorPos = i1;
    }

    /** The last character of a full line, with the marks on it; else a blank. */
    private AttributedString atMargin(AttributedString line) {
        if (line.columnLength() < columns) {
            return BLANK;
        }
        AttributedString last = AttributedString.EMPTY;
        while (last.columnLength() == 0) {
            int start = Character.offsetByCodePoints(line, line.length() - last.length(), -1);
            last = line.substring(start, line.length());
        }
        return last;
    }
}
