package dev.zhoubao.report.summary;

import dev.zhoubao.analysis.summary.NotableWeekSelector;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Period;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Status;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which bulletins a document holds, and of which series: the only answer to it. Title, dates, counts, newest and notable
 * weeks, gaps, tables and charts are all asked here, so that a document says one thing.
 */
public final class ExportedWeeks {

    private final List<SeriesWeeks> series;
    private final List<KnownWeek> known;
    private final List<Problem> problems;
    private @Nullable NotableWeekSelector notable;

    /**
     * @param series the weeks of each series, at least one; the first leads
     * @param known the weeks of each of these series that are asked for or newer and have no full copy, in order
     * @param problems those of the last loads that concern these weeks or no loaded week
     */
    public ExportedWeeks(List<SeriesWeeks> series, List<KnownWeek> known, List<Problem> problems) {
        this.series = List.copyOf(series);
        this.known = List.copyOf(known);
        this.problems = List.copyOf(problems);
    }

    /** Of one series alone. */
    public ExportedWeeks(
            List<Bulletin> bulletins, List<Bulletin> loaded, List<KnownWeek> known, List<Problem> problems) {
        this(List.of(new SeriesWeeks(bulletins, loaded)), known, problems);
    }

    /** All weeks that are loaded. */
    public static ExportedWeeks of(List<Bulletin> bulletins) {
        return new ExportedWeeks(bulletins, bulletins, List.of(), List.of());
    }

    /** The same with other names for documents. */
    public ExportedWeeks named(
            UnaryOperator<Bulletin> bulletin, UnaryOperator<KnownWeek> week, UnaryOperator<Problem> problem) {
        return new ExportedWeeks(
                series.stream()
                        .map(one -> new SeriesWeeks(
                                one.bulletins().stream().map(bulletin).toList(),
                                one.loaded().stream().map(bulletin).toList()))
                        .toList(),
                known.stream().map(week).toList(),
                problems.stream().map(problem).toList());
    }

    /** The weeks of each series, at least one; the first leads. */
    public List<SeriesWeeks> series() {
        return series;
    }

    /** The series that leads. */
    public SeriesWeeks main() {
        return series.get(0);
    }

    /** The series behind it. */
    public List<SeriesWeeks> companions() {
        return series.subList(1, series.size());
    }

    /** Whether a document has to say of which series something is. */
    public boolean isMixed() {
        return series.size() > 1;
    }

    /** The id of a part that a document has of each series: those behind the first one's name theirs. */
    public String id(String part, SeriesWeeks of) {
        return of == main() ? part : part + "-" + of.series().id();
    }

    /** The id of the table of a workbook with a row for each week of a series. */
    String rows(SeriesWeeks of) {
        return of == main() ? "bulletins" : of.series().id();
    }

    /** Each week of whatever series, in order of dates. */
    public List<Bulletin> bulletins() {
        return series.stream()
                .flatMap(one -> one.bulletins().stream())
                .sorted(Comparator.comparing(Bulletin::edition))
                .toList();
    }

    /** Those of every series one after the other. */
    public List<Bulletin> inOrderOfSeries() {
        return series.stream().flatMap(one -> one.bulletins().stream()).toList();
    }

    /** How many weeks there are, of whatever series. */
    public int count() {
        return series.stream().mapToInt(one -> one.bulletins().size()).sum();
    }

    /** From the first day that a bulletin covers to the last; empty where none prints its period. */
    public Optional<Period> span() {
        return series.stream()
                .flatMap(one -> one.summary().span().stream())
                .reduce((one, other) -> new Period(
                        one.start().isBefore(other.start()) ? one.start() : other.start(),
                        one.end().isAfter(other.end()) ? one.end() : other.end()));
    }

    /** When the newest bulletin of each series was published, or else the last day that it covers: the latest of these. */
    public Optional<LocalDate> newestDay() {
        return series.stream()
                .map(SeriesWeeks::last)
                .flatMap(newest -> Stream.of(
                                Optional.ofNullable(newest.source().published()),
                                Optional.ofNullable(newest.edition().end()))
                        .flatMap(Optional::stream)
                        .limit(1))
                .max(Comparator.naturalOrder());
    }

    /** The weeks worth a look, of whatever series. */
    public NotableWeekSelector notable() {
        NotableWeekSelector found = notable;
        if (found == null) {
            found = isMixed()
                    ? NotableWeekSelector.of(bulletins())
                    : main().summary().notable();
            notable = found;
        }
        return found;
    }

    /** The weeks of a series without a full copy, in order. */
    public List<KnownWeek> gapsOf(SeriesWeeks weeks) {
        return known.stream()
                .filter(week -> week.edition().series().equals(weeks.series()))
                .toList();
    }

    /** Those of them that something names and that are newer than the newest week of the document. */
    public List<KnownWeek> newerThan(SeriesWeeks weeks) {
        return gapsOf(weeks).stream()
                .filter(week -> week.status() != Status.MISSING
                        && week.edition().compareTo(weeks.last().edition()) > 0)
                .toList();
    }

    /** Those of the last loads that concern these weeks or no loaded week. */
    public List<Problem> problems() {
        return problems;
    }
}
