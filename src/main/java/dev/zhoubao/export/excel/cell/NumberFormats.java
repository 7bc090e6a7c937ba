package dev.zhoubao.export.excel.cell;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Formula;

/** Excel's number formats for the values of a report. */
public final class NumberFormats {

    public static final String DAY = "yyyy-mm-dd";
    public static final String MOMENT = "yyyy-mm-dd hh:mm:ss";

    /** Not the code of cells without a format, which hold text. */
    private static final String AS_IT_IS = "General;-General";

    private static final int MOST_DECIMALS = 15;

    private NumberFormats() {}

    /**
     * Digits as in every other format, without marks between them. Percentages have one decimal at least, and what a filter
     * changes has as many as it then takes: a median of 185 may become one of 212.5.
     */
    public static String of(Cell.Amount amount) {
        if (amount.formula().filter(Formula::keepsDecimals).isPresent()) {
            return AS_IT_IS;
        }
        int scale = amount.value().scale();
        String suffix = amount.isPercent() ? decimals(Math.max(1, scale)) + "%" : decimals(scale);
        String format = "0" + suffix;
        return amount.signed() ? signed(format, "0" + suffix) : format;
    }

    /** 12.5 % is kept as 0.125. */
    public static double value(Cell.Amount amount) {
        return (amount.isPercent() ? amount.exact().movePointLeft(2) : amount.exact()).doubleValue();
    }

    /** A change shows its direction by more than its sign. */
    private static String signed(String format, String zero) {
        return "\"▲ \"+" + format + ";\"▼ \"-" + format + ";" + zero;
    }

    private static String decimals(int scale) {
        return scale <= 0 ? "" : "." + "0".repeat(Math.min(scale, MOST_DECIMALS));
    }
}
