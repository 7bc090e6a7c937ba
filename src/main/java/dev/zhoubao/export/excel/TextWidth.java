package dev.zhoubao.export.excel;

import dev.zhoubao.report.Cell;

/** How wide a value is shown, in Latin characters: those of Chinese count double. */
final class TextWidth {

    private TextWidth() {}

    static int of(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return of(text.text());
        }
        if (cell instanceof Cell.Link link) {
            return of(link.text().isEmpty() ? link.url() : link.text());
        }
        if (cell instanceof Cell.Marked marked) {
            return marked.runs().stream().mapToInt(run -> of(run.text())).sum();
        }
        return ofValue(cell);
    }

    private static int ofValue(Cell cell) {
        if (cell instanceof Cell.Numeric number) {
            int digits = number.value().toPlainString().length();
            return digits + digits / 3 + 1;
        }
        if (cell instanceof Cell.Percent percent) {
            return percent.value().toPlainString().length() + 2;
        }
        if (cell instanceof Cell.Moment) {
            return "yyyy-mm-dd hh:mm:ss".length();
        }
        return cell instanceof Cell.Day ? "yyyy-mm-dd".length() : 0;
    }

    /** The width of the longest line. */
    static int of(String text) {
        return text.lines().mapToInt(TextWidth::ofLine).max().orElse(0);
    }

    private static int ofLine(String line) {
        return line.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    /** The blocks of Unicode's East Asian wide and full-width characters, coarsely. */
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || c >= 0x20000;
    }
}
