package dev.zhoubao.ingest;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Quantity;
import dev.zhoubao.model.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the figures of the catalogue out of sentences. A figure that the text gives with two different values is a
 * problem, not a guess: it stays absent.
 */
final class FigureReader {

    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+|\\d+)";

    private record Wording(Metric metric, Pattern pattern) {}

    /** What was read, and what was not. */
    record Result(Map<Metric, Figure> figures, List<Problem> problems) {

        /** Whether the text has none of the wordings. */
        boolean nothing() {
            return figures.isEmpty() && problems.isEmpty();
        }
    }

    private final List<Wording> wordings = Metric.all()
            .flatMap(metric -> metric.wordings().stream()
                    .map(text -> new Wording(metric, Pattern.compile(text.replace("#", NUMBER)))))
            .toList();

    Result read(List<Sentence> sentences, String file) {
        Map<Metric, List<Figure>> found = new EnumMap<>(Metric.class);
        List<Problem> problems = new ArrayList<>();
        for (Sentence sentence : sentences) {
            String folded = Folded.of(sentence.text());
            for (Wording wording : wordings) {
                Matcher matcher = wording.pattern().matcher(folded);
                while (matcher.find()) {
                    Optional<Quantity> value = quantity(matcher.group(1));
                    if (value.isPresent()) {
                        found.computeIfAbsent(wording.metric(), metric -> new ArrayList<>())
                                .add(new Figure(wording.metric(), value.get(), sentence.evidence()));
                    } else {
                        problems.add(tooLarge(wording.metric(), sentence, file));
                    }
                }
            }
        }
        return new Result(agreed(found, file, problems), List.copyOf(problems));
    }

    private static Map<Metric, Figure> agreed(Map<Metric, List<Figure>> found, String file, List<Problem> problems) {
        Map<Metric, Figure> figures = new EnumMap<>(Metric.class);
        found.forEach((metric, candidates) -> {
            Figure first = candidates.get(0);
            Optional<Figure> other = candidates.stream()
                    .filter(candidate -> !candidate.value().equals(first.value()))
                    .findFirst();
            if (other.isEmpty()) {
                figures.put(metric, first);
            } else {
                problems.add(contradiction(first, other.get(), file));
            }
        });
        return figures;
    }

    private static Optional<Quantity> quantity(String digits) {
        try {
            return Optional.of(new Quantity.Count(Long.parseLong(digits.replace(",", ""))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Problem contradiction(Figure one, Figure other, String file) {
        return new Problem(
                Severity.WARNING,
                file,
                other.evidence().line(),
                one.metric().id() + " is given as " + one.value() + " and as " + other.value() + "; neither is taken",
                other.evidence().text());
    }

    private static Problem tooLarge(Metric metric, Sentence sentence, String file) {
        return new Problem(
                Severity.WARNING,
                file,
                sentence.line(),
                metric.id() + " has a number too large to be a count; it is not taken",
                sentence.text());
    }
}
