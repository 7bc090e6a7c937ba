package dev.zhoubao.document;

import java.math.BigDecimal;
import java.util.Comparator;

/** Orders cells of one column by what they hold; absent ones come last. */
public final class CellOrder {

    public static final Comparator<Cell> VALUES_FIRST = Comparator.comparing((Cell cell) -> cell instanceof Cell.Absent)
            .thenComparing(cell -> CellValues.number(cell).orElse(BigDecimal.ZERO))
            .thenComparing(CellValues::words);

    private CellOrder() {}
}
