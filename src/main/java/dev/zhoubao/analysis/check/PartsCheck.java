package dev.zhoubao.analysis.check;

import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parts that should add up to their whole and do not: severities, and kinds of object. */
final class PartsCheck implements Check {

    /** Parts of one whole; where one that has to be printed is not, nothing is judged. */
    private record Parts(Metric whole, List<Metric> needed, List<Metric> parts) {}

    private static final List<Metric> SEVERITIES = List.of(Metric.CNVD_HIGH, Metric.CNVD_MEDIUM, Metric.CNVD_LOW);

    private static final List<Parts> ALL = List.of(
            new Parts(Metric.CNVD_VULNERABILITIES, SEVERITIES, SEVERITIES),
            new Parts(
                    Metric.CNVD_VULNERABILITIES,
                    List.of(),
                    Metric.of(Metric.CNVD_WEB.family()).toList()));

    @Override
    public Stream<Finding> of(List<LoadedWeek> weeks) {
        return CheckRunner.bulletins(weeks)
                .flatMap(bulletin -> ALL.stream().flatMap(parts -> finding(bulletin, parts).stream()));
    }

    private static Optional<Finding> finding(Bulletin bulletin, Parts parts) {
        List<Figure> printed = parts.parts().stream()
                .flatMap(part -> bulletin.figure(part).stream())
                .toList();
        Optional<Figure> whole = bulletin.figure(parts.whole());
        boolean complete =
                parts.needed().stream().allMatch(part -> bulletin.figure(part).isPresent());
        if (whole.isEmpty() || printed.isEmpty() || !complete) {
            return Optional.empty();
        }
        BigDecimal sum = printed.stream().map(part -> part.value().decimal()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(whole.get().value().decimal()) == 0
                ? Optional.empty()
                : Optional.of(Finding.of(
                                Severity.WARNING,
                                "parts-and-whole",
                                bulletin,
                                printed.stream().map(part -> part.metric().id()).collect(Collectors.joining(", ")),
                                sum,
                                parts.whole().id(),
                                whole.get().value())
                        .with(Objects.requireNonNull(printed.get(0)).evidence()));
    }
}
