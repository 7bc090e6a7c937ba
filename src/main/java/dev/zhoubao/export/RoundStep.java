package dev.zhoubao.export;

import java.math.BigDecimal;
import java.util.stream.Stream;

/** Steps along an axis that are easy to read: 1, 2 or 5 times a power of ten. */
public final class RoundStep {

    private RoundStep() {}

    /**
     * The smallest that is not below the least.
     *
     * @param least above zero
     */
    public static BigDecimal from(BigDecimal least) {
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        return Stream.of(1, 2, 5)
                .map(times -> unit.multiply(BigDecimal.valueOf(times)))
                .filter(step -> step.compareTo(least) >= 0)
                .findFirst()
                .orElseGet(() -> unit.scaleByPowerOfTen(1));
    }
}
