package dev.zhoubao.library;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Some weeks as a user names them. */
public sealed interface WeekRange {

    /** Every loaded week. */
    WeekRange ALL = new Between(null, null);

    /** One week. */
    record Single(WeekRef week) implements WeekRange {
        @Override
        public String toString() {
            return week.toString();
        }
    }

    /** A whole year: the weeks that the publisher numbers in it. */
    record Year(int year) implements WeekRange {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%04d", year);
        }
    }

    /** From one end to the other, both included; null is open. The ends need not be loaded. */
    record Between(@Nullable End from, @Nullable End to) implements WeekRange {

        /** Whether the first end lies after the second, as far as their names alone tell. */
        boolean backwards() {
            if (from instanceof WeekEnd first && to instanceof WeekEnd last) {
                return first.week().after(last.week());
            }
            Integer start = year(from);
            Integer end = year(to);
            return start != null && end != null && start > end;
        }

        /** The same weeks read the other way. */
        Between turned() {
            return new Between(to, from);
        }

        private static @Nullable Integer year(@Nullable End end) {
            if (end instanceof YearEnd whole) {
                return whole.year();
            }
            return end instanceof WeekEnd one && one.week() instanceof WeekRef.Named named
                    ? Integer.valueOf(named.week().year())
                    : null;
        }

        @Override
        public String toString() {
            return (from == null ? "" : from) + ".." + (to == null ? "" : to);
        }
    }

    /** An end of a range: a week or a whole year. */
    sealed interface End {}

    /** A week as an end. */
    record WeekEnd(WeekRef week) implements End {
        @Override
        public String toString() {
            return week.toString();
        }
    }

    /** A year as an end: its first or last week. */
    record YearEnd(int year) implements End {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%04d", year);
        }
    }
}
