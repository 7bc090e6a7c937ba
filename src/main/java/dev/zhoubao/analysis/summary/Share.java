package dev.zhoubao.analysis.summary;

import dev.zhoubao.analysis.Ratio;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A part of a whole, derived from two figures: their totals over the weeks that give both.
 *
 * @param weeks how many weeks give both
 */
public record Share(Metric part, Metric whole, BigDecimal partTotal, BigDecimal wholeTotal, int weeks) {

    /** The share in percent; empty where the whole is zero. */
    public Optional<BigDecimal> percent() {
        return Ratio.percent(partTotal, wholeTotal);
    }

    /** The share in one week, in percent; empty where the week does not give both figures, or the whole is zero. */
    public Optional<BigDecimal> in(Bulletin week) {
        return week.value(part)
                .flatMap(portion -> week.value(whole).flatMap(all -> Ratio.percent(portion.decimal(), all.decimal())));
    }

    static List<Share> of(List<Bulletin> bulletins) {
        return Bulletin.metrics(bulletins).stream()
                .flatMap(part -> part.whole().flatMap(whole -> of(part, whole, bulletins)).stream())
                .toList();
    }

    private static Optional<Share> of(Metric part, Metric whole, List<Bulletin> bulletins) {
        List<Bulletin> both = bulletins.stream()
                .filter(bulletin -> bulletin.figure(part).isPresent()
                        && bulletin.figure(whole).isPresent())
                .toList();
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(new Share(part, whole, total(part, both), total(whole, both), both.size()));
    }

    private static BigDecimal total(Metric metric, List<Bulletin> bulletins) {
        return bulletins.stream()
                .map(bulletin -> bulletin.value(metric).orElseThrow().decimal())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
