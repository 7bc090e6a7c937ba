package dev.zhoubao.export.excel;

import dev.zhoubao.document.Cell;

/** Excel's number formats for the values of a report. */
final class NumberFormats {

    static final String DAY = "yyyy-mm-dd";
    static final String MOMENT = "yyyy-mm-dd hh:mm:ss";

    private static final int MOST_DECIMALS = 15;

    private NumberFormats() {}

    /**
     * Thousands are set apart: a year is text in a report, so that no number here is one. Percentages have one decimal
     * at least, so that those of a column stand below each other.
     *
     * @param unit set behind a number as it is
     */
    static String of(Cell.Amount amount, String unit) {
        int scale = amount.value().scale();
        String suffix = amount.isPercent() ? decimals(Math.max(1, scale)) + "%" : decimals(scale) + quoted(unit);
        String format = (amount.isPercent() ? "0" : "#,##0") + suffix;
        return amount.signed() ? signed(format, "0" + suffix) : format;
    }

    /** 12.5 % is kept as 0.125. */
    static double value(Cell.Amount amount) {
        return (amount.isPercent() ? amount.value().movePointLeft(2) : amount.value()).doubleValue();
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
