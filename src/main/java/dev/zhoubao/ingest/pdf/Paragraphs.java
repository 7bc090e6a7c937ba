package dev.zhoubao.ingest.pdf;

import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.ingest.title.TitleReader;
import dev.zhoubao.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Joins lines to paragraphs, across blocks and pages, too. Behind each stands the page on which it begins. */
final class Paragraphs {

    private static final Pattern ENTRY =
            Pattern.compile("[●•·∙▪■◆★►✓]|\\d{1,2}[、.．](?!\\d)|[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\\d]{1,2}[)）]");
    private static final String ENDS = "。！？；：!?;:";
    private static final String PAUSES = "，、。；：,;";
    private static final int LONGEST_HEADING = 24;
    private static final int SHORTEST_LINE = 6;
    private static final int ENOUGH_LINES = 4;

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private @Nullable Paragraph open;
    private @Nullable Segment last;
    private float lastRight;
    private float usual;

    /** A paragraph in the making. */
    private static final class Paragraph {

        private final StringBuilder text;
        private final List<Integer> breaks = new ArrayList<>();
        private final List<Span> asides = new ArrayList<>();
        private final int page;
        private final @Nullable String url;
        private int lines = 1;
        private boolean oneLink = true;

        Paragraph(Segment line, int page) {
            this.text = new StringBuilder(line.text());
            this.asides.addAll(line.asides());
            this.page = page;
            this.url = line.url();
        }

        void add(Segment line, int onPage) {
            while (page + breaks.size() < onPage) {
                breaks.add(text.length());
            }
            char before = text.charAt(text.length() - 1);
            char after = line.text().charAt(0);
            boolean words =
                    before < 0x2E80 && after < 0x2E80 && Character.isLowerCase(before) && Character.isLetter(after);
            text.append(words ? " " : "");
            line.asides().forEach(aside -> asides.add(aside.movedBy(text.length())));
            text.append(line.text());
            oneLink &= Objects.equals(url, line.url());
            lines++;
        }

        TextBlock block() {
            return new TextBlock(text.toString(), page, breaks, oneLink ? url : null, asides);
        }
    }

    List<TextBlock> blocks() {
        return paragraphs.stream().map(Paragraph::block).toList();
    }

    /** Adds lines that follow one another in one column. */
    void add(List<Segment> lines, int page) {
        boolean labels = labels(lines);
        Paragraph kept = open;
        Segment keptLast = last;
        float keptRight = lastRight;
        float left = lines.stream().map(Segment::left).min(Float::compare).orElse(0f);
        float right = lines.stream().map(Segment::right).max(Float::compare).orElse(0f);
        float pitch = usual(pitch(lines), lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Segment line = lines.get(i);
            boolean goesOn = open != null
                    && last != null
                    && (i > 0
                            ? line.base() - last.base() < 1.4f * pitch && continues(open, last, lastRight, line, left)
                            : !labels && reaches(last, lastRight) && continues(open, last, lastRight, line, left));
            if (goesOn) {
                Objects.requireNonNull(open).add(line, page);
            } else {
                open = new Paragraph(line, page);
                paragraphs.add(open);
            }
            last = line;
            lastRight = right;
        }
        if (labels && kept != null) {
            open = kept;
            last = keptLast;
            lastRight = keptRight;
        }
    }

    /** Short lines that are no sentence, such as the labels of a chart: the text goes on behind them. */
    private static boolean labels(List<Segment> lines) {
        double average =
                lines.stream().mapToInt(line -> line.text().length()).average().orElse(0);
        return lines.size() > 1
                && average < SHORTEST_LINE
                && lines.stream().noneMatch(line -> line.text().endsWith("。"));
    }

    /** A few lines do not tell how far apart lines are: paragraphs may lie between them. */
    private float usual(float pitch, int lines) {
        if (lines >= ENOUGH_LINES) {
            usual = pitch;
        }
        return usual > 0 ? Math.min(usual, pitch) : pitch;
    }

    /** The distance between lines of one paragraph: the least at which they do not overlap. */
    private static float pitch(List<Segment> lines) {
        float largest = lines.stream().map(Segment::size).max(Float::compare).orElse(12f);
        return (float) IntStream.range(1, lines.size())
                .filter(i -> lines.get(i).base() - lines.get(i - 1).base()
                        > 0.9f * lines.get(i).size())
                .mapToDouble(i -> lines.get(i).base() - lines.get(i - 1).base())
                .min()
                .stream()
                .map(least -> Math.min(least, 3 * largest))
                .findFirst()
                .orElse(2 * largest);
    }

    private static boolean reaches(Segment line, float right) {
        return line.right() > right - 2.5f * line.size();
    }

    private static boolean continues(Paragraph open, Segment last, float right, Segment line, float left) {
        boolean alike = Math.abs(last.size() - line.size()) < 0.12f * last.size();
        boolean indented = line.left() > left + 0.8f * line.size() && line.left() > last.left() + 0.8f * line.size();
        boolean entry = ENTRY.matcher(line.text()).lookingAt() || TitleReader.holdsName(line.text());
        boolean ended = ENDS.indexOf(last.text().charAt(last.text().length() - 1)) >= 0;
        boolean full = reaches(last, right) && !(ended && bare(line) && !reaches(line, right));
        boolean heading =
                open.lines == 1 && bare(last) && !ENTRY.matcher(last.text()).lookingAt();
        boolean listed = ENTRY.matcher(open.text).lookingAt();
        return alike && !indented && !entry && (full || !(ended || heading || listed));
    }

    /** As headings are: short, and without a mark that sentences have. */
    private static boolean bare(Segment line) {
        return line.text().length() <= LONGEST_HEADING && line.text().chars().noneMatch(c -> PAUSES.indexOf(c) >= 0);
    }
}
