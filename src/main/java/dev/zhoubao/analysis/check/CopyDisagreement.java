package dev.zhoubao.analysis.check;

import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Metric;
import java.util.List;
import java.util.Optional;

/** A figure that two copies of a week both give, with other values. */
public record CopyDisagreement(Figure used, Figure other) {

    /** In the catalogue's order; a figure that only one of the two gives does not count. */
    public static List<CopyDisagreement> between(Bulletin used, Bulletin other) {
        return used.figures().keySet().stream()
                .flatMap(metric -> in(metric, used, other).stream())
                .toList();
    }

    private static Optional<CopyDisagreement> in(Metric metric, Bulletin used, Bulletin other) {
        return used.figure(metric)
                .flatMap(one -> other.figure(metric).map(another -> new CopyDisagreement(one, another)))
                .filter(both -> both.used()
                                .value()
                                .decimal()
                                .compareTo(both.other().value().decimal())
                        != 0);
    }

    public Metric metric() {
        return used.metric();
    }
}
