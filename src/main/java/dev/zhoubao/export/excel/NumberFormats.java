package dev.zhoubao.export.excel;

import dev.zhoubao.report.Cell;
import java.math.BigDecimal;

/** Excel's number formats for the values of a report. */
final class NumberFormats {

    static final String DAY = "yyyy-mm-dd";
    static final String MOMENT = "yyyy-mm-dd hh:mm:ss";

    /** From here on groups of three are set apart; years and issues are below. */
    private static final BigDecimal GROUPED = BigDecimal.valueOf(10_000);

    private NumberFormats() {}

    static String of(Cell.Numeric number) {
        String decimals = decimals(number.value().scale());
        if (number.signed()) {
            String digits = "#,##0" + decimals;
            return "+" + digits + ";-" + digits + ";0" + decimals;
        }
        return (number.value().abs().compareTo(GROUPED) < 0 ? "0" : "#,##0") + decimals;
    }

    static String of(Cell.Percent percent) {
        return percent.signed() ? "+0.0%;-0.0%;0.0%" : "0.0%";
    }

    /** 12.5 % is kept as 0.125. */
    static double share(Cell.Percent percent) {
        return percent.value().movePointLeft(2).doubleValue();
    }

    private static String decimals(int scale) {
        return scale <= 0 ? "" : "." + "0".repeat(Math.min(scale, 15));
    }
}
