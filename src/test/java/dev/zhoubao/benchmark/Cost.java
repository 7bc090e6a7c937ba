package dev.zhoubao.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * What a piece of work took, in seconds.
 *
 * @param elapsed by the clock
 * @param busy the thread's own processor time, which a loaded machine does not lengthen
 */
record Cost(double elapsed, double busy) {

    private static final double NANOS = 1e9;

    static Cost now() {
        long busy = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        return new Cost(System.nanoTime() / NANOS, busy / NANOS);
    }

    static Cost since(Cost start) {
        Cost now = now();
        return new Cost(now.elapsed - start.elapsed, now.busy - start.busy);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f s (%.2f s busy)", elapsed, busy);
    }
}
