package dev.zhoubao.report.weeks;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Tone;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Period;
import dev.zhoubao.model.Source;
import dev.zhoubao.model.Status;
import dev.zhoubao.report.weeks.ListReport.Row;
import dev.zhoubao.report.words.Labels;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns that a list may have, and what each holds of a week. */
record ListFields(Labels labels) {

    /** A column and its cell of a row. */
    record Field(Column column, Function<Row, Cell> value) {}

    /** A column of lists with weeks of another series than the main one. */
    static final String SERIES = "series";

    /** The same; the grade of the week's vulnerabilities. */
    static final String THREAT = "vulnerability-grade";

    /** The grades that a week may have. */
    static final Set<String> GRADES = Set.of("grade", THREAT);

    /** All of them, in the order of a list. */
    List<Field> all() {
        Stream<Field> first = Stream.of(
                new Field(
                        Column.text("week", labels.text("week")),
                        row -> Cell.text(row.edition().name())),
                new Field(
                        Column.text(SERIES, labels.text("series")).asData(),
                        row -> Cell.text(row.edition().series().id())),
                new Field(Column.date("start", labels.text("start")).asExtra(), row -> day(row, Period::start)),
                new Field(Column.date("end", labels.text("end")).asExtra(), row -> day(row, Period::end)),
                new Field(
                        Column.date("published", labels.text("published")).asExtra(),
                        row -> source(row, source -> Cell.dayOf(source.published()))),
                new Field(
                        Column.text("grade", labels.text("grade")).saying(gradeTones()),
                        row -> loaded(row, this::grade)),
                new Field(Column.text(THREAT, labels.text("list.threat")).asExtra(), row -> loaded(row, this::threat)));
        Stream<Field> metrics = Metric.all().map(metric -> new Field(column(metric), row -> figure(row, metric)));
        Stream<Field> last = Stream.of(
                new Field(Column.text("status", labels.text("status")), this::status),
                new Field(Column.text("title", labels.text("title")), ListFields::title),
                new Field(Column.text("url", labels.text("url")), ListFields::url),
                new Field(
                        Column.text("source", labels.text("source")),
                        row -> source(row, source -> Cell.textOf(source.name().orElse(null)))),
                new Field(
                        Column.text("file", labels.text("file")),
                        row -> source(row, source -> Cell.text(source.file()))));
        return Stream.of(first, metrics, last).flatMap(fields -> fields).toList();
    }

    private Column column(Metric metric) {
        Column column = Column.number(metric.id(), labels.metricShort(metric))
                .inUnit(labels.unit(metric.unit()))
                .comparingSizes();
        // Of another series' many the first family tells most.
        boolean first = metric.family().series().isMain()
                || metric.family().series().metrics().findFirst().orElseThrow().family() == metric.family();
        return first ? column : column.asExtra();
    }

    private Map<String, Tone> gradeTones() {
        return Arrays.stream(Grade.values()).collect(Collectors.toMap(labels::gradeShort, ListFields::tone));
    }

    private static Tone tone(Grade grade) {
        return switch (grade) {
            case EXCELLENT, GOOD -> Tone.GOOD;
            case FAIR -> Tone.STRONG;
            case POOR, CRITICAL -> Tone.BAD;
        };
    }

    private static Cell day(Row row, Function<Period, LocalDate> end) {
        Period period = row.edition().period();
        return period == null ? Cell.absent() : new Cell.Day(end.apply(period));
    }

    private static Cell loaded(Row row, Function<Bulletin, Cell> value) {
        return row instanceof Row.Loaded loaded ? value.apply(loaded.bulletin()) : Cell.absent();
    }

    /** What the document says of itself; a stub's does, too. */
    private static Cell source(Row row, Function<Source, Cell> value) {
        Optional<Source> source = row instanceof Row.Loaded loaded
                ? Optional.of(loaded.bulletin().source())
                : ((Row.Known) row).week().source();
        return source.map(value).orElse(Cell.absent());
    }

    private Cell grade(Bulletin bulletin) {
        return Cell.orAbsent(bulletin.grade().map(grade -> Cell.coded(grade.chinese(), labels.gradeShort(grade))));
    }

    private Cell threat(Bulletin bulletin) {
        return Cell.orAbsent(bulletin.threatLevel().map(level -> Cell.coded(level.chinese(), labels.grade(level))));
    }

    static @Nullable Grade grade(Row row) {
        return row instanceof Row.Loaded loaded ? loaded.bulletin().grade().orElse(null) : null;
    }

    static Cell figure(Row row, Metric metric) {
        return loaded(
                row, bulletin -> Cell.orAbsent(bulletin.value(metric).map(value -> Cell.number(value.decimal()))));
    }

    private Cell status(Row row) {
        Status status = row instanceof Row.Loaded loaded
                ? loaded.bulletin().status()
                : ((Row.Known) row).week().status();
        return Cell.coded(status.toString(), labels.status(status));
    }

    private static Cell title(Row row) {
        @Nullable
        String title = row instanceof Row.Loaded loaded
                ? loaded.bulletin().title()
                : ((Row.Known) row).week().title();
        return title == null ? Cell.absent() : Cell.link(title, address(row));
    }

    private static Cell url(Row row) {
        String url = address(row);
        return Cell.addressOf(url);
    }

    private static @Nullable String address(Row row) {
        return row instanceof Row.Loaded loaded
                ? loaded.address()
                : ((Row.Known) row).week().url();
    }
}
