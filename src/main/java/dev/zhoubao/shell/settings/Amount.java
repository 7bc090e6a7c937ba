package dev.zhoubao.shell.settings;

import dev.zhoubao.language.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that a setting of a number takes: 1 to the most, for a size with {@code KB}, {@code MB} or {@code GB}, each
 * 1024 of the one before.
 *
 * @param most in bytes where it is a size
 */
record Amount(long most, boolean size) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,15})\\s*([KMG]?B)?");

    static Amount bytes(long most) {
        return new Amount(most, true);
    }

    static Amount count(long most) {
        return new Amount(most, false);
    }

    /** Empty where the text is no such value. */
    OptionalLong read(String text) {
        Matcher written = WRITTEN.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!written.matches() || (written.group(2) != null && !size)) {
            return OptionalLong.empty();
        }
        long number = Long.parseLong(written.group(1));
        long unit = written.group(2) == null ? 1 : unit(written.group(2));
        return number >= 1 && number <= most / unit ? OptionalLong.of(number * unit) : OptionalLong.empty();
    }

    /** A size in the largest unit that it is a whole number of: {@code 16MB}. */
    static String size(long bytes) {
        for (String unit : List.of("GB", "MB", "KB")) {
            if (bytes % unit(unit) == 0) {
                return bytes / unit(unit) + unit;
            }
        }
        return bytes + "B";
    }

    private static long unit(String word) {
        return switch (word.charAt(0)) {
            case 'K' -> 1L << 10;
            case 'M' -> 1L << 20;
            case 'G' -> 1L << 30;
            default -> 1;
        };
    }

    /** What may be written. */
    Phrase wanted() {
        return size
                ? Phrase.of("it takes a size such as 500KB, 16MB or 1GB, at most {0}GB", most >> 30)
                : Phrase.of("it takes a number from 1 to {0}", most);
    }
}
