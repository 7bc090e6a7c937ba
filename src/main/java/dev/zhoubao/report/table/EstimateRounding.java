package dev.zhoubao.report.table;

import dev.zhoubao.document.Cell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Rounds statistical estimates to the digits that they support. */
public final class EstimateRounding {

    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);
    private static final BigDecimal SMALL = new BigDecimal("0.001");

    private EstimateRounding() {}

    /** A slope with three digits. */
    public static BigDecimal slope(double slope) {
        BigDecimal rounded = BigDecimal.valueOf(slope).round(THREE_DIGITS);
        return rounded.signum() == 0 ? BigDecimal.ZERO : plain(rounded.stripTrailingZeros());
    }

    /** A standardised score with two decimals. */
    public static BigDecimal score(double z) {
        return BigDecimal.valueOf(z).setScale(2, RoundingMode.HALF_UP);
    }

    /** A probability with three decimals; with two digits where it is smaller than that. */
    public static BigDecimal probability(double p) {
        BigDecimal exact = BigDecimal.valueOf(p);
        return exact.compareTo(SMALL) >= 0 || exact.signum() == 0
                ? exact.setScale(3, RoundingMode.HALF_UP)
                : exact.round(new MathContext(2, RoundingMode.HALF_UP));
    }

    /** A coefficient between -1 and 1 with three decimals. */
    public static BigDecimal coefficient(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_EVEN);
    }

    /** For tables: in words where it is too small to be worth its digits, which programs get all the same. */
    public static Cell probabilityCell(double p) {
        return isSmall(p) ? Cell.coded(probability(p).toString(), "< " + SMALL) : Cell.number(probability(p));
    }

    private static boolean isSmall(double p) {
        return BigDecimal.valueOf(p).compareTo(SMALL) < 0;
    }

    /** For sentences: {@code = 0.012} or {@code < 0.001}. */
    public static String probabilityWords(double p) {
        return isSmall(p) ? "< " + SMALL : "= " + probability(p).toPlainString();
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
