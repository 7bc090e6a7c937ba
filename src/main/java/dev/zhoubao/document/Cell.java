package dev.zhoubao.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A typed value of a report. Foreign text stays as it is here: each writer makes it safe for its own format. */
public sealed interface Cell {

    /** Asks the visitor what it makes of this kind. */
    <R> R accept(CellVisitor<R> visitor);

    /** The number or percentage that it is, if it is one. */
    default Optional<Amount> amount() {
        return Optional.empty();
    }

    /** The value of a number or percentage; empty for anything else. */
    default Optional<BigDecimal> number() {
        return amount().map(Amount::value);
    }

    /** The day that it is, if it is one. */
    default Optional<LocalDate> day() {
        return Optional.empty();
    }

    /** The address that it shows as it is; empty for anything else. */
    default Optional<String> shownAddress() {
        return Optional.empty();
    }

    /** Whether it leads to an address. */
    default boolean isLink() {
        return false;
    }

    /** Its text without marks, or a day in ISO form; empty for anything else. */
    default String words() {
        return "";
    }

    /** The same over languages, for programs; its words where there is nothing to translate. */
    default String code() {
        return words();
    }

    /** The numbers of a small picture, null at gaps; empty for anything else. */
    default List<@Nullable BigDecimal> values() {
        return List.of();
    }

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

        @Override
        public String words() {
            return text;
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A number or a percentage. */
    sealed interface Amount extends Cell {

        BigDecimal value();

        /** Whether a plus sign is shown: it is a change. */
        boolean signed();

        Tone tone();

        /** Whether 12.5 means 12.5 %. */
        default boolean isPercent() {
            return false;
        }

        /** The number behind the rounded one that people read. */
        default BigDecimal exact() {
            return value();
        }

        /** How it comes from other cells, if it does. */
        default Optional<Formula> formula() {
            return Optional.empty();
        }

        /** Its digits, behind a plus sign where one is shown. */
        default String digits() {
            return (signed() && value().signum() > 0 ? "+" : "") + value().toPlainString();
        }

        @Override
        default Optional<Amount> amount() {
            return Optional.of(this);
        }

        @Override
        default <R> R accept(CellVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A number in the unit that its column names. */
    record Numeric(BigDecimal value, boolean signed, Tone tone) implements Amount {}

    /** A percentage: 12.5 means 12.5 %. */
    record Percent(BigDecimal value, boolean signed, Tone tone) implements Amount {

        @Override
        public boolean isPercent() {
            return true;
        }
    }

    /** A rounded number or percentage whose exact value, and what it comes from, are known. */
    record Derived(Amount rounded, BigDecimal exact, Optional<Formula> formula) implements Amount {

        @Override
        public BigDecimal value() {
            return rounded.value();
        }

        @Override
        public boolean signed() {
            return rounded.signed();
        }

        @Override
        public Tone tone() {
            return rounded.tone();
        }

        @Override
        public boolean isPercent() {
            return rounded.isPercent();
        }
    }

    /** A day. */
    record Day(LocalDate date) implements Cell {

        @Override
        public Optional<LocalDate> day() {
            return Optional.of(date);
        }

        @Override
        public String words() {
            return date.toString();
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A point in time without a zone, as the source gives it. */
    record Moment(LocalDateTime time) implements Cell {

        /** As people write it: a blank between day and time, and no parts of seconds. */
        public String spaced() {
            return time.truncatedTo(ChronoUnit.SECONDS).toString().replace('T', ' ');
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Words that lead to an address: the address itself where there are none. */
    record Link(String text, String url) implements Cell {
        public Link {
            text = text.isEmpty() ? url : text;
        }

        @Override
        public Optional<String> shownAddress() {
            return Optional.of(url).filter(text::equals);
        }

        @Override
        public boolean isLink() {
            return true;
        }

        @Override
        public String words() {
            return text;
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Several values of one kind, such as links, one after the other. */
    record Several(List<Cell> parts) implements Cell {
        public Several {
            parts = List.copyOf(parts);
        }

        @Override
        public String words() {
            return parts.stream().map(Cell::words).collect(Collectors.joining(" "));
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Text in runs that are kept, taken out, put in or found. */
    record Marked(List<Run> runs) implements Cell {
        public Marked {
            runs = List.copyOf(runs);
        }

        @Override
        public String words() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.visit(this);
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

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** No value: the source does not give one. Never 0, never an empty text. */
    record Absent() implements Cell {

        @Override
        public <R> R accept(CellVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    static Cell absent() {
        return new Absent();
    }

    /** Orders the cells of one column by what they hold; absent ones come last. */
    Comparator<Cell> VALUES_FIRST = Comparator.<Cell, Boolean>comparing(cell -> cell.equals(absent()))
            .thenComparing(cell -> cell.number().orElse(BigDecimal.ZERO))
            .thenComparing(Cell::words);

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
        return text == null ? absent() : text(text);
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

    /** A number that comes from others; what is no number stays as it is. */
    static Cell derived(Cell cell, Formula formula) {
        return cell.amount()
                .<Cell>map(amount -> new Derived(amount, amount.exact(), Optional.of(formula)))
                .orElse(cell);
    }

    /** A number rounded for people, beside its exact value. */
    static Cell rounded(BigDecimal value, BigDecimal exact) {
        return new Derived(new Numeric(value, false, Tone.NEUTRAL), exact, Optional.empty());
    }

    /** A day, or absent for null. */
    static Cell dayOf(@Nullable LocalDate date) {
        return date == null ? absent() : new Day(date);
    }

    /** A point in time, or absent for null. */
    static Cell momentOf(@Nullable LocalDateTime time) {
        return time == null ? absent() : new Moment(time);
    }

    /** A link, or plain words where there is no address. */
    static Cell link(String text, @Nullable String url) {
        return url == null ? text(text) : new Link(text, url);
    }

    /** An address that shows itself, or absent for null. */
    static Cell addressOf(@Nullable String url) {
        return url == null ? absent() : new Link(url, url);
    }

    static Cell orAbsent(Optional<? extends Cell> cell) {
        return cell.isPresent() ? cell.get() : absent();
    }
}
