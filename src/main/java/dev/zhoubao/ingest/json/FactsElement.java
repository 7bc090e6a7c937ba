package dev.zhoubao.ingest.json;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Direction;
import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Level;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.PrintedChange;
import dev.zhoubao.model.Rating;
import dev.zhoubao.model.ThreatLevel;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads grades and figures, each with its evidence: one without is not taken. */
final class FactsElement {

    private final JsonFields bulletin;
    private final JsonFields evidence;
    private final JsonFields changes;
    private final ProblemCollector complaints;

    FactsElement(JsonFields bulletin, ProblemCollector complaints) {
        this.bulletin = bulletin;
        this.evidence = complaints.orElse(JsonFields.NONE, () -> bulletin.below("evidence"));
        this.changes = complaints.orElse(JsonFields.NONE, () -> bulletin.below("printed_changes"));
        this.complaints = complaints;
    }

    Optional<Rating<Grade>> rating() {
        return rating("grade", Grade::of, "优 良 中 差 危");
    }

    Optional<Rating<ThreatLevel>> threat() {
        return rating("vulnerability_grade", ThreatLevel::of, "高 中 低");
    }

    private <L extends Level> Optional<Rating<L>> rating(
            String key, Function<String, Optional<L>> reader, String grades) {
        return complaints.orElse(Optional.empty(), () -> {
            Optional<String> word = bulletin.findText(key);
            Optional<L> level = word.flatMap(reader);
            if (word.isPresent() && level.isEmpty()) {
                throw new UnusableValueException(Phrase.of("{0} is none of {1}", key, grades), bulletin.get(key));
            }
            return level.isEmpty() ? Optional.empty() : Optional.of(new Rating<>(level.get(), evidence(key)));
        });
    }

    Map<Metric, Figure> figures() {
        Map<Metric, Figure> figures = new TreeMap<>();
        JsonFields values = complaints.orElse(JsonFields.NONE, () -> bulletin.below("figures"));
        for (String id : values.keys()) {
            complaints
                    .orElse(Optional.<Figure>empty(), () -> Optional.of(figure(values, id)))
                    .ifPresent(figure -> figures.put(figure.metric(), figure));
        }
        return figures;
    }

    private Figure figure(JsonFields values, String id) throws UnusableValueException {
        JsonValue value = values.get(id);
        Metric metric = Metric.of(id)
                .orElseThrow(() -> new UnusableValueException(Phrase.of("'{0}' is not a known metric", id), value));
        return new Figure(
                metric,
                QuantityReader.of(metric, value),
                evidence(id),
                complaints
                        .orElse(Optional.<PrintedChange>empty(), () -> change(metric))
                        .orElse(null));
    }

    private Evidence evidence(String key) throws UnusableValueException {
        if (!evidence.has(key)) {
            throw bulletin.fault(Phrase.of("{0} has no evidence", key));
        }
        return evidence.below(key).evidence();
    }

    private Optional<PrintedChange> change(Metric metric) throws UnusableValueException {
        String id = metric.id();
        if (!changes.has(id)) {
            return Optional.empty();
        }
        JsonFields change = changes.below(id);
        String word = change.text("direction");
        for (Direction direction : Direction.values()) {
            if (direction.toString().equals(word)) {
                Optional<JsonValue> previous = change.find("previous");
                return Optional.of(change(direction, change)
                        .from(previous.isEmpty() ? null : QuantityReader.of(metric, previous.get())));
            }
        }
        throw new UnusableValueException(
                Phrase.of("the direction of {0} must be up, down or same", id), change.get("direction"));
    }

    private static PrintedChange change(Direction direction, JsonFields change) throws UnusableValueException {
        Optional<BigDecimal> percent = measure(change, "percent");
        Optional<BigDecimal> times = measure(change, "times");
        int measures = (percent.isPresent() ? 1 : 0) + (times.isPresent() ? 1 : 0);
        if (measures != (direction == Direction.SAME ? 0 : 1)) {
            throw change.fault(Phrase.of("the number of measures of a printed change is {0}", measures));
        }
        return new PrintedChange(direction, percent.orElse(null), times.orElse(null), null);
    }

    private static Optional<BigDecimal> measure(JsonFields change, String key) throws UnusableValueException {
        Optional<JsonValue> value = change.find(key);
        return value.isEmpty() ? Optional.empty() : Optional.of(QuantityReader.decimal(key, value.get()));
    }
}
