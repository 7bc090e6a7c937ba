package dev.zhoubao.ingest.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Puts the segments of a page into the order in which a person reads them: columns one after the other, what spans them
 * before and after, and the labels of a chart that stands beside text behind that text.
 */
final class ReadingOrder {

    private static final int DEEPEST = 12;
    /** A page has some fifty lines; one with so many segments is drawn, not written. */
    private static final int MOST_SEGMENTS = 2_000;

    private static final int MOST_GUTTERS = 100;
    /** Lines of one text lie less far from one another, as a multiple of their usual distance. */
    private static final double APART = 1.4;

    /** The lines of a column are longer than this on average, the labels of a chart and the cells of a table shorter. */
    private static final int SHORTEST_LINE = 8;

    private final List<List<Segment>> text = new ArrayList<>();
    private final List<List<Segment>> labels = new ArrayList<>();

    /** The blocks of a page, each of lines that follow one another; those of labels last. */
    static List<List<Segment>> of(List<Segment> segments) {
        ReadingOrder order = new ReadingOrder();
        order.add(segments, segments.size() > MOST_SEGMENTS ? DEEPEST : 0, false);
        List<List<Segment>> blocks = new ArrayList<>(order.text);
        blocks.addAll(order.labels);
        return blocks;
    }

    /** What lies between two lines that span a gutter, on both sides of it. */
    private record Columns(List<Segment> above, List<Segment> left, List<Segment> right, List<Segment> below) {

        static Columns at(float gutter, Segment beside, List<Segment> segments) {
            float top = Float.NEGATIVE_INFINITY;
            float bottom = Float.POSITIVE_INFINITY;
            for (Segment segment : segments) {
                boolean spans = segment.left() < gutter && segment.right() > gutter;
                top = spans && segment.base() < beside.base() ? Math.max(top, segment.base()) : top;
                bottom = spans && segment.base() > beside.base() ? Math.min(bottom, segment.base()) : bottom;
            }
            float first = top;
            float last = bottom;
            Predicate<Segment> inside = segment -> segment.base() > first && segment.base() < last;
            List<Segment> left = part(segments, inside.and(segment -> segment.right() <= gutter));
            List<Segment> right = part(segments, inside.and(segment -> segment.left() >= gutter));
            int end = end(left, right);
            List<Segment> below = new ArrayList<>(left.subList(end, left.size()));
            below.addAll(part(segments, segment -> segment.base() >= last));
            return new Columns(part(segments, segment -> segment.base() <= first), left.subList(0, end), right, below);
        }

        /** What stands below the other column and apart from its own is a heading below both. */
        private static int end(List<Segment> column, List<Segment> other) {
            double bottom = other.stream().mapToDouble(Segment::base).max().orElse(0);
            double pitch = IntStream.range(1, column.size())
                    .mapToDouble(i -> column.get(i).base() - column.get(i - 1).base())
                    .filter(distance -> distance > column.get(0).size() / 2)
                    .min()
                    .orElse(0);
            return IntStream.range(1, column.size())
                    .filter(i -> column.get(i).base() > bottom + column.get(i).size() / 2
                            && column.get(i).base() - column.get(i - 1).base() > APART * pitch)
                    .findFirst()
                    .orElse(column.size());
        }

        private static List<Segment> part(List<Segment> segments, Predicate<Segment> wanted) {
            return segments.stream().filter(wanted).toList();
        }

        /** Columns of text, or a column beside labels; cells that stand side by side are none. */
        boolean plausible() {
            return left.size() > 1 && right.size() > 1 && (written(left) || written(right));
        }

        int size() {
            return left.size() + right.size();
        }
    }

    private static boolean written(List<Segment> segments) {
        return segments.stream()
                        .mapToInt(segment -> segment.text().length())
                        .average()
                        .orElse(0)
                >= SHORTEST_LINE;
    }

    private void add(List<Segment> segments, int depth, boolean beside) {
        if (segments.isEmpty()) {
            return;
        }
        Columns columns = depth < DEEPEST ? columns(segments) : null;
        if (columns == null) {
            (beside && !written(segments) ? labels : text).add(Segment.lines(segments));
            return;
        }
        add(columns.above(), depth + 1, beside);
        add(columns.left(), depth + 1, true);
        add(columns.right(), depth + 1, true);
        add(columns.below(), depth + 1, beside);
    }

    /** Those that hold most. */
    private static @Nullable Columns columns(List<Segment> segments) {
        Columns best = null;
        Set<Integer> tried = new LinkedHashSet<>();
        for (int i = 1; i < segments.size() && tried.size() < MOST_GUTTERS; i++) {
            Segment left = segments.get(i - 1);
            Segment right = segments.get(i);
            float gutter = (left.right() + right.left()) / 2;
            if (!left.besides(right)
                    || left.right() > right.left()
                    || !tried.add(Math.round(gutter * 7 + left.base()))) {
                continue;
            }
            Columns columns = Columns.at(gutter, left, segments);
            if (columns.plausible() && (best == null || columns.size() > best.size())) {
                best = columns;
            }
        }
        return best;
    }
}
