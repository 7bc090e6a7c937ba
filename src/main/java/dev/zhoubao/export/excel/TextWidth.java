package dev.zhoubao.export.excel;

import dev.zhoubao.report.Cell;
import java.util.stream.Collectors;

/** How much room a value takes, in Latin characters: those of Chinese count double. */
final class TextWidth {

    private TextWidth() {}

    /** The width of the longest line. */
    static int of(Cell cell) {
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
        return cell instanceof Cell.Day ? "yyyy-mm-dd".length() : of(words(cell));
    }

    static int of(String text) {
        return text.lines().mapToInt(TextWidth::ofLine).max().orElse(0);
    }

    /** The lines that a value fills when it is wrapped. */
    static int lines(Cell cell, int width) {
        return words(cell)
                .lines()
                .mapToInt(line -> Math.max(1, (ofLine(line) + width - 1) / width))
                .sum();
    }

    private static String words(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        if (cell instanceof Cell.Link link) {
            return link.text().isEmpty() ? link.url() : link.text();
        }
        if (cell instanceof Cell.Marked marked) {
            return marked.runs().stream().map(Cell.Run::text).collect(Collectors.joining());
        }
        return "";
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
