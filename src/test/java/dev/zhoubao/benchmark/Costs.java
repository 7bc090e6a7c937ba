package dev.zhoubao.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The costs of several rounds. */
final class Costs {

    private final List<Cost> costs = new ArrayList<>();

    void add(Cost cost) {
        costs.add(cost);
    }

    /** The median of each measure. */
    Cost median() {
        return new Cost(median(Cost::elapsed), median(Cost::busy));
    }

    private double median(ToDoubleFunction<Cost> measure) {
        double[] sorted = costs.stream().mapToDouble(measure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
