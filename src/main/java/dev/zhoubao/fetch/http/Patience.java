package dev.zhoubao.fetch.http;

import java.time.Duration;

/**
 * How long a request may take, and how much it may bring.
 *
 * @param connect until the host takes the connection
 * @param idle without a byte
 * @param whole from the beginning to the last byte
 * @param bytes the most that an answer may hold, packed or not
 */
public record Patience(Duration connect, Duration idle, Duration whole, long bytes) {

    public static Patience usual(long bytes) {
        return new Patience(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofMinutes(3), bytes);
    }
}
