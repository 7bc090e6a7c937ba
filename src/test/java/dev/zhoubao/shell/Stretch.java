package dev.zhoubao.shell;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Some commands in a row: how long each took, by kind, and what the process held when they were done. */
final class Stretch {

    private static final double NANOS_A_MILLI = 1e6;
    private static final double MEGABYTE = 1 << 20;
    private static final int COLLECTIONS = 3;

    private final Map<String, List<Double>> millis = new TreeMap<>();
    private final Map<Integer, Integer> codes = new TreeMap<>();
    private double heap;
    private int threads;
    private long classes;
    private long files;

    void add(String kind, long nanos, int code) {
        millis.computeIfAbsent(kind, key -> new ArrayList<>()).add(nanos / NANOS_A_MILLI);
        codes.merge(code, 1, Integer::sum);
    }

    /** Looks at what is held, after the garbage is gone. */
    void close() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
        threads = ManagementFactory.getThreadMXBean().getThreadCount();
        classes = ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
        if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system) {
            files = system.getOpenFileDescriptorCount();
        }
    }

    /** In megabytes. */
    double heap() {
        return heap;
    }

    int threads() {
        return threads;
    }

    long classes() {
        return classes;
    }

    /** Open files; 0 where the system does not tell. */
    long files() {
        return files;
    }

    /** How often each exit code came. */
    Map<Integer, Integer> codes() {
        return codes;
    }

    /** The time, in milliseconds, that a share of a kind's commands did not take longer than; NaN for no command. */
    double quantile(String kind, double share) {
        double[] sorted = millis.getOrDefault(kind, List.of()).stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
