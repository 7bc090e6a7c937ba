package dev.zhoubao.library;

import dev.zhoubao.model.Week;
import java.time.LocalDate;

/** A week as a user names it; {@link WeekNames} reads it and {@link Lookup} finds the week. */
public sealed interface WeekRef {

    /** Whether this surely names a later week than the other, which only two names of one kind can tell. */
    default boolean after(WeekRef other) {
        if (this instanceof Issue one && other instanceof Issue two) {
            return one.number() > two.number();
        }
        if (this instanceof Named one && other instanceof Named two) {
            return one.week().compareTo(two.week()) > 0;
        }
        if (this instanceof Day one && other instanceof Day two) {
            return one.date().isAfter(two.date());
        }
        return this instanceof Latest one && other instanceof Latest two && one.back() < two.back();
    }

    /** {@code cnvd:36}: a week of the series with this id. */
    record InSeries(String series, WeekRef week) implements WeekRef {
        @Override
        public String toString() {
            return series + ":" + week;
        }
    }

    /** {@code 27}: the newest loaded year that has this issue. */
    record Issue(int number) implements WeekRef {
        @Override
        public String toString() {
            return Integer.toString(number);
        }
    }

    /** {@code 2024-27} or {@code 2024年第27期}. */
    record Named(Week week) implements WeekRef {
        @Override
        public String toString() {
            return week.toString();
        }
    }

    /** A day inside the week: {@code 2024-07-03}. */
    record Day(LocalDate date) implements WeekRef {
        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** {@code latest}, {@code previous} (one back) or {@code latest~3}: counted in loaded weeks. */
    record Latest(int back) implements WeekRef {
        @Override
        public String toString() {
            return back == 0 ? "latest" : "latest~" + back;
        }
    }
}
