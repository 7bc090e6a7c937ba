package dev.zhoubao.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Quotients for people: percentages with one decimal, more only where one would show a change as none. */
public final class Ratio {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int GUARD = 40;

    private Ratio() {}

    /** {@code part} as a percentage of {@code whole}; empty where the whole is zero: no number answers that. */
    public static Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal exact = part.multiply(HUNDRED).divide(whole, GUARD, RoundingMode.HALF_EVEN);
        BigDecimal rounded = exact.setScale(1, RoundingMode.HALF_UP);
        boolean lost = rounded.signum() == 0 && exact.signum() != 0;
        return Optional.of(lost ? exact.round(new MathContext(1, RoundingMode.HALF_UP)) : rounded);
    }

    /** The same, unrounded; only of a whole that is not zero. */
    public static BigDecimal exactPercent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, MathContext.DECIMAL64);
    }

    /** The mean with one decimal, or as many as the values have. */
    public static BigDecimal mean(BigDecimal total, int count) {
        return total.divide(BigDecimal.valueOf(count), decimalsOfMean(total), RoundingMode.HALF_UP);
    }

    /** How many decimals a mean has that is made of a total. */
    public static int decimalsOfMean(BigDecimal total) {
        return Math.max(1, total.scale());
    }
}
