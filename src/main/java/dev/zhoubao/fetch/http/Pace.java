package dev.zhoubao.fetch.http;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/** Keeps requests to one host apart: a pause after each, up to a fifth longer by chance. */
public final class Pace {

    private static final double JITTER = 0.2;

    /** Waits. */
    @FunctionalInterface
    public interface Sleep {

        Sleep REAL = pause -> TimeUnit.NANOSECONDS.sleep(pause.toNanos());

        void sleep(Duration pause) throws InterruptedException;
    }

    private final Duration delay;
    private final LongSupplier nanos;
    private final Sleep sleep;
    private final DoubleSupplier chance;
    private final Map<String, Long> free = new HashMap<>();
    private final Map<String, Duration> slower = new HashMap<>();

    /**
     * @param nanos the time, in nanoseconds from any point
     * @param chance from 0 to 1
     */
    public Pace(Duration delay, LongSupplier nanos, Sleep sleep, DoubleSupplier chance) {
        this.delay = delay;
        this.nanos = nanos;
        this.sleep = sleep;
        this.chance = chance;
    }

    public Duration delay() {
        return delay;
    }

    /** Waits until the host may be asked. */
    void await(String host) throws InterruptedException {
        Long begin = free.get(host);
        long left = begin == null ? 0 : begin - nanos.getAsLong();
        if (left > 0) {
            sleep.sleep(Duration.ofNanos(left));
        }
    }

    /** A request to the host has ended. */
    void ended(String host) {
        pause(host, slower.getOrDefault(host, delay));
    }

    /** From now on requests to the host are at least so far apart. */
    void slow(String host, Duration least) {
        if (least.compareTo(delay) > 0) {
            slower.put(host, least);
            if (free.containsKey(host)) {
                pause(host, least);
            }
        }
    }

    /** The host is not to be asked for so long, and for no shorter time than it was not to be anyway. */
    void pause(String host, Duration least) {
        long pause = (long) (least.toNanos() * (1 + JITTER * chance.getAsDouble()));
        free.merge(host, nanos.getAsLong() + pause, Math::max);
    }
}
