package dev.zhoubao.library;

import dev.zhoubao.calendar.Grouping;
import dev.zhoubao.model.Period;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Some weeks as a user names them. */
public sealed interface WeekRange {

    /** Every loaded week. */
    WeekRange ALL = new Between(null, null);

    /** More numbers than any year has. */
    int MOST_ISSUES = 54;

    /** Whether it names the same days whatever the series: all, years, months and days, but no number of an issue. */
    boolean isOfCalendar();

    /** Whether it counts weeks back from the newest. */
    boolean countsBack();

    /** What can stand alone or be an end of a range. */
    sealed interface End extends WeekRange {}

    /** One week. */
    record Single(WeekRef week) implements End {
        @Override
        public boolean countsBack() {
            return week instanceof WeekRef.Latest;
        }

        @Override
        public boolean isOfCalendar() {
            return week instanceof WeekRef.Day;
        }

        @Override
        public String toString() {
            return week.toString();
        }
    }

    /** {@code cnvd:30..40}: weeks of the series with this id. */
    record InSeries(String series, WeekRange weeks) implements WeekRange {
        @Override
        public boolean countsBack() {
            return weeks.countsBack();
        }

        @Override
        public boolean isOfCalendar() {
            return false;
        }

        @Override
        public String toString() {
            return series + ":" + weeks;
        }
    }

    /** A whole year: the weeks that the publisher numbers in it. */
    record Year(int year) implements End {
        @Override
        public boolean countsBack() {
            return false;
        }

        @Override
        public boolean isOfCalendar() {
            return true;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%04d", year);
        }
    }

    /** A month or a quarter: the weeks whose Thursday lies in it. */
    record Months(Grouping grouping, Period days) implements End {
        @Override
        public boolean countsBack() {
            return false;
        }

        @Override
        public boolean isOfCalendar() {
            return true;
        }

        @Override
        public String toString() {
            return grouping.name(days);
        }
    }

    /** From one end to the other, both included; null is open. The ends need not be loaded. */
    record Between(@Nullable End from, @Nullable End to) implements WeekRange {
        @Override
        public boolean countsBack() {
            return (from != null && from.countsBack()) || (to != null && to.countsBack());
        }

        @Override
        public boolean isOfCalendar() {
            return (from == null || from.isOfCalendar()) && (to == null || to.isOfCalendar());
        }

        /** Whether two numbers without a year run over the turn of one: so the way is the shorter one. */
        boolean turnsTheYear() {
            return from instanceof Single first
                    && to instanceof Single last
                    && first.week() instanceof WeekRef.Issue one
                    && last.week() instanceof WeekRef.Issue other
                    && one.number() - other.number() > MOST_ISSUES / 2;
        }

        /** Whether the first end lies after the second, as far as their names alone tell. */
        boolean backwards() {
            if (turnsTheYear()) {
                return false;
            }
            if (from instanceof Single first && to instanceof Single last) {
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
            if (end instanceof Year whole) {
                return whole.year();
            }
            return end instanceof Single one && one.week() instanceof WeekRef.Named named
                    ? Integer.valueOf(named.week().year())
                    : null;
        }

        @Override
        public String toString() {
            return (from == null ? "" : from) + ".." + (to == null ? "" : to);
        }
    }
}
