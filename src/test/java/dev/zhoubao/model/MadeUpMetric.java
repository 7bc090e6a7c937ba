package dev.zhoubao.model;

/** A metric that is in the catalogue until this is closed. */
public final class MadeUpMetric implements AutoCloseable {

    private final Metric metric;

    /** @param wording as in the catalogue */
    public MadeUpMetric(String id, String english, String chinese, String chineseShort, String wording) {
        metric = Metric.named(id, english, chinese, chineseShort)
                .in(Family.HANDLING, Unit.ITEMS, GoodDirection.HIGHER_IS_BETTER)
                .said(wording);
    }

    @Override
    public void close() {
        Metric.CATALOGUE.remove(metric);
    }
}
