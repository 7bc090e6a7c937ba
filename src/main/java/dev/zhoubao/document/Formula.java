package dev.zhoubao.document;

/** How a number comes from the values of tables of the same report, for formats that compute; others show the number. */
public sealed interface Formula {

    /** Asks the visitor what it makes of this kind. */
    <R> R accept(Visitor<R> visitor);

    /** Whether it has as many decimals as the values that it is made of, so that a filter may change them. */
    default boolean keepsDecimals() {
        return false;
    }

    /** What is made of the values of a column. */
    enum Operation {
        COUNT,
        SUM,
        MEAN,
        MEDIAN,
        LEAST,
        MOST
    }

    /** An answer for each kind of formula. */
    interface Visitor<R> {

        R visit(Aggregate aggregate);

        R visit(SumBeside sum);

        R visit(CountBeside count);

        R visit(Difference difference);

        R visit(Quotient quotient);

        R visit(Deviation deviation);

        R visit(Step step);
    }

    /** Of values in the same row, so that it is the same for all rows of its column. */
    sealed interface OfRow extends Formula {}

    /** One number for the values of a column. */
    record Aggregate(Operation operation, String table, String column) implements Formula {
        @Override
        public boolean keepsDecimals() {
            return operation != Operation.COUNT && operation != Operation.MEAN;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** The sum of a column over those rows that have a value in another one, too. */
    record SumBeside(String table, String column, String beside) implements Formula {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** How many rows have a value in both columns. */
    record CountBeside(String table, String column, String beside) implements Formula {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A column of the same row less another one. */
    record Difference(String column, String less) implements OfRow {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** How far a column of the same row lies from another one, as a part of that one. */
    record Deviation(String column, String from) implements OfRow {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /**
     * A column of the same row less its value in another row of the table.
     *
     * @param name the column with the names of rows
     * @param before the column that names the other row
     */
    record Step(String column, String name, String before) implements OfRow {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A column of the same row as a part of another one. */
    record Quotient(String part, String whole) implements OfRow {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
