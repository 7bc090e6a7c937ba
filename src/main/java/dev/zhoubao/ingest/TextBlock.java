package dev.zhoubao.ingest;

import dev.zhoubao.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, heading or list entry of an article, its soft line breaks already closed.
 *
 * @param text never blank
 * @param line the line of the document on which it begins, from 1
 * @param breaks the offsets in {@code text} at which each further line of the document begins, ascending; a line
 *     without text begins where the next one does
 * @param url the address, where the whole block is one link, or the excerpt that stands behind one in its line
 * @param asides what stands above or below its line, such as the mark of a footnote: part of no number or word
 */
public record TextBlock(
        String text,
        int line,
        List<Integer> breaks,
        @Nullable String url,
        List<Span> asides) {

    public TextBlock {
        breaks = List.copyOf(breaks);
        asides = List.copyOf(asides);
    }

    /** A block without asides. */
    public TextBlock(String text, int line, List<Integer> breaks, @Nullable String url) {
        this(text, line, breaks, url, List.of());
    }

    /** A stretch of the text without the asides in it. */
    public String withoutAsides(Span stretch) {
        if (asides.isEmpty()) {
            return stretch.of(text);
        }
        StringBuilder kept = new StringBuilder();
        int from = stretch.start();
        for (Span aside : asides) {
            if (aside.end() > from && aside.start() < stretch.end()) {
                kept.append(text, from, Math.max(from, aside.start()));
                from = Math.min(stretch.end(), aside.end());
            }
        }
        return kept.append(text, from, stretch.end()).toString();
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
