package dev.zhoubao.export.excel;

import dev.zhoubao.report.Cell;

/** Excel's number formats for the values of a report. */
final class NumberFormats {

    static final String DAY = "yyyy-mm-dd";
    static final String MOMENT = "yyyy-mm-dd hh:mm:ss";

    private NumberFormats() {}

    /** Thousands are set apart: a year is text in a report, so that no number here is one. */
    static String of(Cell.Numeric number) {
        String decimals = decimals(number.value().scale());
        String digits = "#,##0" + decimals;
        if (number.signed()) {
            return "+" + digits + ";-" + digits + ";0" + decimals;
        }
        return digits;
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
