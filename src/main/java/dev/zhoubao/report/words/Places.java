package dev.zhoubao.report.words;

import dev.zhoubao.document.Cell;
import dev.zhoubao.model.Locator;
import org.jspecify.annotations.Nullable;

/** Where in its document a text stands: a bare number is that of a line, others say what they count. */
public record Places(Labels labels) {

    /** A cell of a column of lines, with the English words for programs; absent where no place is known. */
    public Cell cell(Locator locator, @Nullable Integer number) {
        if (number == null) {
            return Cell.absent();
        }
        return locator == Locator.LINE
                ? Cell.number(number)
                : Cell.coded(locator + " " + number, words(locator, number));
    }

    /** The place in words. */
    public String words(Locator locator, int number) {
        return labels.text("place." + locator, number);
    }

    /** For JSON, where the number alone is written: what it counts, if not lines. */
    public static @Nullable String unit(Locator locator) {
        return locator == Locator.LINE ? null : locator.toString();
    }
}
