package dev.zhoubao.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, heading or list entry of an article, its soft line breaks already closed.
 *
 * @param text never blank
 * @param line the line of the document on which it begins, from 1
 * @param breaks the offsets in {@code text} at which each further line of the document begins, ascending; a line
 *     without text begins where the next one does
 * @param url the address, where the whole block is one link
 */
public record TextBlock(
        String text,
        int line,
        List<Integer> breaks,
        @Nullable String url) {

    public TextBlock {
        breaks = List.copyOf(breaks);
    }

    /** The line of the document that holds the character at this offset. */
    public int lineAt(int offset) {
        int low = 0;
        int high = breaks.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (breaks.get(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return line + low;
    }
}
