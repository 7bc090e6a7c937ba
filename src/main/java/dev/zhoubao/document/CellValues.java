package dev.zhoubao.document;

import java.math.BigDecimal;
import java.util.Optional;

/** What cells hold, for those who order or draw them. */
public final class CellValues {

    private CellValues() {}

    /** A number or a percentage; empty for anything else. */
    public static Optional<BigDecimal> number(Cell cell) {
        if (cell instanceof Cell.Numeric number) {
            return Optional.of(number.value());
        }
        return cell instanceof Cell.Percent percent ? Optional.of(percent.value()) : Optional.empty();
    }

    /** Words, or a day in ISO form; empty text for anything else. */
    public static String words(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        if (cell instanceof Cell.Link link) {
            return link.text();
        }
        return cell instanceof Cell.Day day ? day.date().toString() : "";
    }
}
