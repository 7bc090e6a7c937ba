package dev.zhoubao.report.summary;

import dev.zhoubao.analysis.summary.NotableReason;
import dev.zhoubao.analysis.summary.NotableWeek;
import dev.zhoubao.analysis.summary.NotableWeekSelector;
import dev.zhoubao.document.JsonObject;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Section;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.words.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why weeks are notable: a sentence each, and the same as data. */
record NotableWeekText(Labels labels) {

    /** The week to look at first, then the others in order. */
    Section section(NotableWeekSelector notable) {
        List<String> sentences = new ArrayList<>();
        sentences.add(notable.foremost().map(this::foremost).orElseGet(() -> none(notable)));
        notable.weeks().stream()
                .filter(week -> !notable.foremost().equals(Optional.of(week)))
                .map(this::of)
                .forEach(sentences::add);
        return Section.of("notable", labels.text("notable.title"), Prose.of(sentences.toArray(String[]::new)));
    }

    private String none(NotableWeekSelector notable) {
        return notable.judged()
                ? labels.text("notable.none")
                : labels.text("notable.few", String.valueOf(NotableWeekSelector.LEAST_WEEKS));
    }

    /** Which week to look at, and why. */
    String foremost(NotableWeek week) {
        return labels.text("notable.foremost", of(week));
    }

    private String of(NotableWeek week) {
        String reasons = week.reasons().stream().map(this::of).collect(Collectors.joining(labels.text("notable.and")));
        return labels.text("notable.sentence", labels.nameAndPeriod(week.week().edition()), reasons);
    }

    String of(NotableReason notable) {
        if (notable instanceof NotableReason.Graded graded) {
            return labels.text("notable.grade", labels.grade(graded.grade()));
        }
        if (notable instanceof NotableReason.Outlying outlier) {
            String key = outlier.score().signum() > 0 ? "notable.outlier.high" : "notable.outlier.low";
            return labels.text(
                    key,
                    name(outlier),
                    value(outlier),
                    outlier.median().toPlainString(),
                    outlier.score().toPlainString());
        }
        if (notable instanceof NotableReason.Extremal extreme) {
            return labels.text(
                    "notable." + word(extreme.end()),
                    name(extreme),
                    value(extreme),
                    String.valueOf(extreme.weeks()),
                    extreme.median().toPlainString());
        }
        if (notable instanceof NotableReason.Since since) {
            return labels.text(
                    "notable." + word(since.end()) + ".since",
                    name(since),
                    value(since),
                    since.since().name());
        }
        NotableReason.Jump jump = (NotableReason.Jump) notable;
        return labels.text(
                jump.percent().signum() > 0 ? "notable.jump.up" : "notable.jump.down",
                name(jump),
                value(jump.metric(), jump.before()),
                value(jump),
                percent(jump.percent()));
    }

    private String name(NotableReason.InFigure figure) {
        return labels.metric(figure.metric());
    }

    private String value(NotableReason.InFigure figure) {
        return value(figure.metric(), figure.value());
    }

    private String value(Metric metric, BigDecimal value) {
        return labels.amount(metric.unit(), value);
    }

    private static String percent(BigDecimal percent) {
        return (percent.signum() > 0 ? "+" : "") + percent.toPlainString() + " %";
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static List<Map<String, @Nullable Object>> data(List<NotableWeek> weeks) {
        return weeks.stream()
                .map(week -> new JsonObject()
                        .put("week", week.week().name())
                        .put("start", week.week().edition().start())
                        .put(
                                "reasons",
                                week.reasons().stream()
                                        .map(NotableWeekText::data)
                                        .toList())
                        .map())
                .toList();
    }

    private static Map<String, @Nullable Object> data(NotableReason notable) {
        JsonObject data = new JsonObject().put("reason", reason(notable));
        if (notable instanceof NotableReason.Graded graded) {
            data.put("grade", graded.grade().chinese());
        } else if (notable instanceof NotableReason.InFigure figure) {
            data.put("metric", figure.metric().id()).put("value", figure.value());
        }
        if (notable instanceof NotableReason.Outlying outlier) {
            data.put("median", outlier.median()).put("score", outlier.score());
        } else if (notable instanceof NotableReason.Extremal extreme) {
            data.put("median", extreme.median());
        } else if (notable instanceof NotableReason.Since since) {
            data.put("since", since.since().name());
        } else if (notable instanceof NotableReason.Jump jump) {
            data.put("before", jump.before()).put("percent", jump.percent());
        }
        return data.map();
    }

    private static String reason(NotableReason notable) {
        if (notable instanceof NotableReason.Graded) {
            return "grade";
        }
        if (notable instanceof NotableReason.Outlying) {
            return "outlier";
        }
        if (notable instanceof NotableReason.Extremal extreme) {
            return word(extreme.end());
        }
        return notable instanceof NotableReason.Since since ? word(since.end()) + "-since" : "jump";
    }
}
