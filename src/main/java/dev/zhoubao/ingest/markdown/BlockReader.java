package dev.zhoubao.ingest.markdown;

import dev.zhoubao.ingest.BlockLines;
import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.model.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins lines into blocks: a paragraph runs to a blank line; headings and list entries stand for themselves. */
final class BlockReader {

    private static final String BULLETS = "●•·▪■◆";

    /** How an entry of a list begins, which ends the one before it. */
    private static final Pattern ENTRY = Pattern.compile("[-*+]\\s+\\p{L}");

    private static final String MARKS_OF_RULES = "-*_";
    private static final Pattern RULE = Pattern.compile("-{3,}|\\*{3,}|_{3,}");

    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> breaks = new ArrayList<>();
    private int start;

    BlockReader(List<Line> lines) {
        for (Line line : lines) {
            add(line);
        }
        close();
    }

    List<TextBlock> blocks() {
        return blocks;
    }

    List<Picture> pictures() {
        return pictures;
    }

    private void add(Line line) {
        if (line.blank() || isRule(line.text())) {
            close();
            return;
        }
        boolean heading = line.text().startsWith("#");
        InlineText inline = heading ? InlineText.ofHeading(line.text()) : InlineText.of(line.text());
        inline.pictures().forEach(url -> pictures.add(new Picture(url, line.number())));
        if (inline.text().isEmpty()) {
            breaks.add(text.length());
            return;
        }
        boolean alone =
                heading || inline.url() != null || BULLETS.indexOf(inline.text().charAt(0)) >= 0;
        if (alone || ENTRY.matcher(line.text()).lookingAt()) {
            close();
        }
        append(inline.text(), line.number());
        if (alone) {
            close(inline.url(), inline.excerpt());
        }
    }

    private static boolean isRule(String text) {
        return MARKS_OF_RULES.indexOf(text.charAt(0)) >= 0 && RULE.matcher(text).matches();
    }

    private void append(String words, int number) {
        if (text.length() == 0) {
            start = number;
            breaks.clear();
        } else {
            if (latin(text.charAt(text.length() - 1)) && latin(words.charAt(0))) {
                text.append(' ');
            }
            breaks.add(text.length());
        }
        text.append(words);
    }

    /** A line break between two Chinese characters is dropped; between two Latin words it becomes a space. */
    private static boolean latin(char c) {
        return c > ' ' && c < 0x2E80;
    }

    private void close() {
        close(null, 0);
    }

    private void close(@Nullable String url, int excerpt) {
        if (text.length() > 0) {
            blocks.addAll(BlockLines.of(new TextBlock(text.toString(), start, breaks, url), breaks, excerpt));
            text.setLength(0);
            breaks.clear();
        }
    }
}
