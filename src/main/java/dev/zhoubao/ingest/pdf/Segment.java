package dev.zhoubao.ingest.pdf;

import dev.zhoubao.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Characters of one line without a wide gap between them: a line of a column, a cell, a label of a chart.
 *
 * @param url where it leads, if all of it is one link
 * @param asides digits that are raised or lowered beside others
 */
record Segment(
        String text,
        float left,
        float right,
        float base,
        float size,
        @Nullable String url,
        List<Span> asides) {

    /** As wide as this, in characters, is no gap in a line of text, however it is justified. */
    private static final float GAP = 1.1f;
    /** Between words. */
    private static final float SPACE = 0.18f;
    /** Characters stand on one line if they stand no further apart than this. */
    private static final float RAISED = 0.45f;
    /** Raised digits, of one mark or of several: {@code ^1,2}. */
    private static final Pattern MARKS = Pattern.compile("\\^?\\p{Nd}++(?:[,，、–-]\\p{Nd}++)*+");

    /** The segments of a page, from top to bottom and from left to right. */
    static List<Segment> of(List<Glyph> glyphs, Links links) {
        List<Glyph> sorted = glyphs.stream()
                .filter(glyph -> !glyph.blank())
                .sorted(Comparator.comparing(Glyph::base).thenComparing(Glyph::left))
                .toList();
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || below(sorted.get(start), sorted.get(i), sorted.get(i - 1))) {
                line(sorted.subList(start, i), links, segments);
                start = i;
            }
        }
        return segments;
    }

    private static boolean below(Glyph first, Glyph next, Glyph last) {
        float size = Math.max(next.size(), last.size());
        return next.base() - first.base() > RAISED * Math.max(size, first.size())
                || next.base() - last.base() > RAISED * size;
    }

    private static void line(List<Glyph> glyphs, Links links, List<Segment> segments) {
        List<Glyph> line =
                glyphs.stream().sorted(Comparator.comparing(Glyph::left)).toList();
        int start = 0;
        for (int i = 1; i <= line.size(); i++) {
            if (i == line.size()
                    || line.get(i).left() - line.get(i - 1).right()
                            > GAP * Math.max(line.get(i).size(), line.get(i - 1).size())) {
                segments.add(one(line.subList(start, i), links));
                start = i;
            }
        }
    }

    private static Segment one(List<Glyph> glyphs, Links links) {
        StringBuilder text = new StringBuilder();
        List<Span> asides = new ArrayList<>();
        int run = 0;
        boolean raised = false;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (i > 0) {
                Glyph before = glyphs.get(i - 1);
                boolean parted = before.partedFrom(glyph);
                if (before.differsFrom(glyph)) {
                    addAsides(asides, text, run, raised, parted && before.size() < glyph.size());
                    raised = parted && glyph.size() < before.size();
                    run = text.length();
                }
                boolean apart = glyph.left() - before.right() > SPACE * glyph.size();
                text.append(raised && parted ? "^" : parted || (apart && latin(text, glyph.text())) ? " " : "");
            }
            text.append(glyph.text());
        }
        addAsides(asides, text, run, raised, false);
        Glyph main = glyphs.stream().max(Comparator.comparing(Glyph::size)).orElseThrow();
        float left = glyphs.get(0).left();
        float right = glyphs.get(glyphs.size() - 1).right();
        return new Segment(text.toString(), left, right, main.base(), main.size(), links.at(left, right, main), asides);
    }

    /**
     * Adds the digits at the partings of a run of smaller characters from others: its words belong to the text.
     *
     * @param first whether it begins at a parting
     * @param last whether it ends at one
     */
    private static void addAsides(List<Span> asides, StringBuilder text, int run, boolean first, boolean last) {
        Matcher digits = MARKS.matcher(text).region(run, text.length());
        while (digits.find()) {
            if ((first && digits.start() == run) || (last && digits.end() == text.length())) {
                asides.add(new Span(digits.start(), digits.end()));
            }
        }
    }

    private static boolean latin(CharSequence before, String after) {
        return before.charAt(before.length() - 1) < 0x2E80 && after.charAt(0) < 0x2E80;
    }

    boolean besides(Segment other) {
        return Math.abs(base - other.base) <= RAISED * Math.max(size, other.size);
    }

    /** Those of one line as one. */
    static Segment joined(List<Segment> line) {
        Segment first = line.get(0);
        return line.size() == 1
                ? first
                : new Segment(
                        line.stream().map(Segment::text).collect(Collectors.joining(" ")),
                        first.left,
                        line.get(line.size() - 1).right,
                        first.base,
                        line.stream()
                                .map(Segment::size)
                                .max(Comparator.naturalOrder())
                                .orElse(first.size),
                        null,
                        asides(line));
    }

    private static List<Span> asides(List<Segment> line) {
        List<Span> asides = new ArrayList<>();
        int start = 0;
        for (Segment segment : line) {
            for (Span aside : segment.asides) {
                asides.add(aside.movedBy(start));
            }
            start += segment.text.length() + 1;
        }
        return asides;
    }

    /** Segments as lines, in order. */
    static List<Segment> lines(List<Segment> segments) {
        List<Segment> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= segments.size(); i++) {
            if (i == segments.size() || !segments.get(i).besides(segments.get(start))) {
                lines.add(joined(segments.subList(start, i).stream()
                        .sorted(Comparator.comparing(Segment::left))
                        .toList()));
                start = i;
            }
        }
        return lines;
    }
}
