package dev.zhoubao.ingest.html;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads a day of publication as pages give it: seconds since 1970, or a printed date in Beijing time. */
final class PageDate {

    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
    private static final Pattern SECONDS = Pattern.compile("\\d{9,11}");
    private static final Pattern PRINTED = Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})");

    private PageDate() {}

    static Optional<LocalDate> of(String text) {
        if (SECONDS.matches(text)) {
            Instant instant = Instant.ofEpochSecond(Long.parseLong(text));
            return Optional.of(instant.atOffset(BEIJING).toLocalDate());
        }
        Matcher printed = PRINTED.matcher(text);
        if (!printed.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(printed, 1), number(printed, 2), number(printed, 3)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
