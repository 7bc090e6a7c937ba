package dev.zhoubao.fetch.http;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a server answered.
 *
 * @param address where the answer comes from, after redirects
 * @param headers by name in small letters; of several the first
 * @param body as it was before the server packed it
 */
@SuppressWarnings("ArrayRecordComponent") // Replies are not compared.
public record Reply(WebAddress address, int status, Map<String, String> headers, byte[] body) {

    public static final int OK = 200;
    public static final int NOT_MODIFIED = 304;
    static final int PROXY_ASKS = 407;
    static final int TOO_MANY = 429;

    private static final BigInteger LONGEST = BigInteger.valueOf(Integer.MAX_VALUE);

    public Reply {
        Map<String, String> byName = new TreeMap<>();
        headers.forEach((name, value) -> byName.put(name.toLowerCase(Locale.ROOT), value));
        headers = Map.copyOf(byName);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** Whether the server wants this program to stop. */
    boolean blocks() {
        return status == 403 || status == TOO_MANY;
    }

    /** How long the server asks to be left alone, in seconds or up to a point in time. */
    Optional<Duration> retryAfter(Instant now) {
        String text = header("retry-after").orElse("").strip();
        if (text.matches("\\d{1,100}")) {
            return Optional.of(
                    Duration.ofSeconds(new BigInteger(text).min(LONGEST).longValue()));
        }
        try {
            Instant then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(then.isBefore(now) ? Duration.ZERO : Duration.between(now, then));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    boolean redirects() {
        return status >= 301 && status <= 308 && status != NOT_MODIFIED && status != 305 && status != 306;
    }
}
