package dev.zhoubao.ingest;

import com.google.re2j.Pattern;
import dev.zhoubao.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the lines tell from which a block was joined. One that holds nothing but a number between the lines of a sentence,
 * as that of a page, is no part of it; notes above a sentence, such as a date or a by-line, end before it.
 */
public final class BlockLines {

    /** More than so many lines of notes stand above no text. */
    private static final int MOST_NOTES = 6;

    /** Of a line that may be a number or a page's. */
    private static final int LONGEST_NUMBER = 24;

    private static final Pattern NUMBER = Pattern.compile("[\\d０-９]+(?:[.,，．][\\d０-９]+)*[.,，．]?");

    /** What can only be a page's, whatever stands around it. */
    private static final Pattern PAGE = Pattern.compile(
            "[-—–－·•~]+\\s*[\\d０-９]{1,4}\\s*[-—–－·•~]+|第\\s*[\\d０-９]{1,4}\\s*页(?:[\\s/，,]*共\\s*[\\d０-９]{1,4}\\s*页)?|[\\d０-９]{1,3}\\s*/\\s*[\\d０-９]{1,3}|(?i:page)\\s+\\d{1,4}(?:\\s+of\\s+\\d{1,4})?");

    private static final Pattern ENDS_IN_NUMBER = Pattern.compile("[\\d０-９][.,，．]?$");

    private final TextBlock block;
    private final List<Span> lines;
    private final List<Span> asides;
    private final SortedSet<Integer> cuts = new TreeSet<>();

    private BlockLines(TextBlock block, List<Span> lines) {
        this.block = block;
        this.lines = lines;
        this.asides = new ArrayList<>(block.asides());
    }

    /**
     * The block, or the blocks that it is.
     *
     * @param starts the offsets in its text at which its lines begin, ascending; without the first, with any more than once
     */
    public static List<TextBlock> of(TextBlock joined, List<Integer> starts) {
        return of(joined, starts, 0);
    }

    /**
     * @param excerpt where in a block that begins with a link to an issue its excerpt begins, a block of its own with the same
     *     link; 0 in any other
     */
    public static List<TextBlock> of(TextBlock joined, List<Integer> starts, int excerpt) {
        BlockLines lines = new BlockLines(joined, spans(joined.text(), starts));
        lines.cut(excerpt);
        lines.numbers();
        lines.notes();
        lines.asides.addAll(NoteMarks.in(joined.text()));
        return lines.blocks();
    }

    private static List<Span> spans(String text, List<Integer> starts) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int start : starts) {
            if (start > from && start < text.length()) {
                spans.add(new Span(from, start));
                from = start;
            }
        }
        spans.add(new Span(from, text.length()));
        return spans;
    }

    private int length(int i) {
        return lines.get(i).end() - lines.get(i).start();
    }

    private String line(int i) {
        return lines.get(i).of(block.text()).strip();
    }

    private void numbers() {
        for (int i = 1; i < lines.size() - 1; i++) {
            String line = length(i) <= LONGEST_NUMBER ? line(i) : "";
            if (PAGE.matches(line)) {
                asides.add(lines.get(i));
            } else if (NUMBER.matches(line)) {
                number(i);
            }
        }
    }

    /** Where it meets digits before it, or another such line, nobody can tell which of them are the number. */
    private void number(int i) {
        String before = line(i - 1);
        String behind = line(i + 1);
        boolean behindDigits = ENDS_IN_NUMBER.matcher(before).find() && !PAGE.matches(before);
        boolean beforeDigits = !behind.isEmpty() && Character.isDigit(behind.charAt(0));
        if (behindDigits || (beforeDigits && NUMBER.matches(behind))) {
            cuts.add(lines.get(i).start());
            cuts.add(lines.get(i).end());
        } else if (beforeDigits) {
            asides.add(lines.get(i));
        }
    }

    private void notes() {
        int ended = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean opens = SentenceOpening.at(block.text(), lines.get(i).start());
            if (opens && i > ended && i - ended <= MOST_NOTES && areNotes(ended, i)) {
                lines.subList(ended, i + 1).forEach(note -> cut(note.start()));
                ended = i;
            } else if (i == ended) {
                cut(SentenceOpening.behindNote(block.text(), lines.get(i)));
            }
            ended = SentenceOpening.isEnd(line(i)) ? i + 1 : ended;
        }
    }

    private void cut(int offset) {
        if (offset > 0) {
            cuts.add(offset);
        }
    }

    private boolean areNotes(int from, int to) {
        return IntStream.range(from, to).allMatch(i -> SentenceOpening.isNote(line(i), length(to)));
    }

    private List<TextBlock> blocks() {
        if (cuts.isEmpty() && asides.size() == block.asides().size()) {
            return List.of(block);
        }
        asides.sort(Comparator.comparingInt(Span::start));
        cuts.add(block.text().length());
        List<TextBlock> parts = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            part(new Span(from, cut)).ifPresent(parts::add);
            from = cut;
        }
        return parts;
    }

    /** Empty for white space. */
    private Optional<TextBlock> part(Span stretch) {
        String text = stretch.of(block.text());
        int from = stretch.start() + text.length() - text.stripLeading().length();
        return text.isBlank()
                ? Optional.empty()
                : Optional.of(new TextBlock(
                        text.strip(),
                        block.lineAt(from),
                        between(block.breaks(), offset -> offset, from + 1, stretch.end())
                                .map(offset -> offset - from)
                                .toList(),
                        block.url(),
                        between(asides, Span::start, from, stretch.end())
                                .map(aside ->
                                        new Span(aside.start() - from, Math.min(aside.end(), stretch.end()) - from))
                                .toList()));
    }

    /** Those of a sorted list that lie in a stretch, found without looking at the others. */
    private static <T> Stream<T> between(List<T> sorted, ToIntFunction<T> place, int from, int to) {
        return sorted.subList(first(sorted, place, from), first(sorted, place, to)).stream();
    }

    private static <T> int first(List<T> sorted, ToIntFunction<T> place, int from) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (place.applyAsInt(sorted.get(middle)) < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
