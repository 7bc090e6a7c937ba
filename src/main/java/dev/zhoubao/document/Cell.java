package dev.zhoubao.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A typed value of a report. Foreign text stays as it is here: each writer makes it safe for its own format. */
public sealed interface Cell {

    /**
     * Words.
     *
     * @param code the same over languages, for programs; the words themselves where there is nothing to translate
     */
    record Text(String text, Tone tone, String code) implements Cell {

        /** Words that are the same in every language. */
        public Text(String text, Tone tone) {
            this(text, tone, text);
        }
    }

    /**
     * A number in the unit that its column or metric names.
     *
     * @param signed whether a plus sign is shown: it is a change
     */
    record Numeric(BigDecimal value, boolean signed, Tone tone) implements Cell {}

    /** A percentage: 12.5 means 12.5 %. */
    record Percent(BigDecimal value, boolean signed, Tone tone) implements Cell {}

    /** A day. */
    record Day(LocalDate date) implements Cell {}

    /** A point in time without a zone, as the source gives it. */
    record Moment(LocalDateTime time) implements Cell {}

    /** Words that lead to an address. */
    record Link(String text, String url) implements Cell {}

    /** Text in runs that are kept, taken out, put in or found. */
    record Marked(List<Run> runs) implements Cell {
        public Marked {
            runs = List.copyOf(runs);
        }
    }

    /** A run of marked text. */
    record Run(String text, Mark mark) {}

    /** What happened to a run. */
    enum Mark {
        KEPT,
        REMOVED,
        ADDED,
        /** It is what was searched for. */
        FOUND
    }

    /**
     * Numbers as a small picture beside their table, for formats that can show one; others leave it out.
     *
     * @param values in order; null at gaps
     */
    record Spark(List<@Nullable BigDecimal> values) implements Cell {
        public Spark {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    /** No value: the source does not give one. Never 0, never an empty text. */
    record Absent() implements Cell {}

    Cell ABSENT = new Absent();

    static Cell text(String text) {
        return new Text(text, Tone.NEUTRAL);
    }

    static Cell text(String text, Tone tone) {
        return new Text(text, tone);
    }

    /** Translated words beside the code that programs read. */
    static Cell coded(String code, String text) {
        return coded(code, text, Tone.NEUTRAL);
    }

    static Cell coded(String code, String text, Tone tone) {
        return new Text(text, tone, code);
    }

    /** Text, or absent for null. */
    static Cell textOf(@Nullable String text) {
        return text == null ? ABSENT : text(text);
    }

    static Cell number(BigDecimal value) {
        return new Numeric(value, false, Tone.NEUTRAL);
    }

    static Cell number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    static Cell percent(BigDecimal value) {
        return new Percent(value, false, Tone.NEUTRAL);
    }

    /** A day, or absent for null. */
    static Cell dayOf(@Nullable LocalDate date) {
        return date == null ? ABSENT : new Day(date);
    }

    /** A point in time, or absent for null. */
    static Cell momentOf(@Nullable LocalDateTime time) {
        return time == null ? ABSENT : new Moment(time);
    }

    /** A link, or plain words where there is no address. */
    static Cell link(String text, @Nullable String url) {
        return url == null ? text(text) : new Link(text, url);
    }

    /** An address that shows itself, or absent for null. */
    static Cell addressOf(@Nullable String url) {
        return url == null ? ABSENT : new Link(url, url);
    }

    static Cell orAbsent(Optional<? extends Cell> cell) {
        return cell.isPresent() ? cell.get() : ABSENT;
    }
}
