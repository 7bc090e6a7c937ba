package dev.zhoubao.report.table;

import dev.zhoubao.analysis.Ratio;
import dev.zhoubao.analysis.Verdict;
import dev.zhoubao.analysis.comparison.FigureChange;
import dev.zhoubao.analysis.comparison.FigureChange.Obstacle;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Formula;
import dev.zhoubao.document.JsonObject;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Tone;
import dev.zhoubao.model.Figure;
import dev.zhoubao.report.words.Labels;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the change of a figure is shown, in every report that shows one. */
public record ChangeCells(Labels labels) {

    /** The columns of {@link #row}, under these heads for the two values. */
    public List<Column> columns(String from, String to) {
        Column direction = direction();
        return List.of(
                Column.text("metric", labels.text("metrics.id")).asData(),
                Column.text("name", labels.text("metric")),
                Column.number("from", from),
                Column.number("to", to),
                Column.number("change", labels.text("diff.change")).tonedBy(direction),
                Column.number("percent", labels.text("diff.percent")).tonedBy(direction),
                direction);
    }

    /** The column of {@link #verdict}. */
    public Column direction() {
        return Column.text("direction", labels.text("diff.verdict"))
                .saying(Map.of(
                        labels.verdict(Verdict.BETTER), Tone.GOOD,
                        labels.verdict(Verdict.WORSE), Tone.BAD));
    }

    public List<Cell> row(FigureChange change) {
        return List.of(
                Cell.text(change.metric().id()),
                Cell.text(labels.metric(change.metric())),
                value(change.from()),
                value(change.to()),
                difference(change),
                percent(change),
                verdict(change));
    }

    public static Cell value(@Nullable Figure figure) {
        return figure == null ? Cell.absent() : Cell.number(figure.value().decimal());
    }

    public static Cell difference(FigureChange change) {
        return Cell.orAbsent(
                change.difference().map(difference -> new Cell.Numeric(difference, true, tone(change.verdict()))));
    }

    public static Cell percent(FigureChange change) {
        return Cell.orAbsent(change.percent().map(percent -> new Cell.Percent(percent, true, tone(change.verdict()))));
    }

    /**
     * Why there is no change, or none in percent.
     *
     * @param from the name of the first week
     * @param to that of the second
     */
    public Cell obstacle(FigureChange change, String from, String to) {
        return Cell.orAbsent(change.obstacle()
                .map(known -> Cell.coded(
                        known.toString(),
                        switch (known) {
                            case FROM_ABSENT -> labels.text("changes.absent", from);
                            case TO_ABSENT -> labels.text("changes.absent", to);
                            case FROM_ZERO -> labels.text("changes.zero", from);
                        })));
    }

    /** The same in sentences below a table, which name the metrics; empty where each has a change in percent. */
    public Optional<Prose> obstacles(List<FigureChange> changes, String from, String to) {
        String[] sentences = Arrays.stream(Obstacle.values())
                .flatMap(obstacle -> sentence(obstacle, changes, obstacle == Obstacle.TO_ABSENT ? to : from).stream())
                .toArray(String[]::new);
        return sentences.length == 0 ? Optional.empty() : Optional.of(Prose.of(sentences));
    }

    private Optional<String> sentence(Obstacle obstacle, List<FigureChange> changes, String week) {
        List<String> metrics = changes.stream()
                .filter(change -> change.obstacle().filter(obstacle::equals).isPresent())
                .map(change -> labels.metric(change.metric()))
                .toList();
        String key = obstacle == Obstacle.FROM_ZERO ? "changes.zero.of" : "changes.absent.of";
        return metrics.isEmpty()
                ? Optional.empty()
                : Optional.of(labels.text(key, week, String.join(labels.text("series.join"), metrics)));
    }

    /** The change in percent, in full precision where a format computes it from the value before in the same row. */
    public static Cell ratio(FigureChange change, String before) {
        return Cell.orAbsent(percent(change)
                .amount()
                .map(rounded -> new Cell.Derived(
                        rounded,
                        Ratio.exactPercent(
                                change.difference().orElseThrow(),
                                Objects.requireNonNull(change.from()).value().decimal()),
                        Optional.of(new Formula.Quotient("change", before)))));
    }

    public Cell verdict(FigureChange change) {
        return verdict(change.verdict());
    }

    public Cell verdict(Optional<Verdict> verdict) {
        return Cell.orAbsent(verdict.map(known -> Cell.coded(known.toString(), labels.verdict(known), tone(verdict))));
    }

    public static Tone tone(Optional<Verdict> verdict) {
        return verdict.map(known -> switch (known) {
                    case BETTER -> Tone.GOOD;
                    case WORSE -> Tone.BAD;
                    case SAME -> Tone.NEUTRAL;
                })
                .orElse(Tone.NEUTRAL);
    }

    public static Map<String, @Nullable Object> data(FigureChange change) {
        return new JsonObject()
                .put("metric", change.metric().id())
                .put("from", number(change.from()))
                .put("to", number(change.to()))
                .put("change", change.difference())
                .put("percent", change.percent())
                .put("direction", change.verdict().map(Verdict::toString))
                .putIfKnown("note", change.obstacle().map(Obstacle::toString).orElse(null))
                .map();
    }

    private static @Nullable Object number(@Nullable Figure figure) {
        return figure == null ? null : figure.value().decimal();
    }
}
