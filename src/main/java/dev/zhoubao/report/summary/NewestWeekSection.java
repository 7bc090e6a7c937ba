package dev.zhoubao.report.summary;

import dev.zhoubao.analysis.comparison.Comparison;
import dev.zhoubao.analysis.summary.FigurePlace;
import dev.zhoubao.analysis.summary.FigurePlace.Standing;
import dev.zhoubao.analysis.summary.NewestWeek;
import dev.zhoubao.analysis.summary.NotableReason;
import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Formula;
import dev.zhoubao.document.Formula.Operation;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Status;
import dev.zhoubao.report.table.FigureChangeColumns;
import dev.zhoubao.report.words.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The newest week of a series: what it is compared with, what it is the highest or lowest since, and its figures in their
 * places.
 *
 * @param exported what the document holds beside it
 */
record NewestWeekSection(Labels labels, ExportedWeeks exported) {

    /** More of them in one sentence nobody reads; the table has the rank of each. */
    private static final int MOST_REACHED = 5;

    Section of(SeriesWeeks weeks) {
        NewestWeek newest = NewestWeek.of(weeks.bulletins(), weeks.loaded());
        List<Block> blocks =
                new ArrayList<>(List.of(Prose.of(sentences(newest, weeks).toArray(String[]::new))));
        if (!newest.places().isEmpty()) {
            FigureChangeColumns changes = changes(newest);
            blocks.add(table(newest, weeks, changes));
        }
        obstacles(newest).ifPresent(blocks::add);
        String title = labels.text("newest.title" + of(), newest.week().name(), labels.series(weeks.series()));
        return new Section(exported.id("headline", weeks), title, blocks);
    }

    private FigureChangeColumns changes(NewestWeek newest) {
        return new FigureChangeColumns(labels, newest.week(), newest.before(), newest.weeksApart());
    }

    /** Also of figures that the bulletin before alone gives, which have no row. */
    private Optional<Prose> obstacles(NewestWeek newest) {
        return changes(newest).obstacles(Comparison.figures(newest.before(), newest.week()));
    }

    /** Where there are several series, labels name that of the week. */
    private String of() {
        return exported.isMixed() ? ".of" : "";
    }

    private Stream<String> sentences(NewestWeek newest, SeriesWeeks weeks) {
        return Stream.of(
                        graded(newest.week()).stream(),
                        newerLoaded(weeks).stream(),
                        newer(exported.newerThan(weeks)).stream(),
                        Stream.ofNullable(newest.before()).map(before -> compared(before, newest, weeks)),
                        longIssues(newest).stream(),
                        reached(newest),
                        among(newest).stream())
                .flatMap(sentences -> sentences);
    }

    /** Empty for a week of a series that gives no grades. */
    private Optional<String> graded(Bulletin week) {
        String name = labels.nameAndPeriod(week.edition());
        return week.grade()
                .map(grade -> labels.text("newest.graded", name, labels.grade(grade)))
                .or(() -> week.threatLevel().map(level -> labels.text("newest.rated", name, labels.grade(level))))
                .or(() ->
                        week.series().isMain() ? Optional.of(labels.text("newest.ungraded", name)) : Optional.empty());
    }

    /** That the newest week of the document is not the newest that is loaded. */
    private Optional<String> newerLoaded(SeriesWeeks weeks) {
        List<Bulletin> newer = weeks.loaded().stream()
                .filter(bulletin -> bulletin.edition().compareTo(weeks.last().edition()) > 0)
                .toList();
        return newer.isEmpty()
                ? Optional.empty()
                : Optional.of(labels.text(
                        "newest.newer.loaded",
                        newer.size(),
                        newer.get(newer.size() - 1).name()));
    }

    /** That the newest week is not the newest that is known. */
    private Optional<String> newer(List<KnownWeek> newer) {
        if (newer.isEmpty()) {
            return Optional.empty();
        }
        KnownWeek last = newer.get(newer.size() - 1);
        String name = last.edition().name();
        return Optional.of(
                newer.size() == 1
                        ? labels.text("newest.newer", name, last.status() == Status.STUB ? 1 : 0)
                        : labels.text(
                                "newest.newer.many",
                                newer.size(),
                                newer.get(0).edition().name(),
                                name));
    }

    private String compared(Bulletin before, NewestWeek newest, SeriesWeeks weeks) {
        String key = newest.outside(weeks.bulletins()).isPresent() ? "newest.outside" : "newest.before";
        String sentence = labels.text(key, labels.nameAndPeriod(before.edition()), newest.weeksApart());
        return before.grade().equals(newest.week().grade())
                ? sentence
                : sentence
                        + before.grade()
                                .map(grade -> labels.text("newest.was", labels.grade(grade)))
                                .orElse("");
    }

    private Optional<String> longIssues(NewestWeek newest) {
        return labels.longIssues(Stream.concat(Stream.ofNullable(newest.before()), Stream.of(newest.week()))
                .map(Bulletin::edition));
    }

    private Stream<String> reached(NewestWeek newest) {
        NotableWeekText words = new NotableWeekText(labels);
        List<String> reached = newest.places().stream()
                .flatMap(place -> reason(newest.week(), place).stream())
                .map(words::of)
                .toList();
        if (reached.isEmpty()) {
            return Stream.empty();
        }
        int more = reached.size() - MOST_REACHED;
        String first = reached.stream().limit(MOST_REACHED).collect(Collectors.joining(labels.text("notable.and")));
        return Stream.of(
                more > 0 ? labels.text("newest.reached.more", first, more) : labels.text("newest.reached", first));
    }

    private static Optional<NotableReason> reason(Bulletin week, FigurePlace place) {
        BigDecimal value = place.figure().value().decimal();
        return place.standing()
                .flatMap(standing -> standing.reached()
                        .map(reached -> reached.since()
                                .<NotableReason>map(since -> new NotableReason.Since(
                                        week, place.change().metric(), value, reached.end(), since))
                                .orElseGet(() -> new NotableReason.Extremal(
                                        week,
                                        place.change().metric(),
                                        value,
                                        standing.median(),
                                        reached.end(),
                                        standing.weeks()))));
    }

    /** Which weeks rank and median are among. */
    private Optional<String> among(NewestWeek newest) {
        return newest.places().stream()
                .flatMap(place -> place.standing().stream())
                .map(Standing::weeks)
                .max(Integer::compare)
                .map(most -> labels.text(
                        "newest.among." + newest.scope() + of(),
                        most,
                        labels.series(newest.week().series())));
    }

    private Table table(NewestWeek newest, SeriesWeeks weeks, FigureChangeColumns changes) {
        boolean placed =
                newest.places().stream().anyMatch(place -> place.standing().isPresent());
        List<Column> columns = new ArrayList<>(changes.columns());
        if (placed) {
            columns.add(Column.text("rank", labels.text("newest.rank")));
            columns.add(Column.number("median", labels.text("summary.median")));
            columns.add(Column.number("from_median", labels.text("newest.fromMedian")));
        }
        List<List<Cell>> rows = newest.places().stream()
                .map(place -> Stream.concat(
                                changes.row(place.change()).stream(),
                                placed ? standing(place, newest, weeks) : Stream.empty())
                        .toList())
                .toList();
        return new Table(exported.id("newest", weeks), "", columns, rows);
    }

    private Stream<Cell> standing(FigurePlace place, NewestWeek newest, SeriesWeeks weeks) {
        Optional<Standing> standing = place.standing();
        BigDecimal value = place.figure().value().decimal();
        return Stream.of(
                Cell.orAbsent(standing.map(found -> Cell.text(rank(found)))),
                Cell.orAbsent(standing.map(found -> median(found, place, newest, weeks))),
                Cell.orAbsent(standing.flatMap(found -> found.fromMedian(value)
                        .map(percent -> new Cell.Derived(
                                new Cell.Percent(percent, true, Tone.NEUTRAL),
                                found.fromMedianExactly(value),
                                Optional.of(new Formula.Deviation("value", "median")))))));
    }

    /** Of weeks that are not in the document no formula can tell it. */
    private Cell median(Standing standing, FigurePlace place, NewestWeek newest, SeriesWeeks weeks) {
        Cell median = Cell.number(standing.median());
        String metric = place.change().metric().id();
        return newest.scope() == NewestWeek.Scope.CHOSEN
                ? Cell.derived(median, new Formula.Aggregate(Operation.MEDIAN, exported.rows(weeks), metric))
                : median;
    }

    private String rank(Standing standing) {
        return labels.text(
                standing.shared() > 0 ? "newest.rank.shared" : "newest.rank.of", standing.rank(), standing.weeks());
    }
}
