package dev.zhoubao.model;

import java.math.BigDecimal;

/** A value exactly as printed: a whole count, or a decimal number of ten thousands (万). Never negative. */
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
}
