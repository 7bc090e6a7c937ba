package dev.zhoubao.model;

import java.math.BigDecimal;

/**
 * A value exactly as printed: a whole count, a decimal number of ten thousands (万), a percentage or a mean. Never
 * negative.
 */
public sealed interface Quantity {

    /** On either side of a decimal number's point: more digits than any printed number has. */
    int MOST_DIGITS = 20;

    /** Whether a decimal number is neither negative nor longer than any that is printed. */
    static boolean isPrinted(BigDecimal value) {
        return value.signum() >= 0
                && value.scale() >= 0
                && value.scale() <= MOST_DIGITS
                && value.precision() - value.scale() <= MOST_DIGITS;
    }

    /** The value for arithmetic, in the metric's unit. */
    BigDecimal decimal();

    /** A whole count. */
    record Count(long value) implements Quantity {

        /** @throws IllegalArgumentException when negative */
        public Count {
            if (value < 0) {
                throw new IllegalArgumentException("a count cannot be negative: " + value);
            }
        }

        @Override
        public BigDecimal decimal() {
            return BigDecimal.valueOf(value);
        }

        @Override
        public String toString() {
            return Long.toString(value);
        }
    }

    /** A decimal number, with the digits that were printed: 18.4 stays 18.4. */
    sealed interface Printed extends Quantity {

        BigDecimal value();

        @Override
        default BigDecimal decimal() {
            return value();
        }
    }

    /** Ten thousands (万). */
    record TenThousands(BigDecimal value) implements Printed {

        /** @throws IllegalArgumentException when it is no {@link #isPrinted printed} number */
        public TenThousands {
            if (!isPrinted(value)) {
                throw new IllegalArgumentException("no such number of 万 is printed: " + value);
            }
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /** A share in percent. */
    record Percentage(BigDecimal value) implements Printed {

        private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

        /** @throws IllegalArgumentException when it lies outside 0 to 100, or is no {@link #isPrinted printed} number */
        public Percentage {
            if (!isPrinted(value) || value.compareTo(WHOLE) > 0) {
                throw new IllegalArgumentException("a share lies between 0 and 100 %: " + value);
            }
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /** A mean. */
    record Mean(BigDecimal value) implements Printed {

        /** @throws IllegalArgumentException when it is no {@link #isPrinted printed} number */
        public Mean {
            if (!isPrinted(value)) {
                throw new IllegalArgumentException("no such mean is printed: " + value);
            }
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }
}
