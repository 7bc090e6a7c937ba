package dev.zhoubao.report.digest;

import dev.zhoubao.analysis.comparison.FigureChange;
import dev.zhoubao.analysis.summary.MetricSummary;
import dev.zhoubao.analysis.summary.NotableWeekSelector;
import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.document.Prose;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.summary.NotableWeekText;
import dev.zhoubao.report.words.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The headline of a digest in sentences made from its data: what rose, what fell, the week to look at and why. */
public record DigestHeadline(Labels labels) {

    public Prose of(Summary summary) {
        List<Bulletin> weeks = summary.bulletins();
        if (weeks.size() == 1) {
            return Prose.of(
                    labels.text(
                            "digest.count.one",
                            labels.nameAndPeriod(weeks.get(0).edition())),
                    grades(summary));
        }
        List<String> lines = new ArrayList<>(List.of(count(summary), grades(summary)));
        Stream.of(1, -1, 0).flatMap(sign -> moves(summary, sign).stream()).forEach(lines::add);
        NotableWeekSelector.of(weeks)
                .foremost()
                .map(new NotableWeekText(labels)::foremost)
                .ifPresent(lines::add);
        return Prose.of(lines.toArray(String[]::new));
    }

    private String count(Summary summary) {
        List<Bulletin> weeks = summary.bulletins();
        String size = String.valueOf(weeks.size());
        return labels.text(
                "digest.count",
                size,
                labels.nameAndPeriod(weeks.get(0).edition()),
                labels.nameAndPeriod(weeks.get(weeks.size() - 1).edition()),
                size,
                String.valueOf(summary.weeksInSpan()));
    }

    private String grades(Summary summary) {
        if (summary.grades().isEmpty()) {
            return labels.text("digest.grade.none");
        }
        boolean one = summary.grades().size() == 1
                && summary.grades().containsValue(summary.bulletins().size());
        return one
                ? labels.text(
                        "digest.grade.all",
                        labels.grade(summary.grades().keySet().iterator().next()))
                : labels.text(
                        "digest.grade.some",
                        summary.grades().entrySet().stream()
                                .map(entry -> labels.grade(entry.getKey()) + " × " + entry.getValue())
                                .collect(Collectors.joining(labels.text("digest.join"))));
    }

    /** The figures that moved this way, the largest relative change first; empty where none did. */
    private Optional<String> moves(Summary summary, int sign) {
        String moves = summary.metrics().stream()
                .filter(metric -> metric.count() > 1)
                .map(MetricSummary::overall)
                .filter(change -> change.difference().orElseThrow().signum() == sign)
                .sorted(Comparator.comparing(DigestHeadline::size).reversed())
                .map(this::move)
                .collect(Collectors.joining(labels.text("digest.join")));
        String key = sign > 0 ? "digest.rose" : sign < 0 ? "digest.fell" : "digest.same";
        return moves.isEmpty() ? Optional.empty() : Optional.of(labels.text(key, moves));
    }

    private static BigDecimal size(FigureChange change) {
        return change.percent().orElse(BigDecimal.ZERO).abs();
    }

    private String move(FigureChange change) {
        String name = labels.metric(change.metric());
        if (change.same()) {
            return labels.text("digest.move.same", name, amount(change.metric(), change.to()));
        }
        String percent = change.percent()
                .map(value -> (value.signum() > 0 ? "+" : "") + value.toPlainString() + " %")
                .orElse("–");
        return labels.text(
                "digest.move",
                name,
                amount(change.metric(), change.from()),
                amount(change.metric(), change.to()),
                percent);
    }

    private String amount(Metric metric, @Nullable Figure figure) {
        return figure == null ? "–" : amount(metric, figure.value().decimal());
    }

    private String amount(Metric metric, BigDecimal value) {
        return labels.amount(metric.unit(), value.toPlainString());
    }
}
