package dev.zhoubao.model;

import java.math.BigDecimal;

/**
 * A value exactly as printed: a whole count, a decimal number of ten thousands (万), a percentage or a mean. Never
 * negative.
 */
public sealed interface Quantity {

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

    /** Ten thousands (万), with the digits that were printed: 18.4 stays 18.4. */
    record TenThousands(BigDecimal value) implements Quantity {

        /** @throws IllegalArgumentException when negative */
        public TenThousands {
            if (value.signum() < 0) {
                throw new IllegalArgumentException("a count cannot be negative: " + value);
            }
        }

        @Override
        public BigDecimal decimal() {
            return value;
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /** A share in percent, with the digits that were printed. */
    record Percentage(BigDecimal value) implements Quantity {

        private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

        /** @throws IllegalArgumentException when it lies outside 0 to 100 */
        public Percentage {
            if (value.signum() < 0 || value.compareTo(WHOLE) > 0) {
                throw new IllegalArgumentException("a share lies between 0 and 100 %: " + value);
            }
        }

        @Override
        public BigDecimal decimal() {
            return value;
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }

    /** A mean, with the digits that were printed. */
    record Mean(BigDecimal value) implements Quantity {

        /** @throws IllegalArgumentException when negative */
        public Mean {
            if (value.signum() < 0) {
                throw new IllegalArgumentException("a mean of counts cannot be negative: " + value);
            }
        }

        @Override
        public BigDecimal decimal() {
            return value;
        }

        @Override
        public String toString() {
            return value.toPlainString();
        }
    }
}
