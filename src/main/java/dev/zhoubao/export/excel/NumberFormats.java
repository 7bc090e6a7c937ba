package dev.zhoubao.export.excel;

import dev.zhoubao.document.Cell;

/** Excel's number formats for the values of a report. */
final class NumberFormats {

    static final String DAY = "yyyy-mm-dd";
    static final String MOMENT = "yyyy-mm-dd hh:mm:ss";

    private static final int MOST_DECIMALS = 15;

    private NumberFormats() {}

    /**
     * Thousands are set apart: a year is text in a report, so that no number here is one.
     *
     * @param unit set behind the number as it is
     */
    static String of(Cell.Numeric number, String unit) {
        String suffix = decimals(number.value().scale()) + quoted(unit);
        return number.signed() ? signed("#,##0" + suffix, "0" + suffix) : "#,##0" + suffix;
    }

    /** One decimal at least, so that those of a column stand below each other. */
    static String of(Cell.Percent percent) {
        String format = "0" + decimals(Math.max(1, percent.value().scale())) + "%";
        return percent.signed() ? signed(format, format) : format;
    }

    /** 12.5 % is kept as 0.125. */
    static double share(Cell.Percent percent) {
        return percent.value().movePointLeft(2).doubleValue();
    }

    /** A change shows its direction by more than its sign. */
    private static String signed(String format, String zero) {
        return "\"▲ \"+" + format + ";\"▼ \"-" + format + ";" + zero;
    }

    private static String quoted(String unit) {
        return unit.isEmpty() ? "" : "\"" + unit.replace("\"", "") + "\"";
    }

    private static String decimals(int scale) {
        return scale <= 0 ? "" : "." + "0".repeat(Math.min(scale, MOST_DECIMALS));
    }
}
