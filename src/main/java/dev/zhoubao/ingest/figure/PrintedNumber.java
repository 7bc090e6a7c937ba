package dev.zhoubao.ingest.figure;

import com.google.re2j.Pattern;
import dev.zhoubao.model.Quantity;
import dev.zhoubao.model.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/** A number as it stands in a folded sentence, with sign, separators and 万. */
record PrintedNumber(String text) {

    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:(?:,\\d{3})+|(?:，\\d{3})+)");
    private static final Pattern DECIMAL = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final int LONGEST = 2 * Quantity.MOST_DIGITS + 1;

    /** The exact value in the unit; empty where the text is no such value. */
    Optional<Quantity> in(Unit unit) {
        return switch (unit.kind()) {
            case COUNT -> count();
            case TEN_THOUSANDS ->
                text.endsWith("万")
                        ? decimal(text.substring(0, text.length() - 1)).map(Quantity.TenThousands::new)
                        : Optional.empty();
            case SHARE ->
                decimal(text)
                        .filter(value -> value.compareTo(BigDecimal.valueOf(100)) <= 0)
                        .map(Quantity.Percentage::new);
            case MEAN -> decimal(text).map(Quantity.Mean::new);
        };
    }

    /** Whether it would be a count if it were smaller. */
    boolean isTooLarge() {
        return whole(ungrouped(text)) && count().isEmpty();
    }

    private static boolean whole(String printed) {
        return !printed.isEmpty() && printed.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private Optional<Quantity> count() {
        try {
            String digits = ungrouped(text);
            return whole(digits) ? Optional.of(new Quantity.Count(Long.parseLong(digits))) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> decimal(String printed) {
        String digits = ungrouped(printed);
        return digits.length() <= LONGEST && DECIMAL.matches(digits)
                ? Optional.of(new BigDecimal(digits)).filter(Quantity::isPrinted)
                : Optional.empty();
    }

    /** Without the separators of thousands, where they can be nothing else. */
    private static String ungrouped(String printed) {
        return !whole(printed) && GROUPED.matches(printed)
                ? printed.replace(",", "").replace("，", "")
                : printed;
    }
}
