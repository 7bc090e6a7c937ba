package dev.zhoubao.report;

import java.math.BigDecimal;
import java.util.Comparator;

/** Orders cells of one column by what they hold; absent ones come last. */
final class CellOrder {

    static final Comparator<Cell> VALUES_FIRST = Comparator.comparing((Cell cell) -> cell instanceof Cell.Absent)
            .thenComparing(CellOrder::number)
            .thenComparing(CellOrder::words);

    private CellOrder() {}

    private static BigDecimal number(Cell cell) {
        if (cell instanceof Cell.Numeric number) {
            return number.value();
        }
        return cell instanceof Cell.Percent percent ? percent.value() : BigDecimal.ZERO;
    }

    /** Dates in ISO form order as words do. */
    private static String words(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        if (cell instanceof Cell.Link link) {
            return link.text();
        }
        return cell instanceof Cell.Day day ? day.date().toString() : "";
    }
}
