package dev.zhoubao.shell.grammar;

import java.math.BigDecimal;
import java.time.Duration;

/** A number of seconds, from 0 to an hour. */
public record Seconds(Duration duration) {

    private static final BigDecimal MOST = BigDecimal.valueOf(3600);
    private static final String NUMBER = "\\d{1,4}(?:\\.\\d{1,3})?";

    /** @throws IllegalArgumentException when the text is no such number */
    static Seconds of(String text) {
        BigDecimal seconds = new BigDecimal(text.matches(NUMBER) ? text : "");
        if (seconds.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(text);
        }
        return new Seconds(Duration.ofMillis(seconds.movePointRight(3).longValue()));
    }
}
