package dev.zhoubao.ingest;

import dev.zhoubao.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds text blocks out of pieces of text and the lines on which they stand; white space is closed up as a browser does. */
public final class BlockBuilder {

    private static final String BULLETS = "●•·∙▪■◆";
    private static final String ENDS = "。！？；：!?;:）)";

    private final List<TextBlock> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> breaks = new ArrayList<>();
    /** Where lines begin, those of the document and those that a break makes. */
    private final List<Integer> lines = new ArrayList<>();

    private final Set<String> links = new HashSet<>();
    /** Behind the link to an issue with which the block begins, its title; 0 where it does not. */
    private int excerpt;

    private int start;
    private int line;
    private int unlinked;
    private boolean space;
    private boolean lineBreak;
    private final List<Span> asides = new ArrayList<>();
    private int raised;
    private int aside;
    private char asideMark;
    private boolean behindAside;
    private String link = "";

    public List<TextBlock> blocks() {
        return List.copyOf(blocks);
    }

    public void openLink(String url) {
        link = url;
    }

    public void closeLink() {
        if (unlinked == 0 && links.size() == 1 && links.contains(link) && EntryList.isIssue(text.toString())) {
            excerpt = text.length();
        }
        link = "";
    }

    /** A line break inside a block: where a sentence or an entry ends at it, the block does, too. */
    public void lineBreak() {
        if (lineBreak) {
            close();
        }
        lineBreak = text.length() > 0;
        space = false;
    }

    /** What follows stands above or below its line: it belongs to no number, and before a digit of it stands a mark. */
    public void openAside(char mark) {
        if (raised++ == 0) {
            aside = text.length();
            asideMark = mark;
        }
    }

    public void closeAside() {
        if (--raised == 0) {
            noteAside();
            behindAside = true;
        }
    }

    private void noteAside() {
        if (text.length() > aside) {
            asides.add(new Span(aside, text.length()));
        }
    }

    public void text(String piece, int firstLine) {
        int at = firstLine;
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (blank(c)) {
                space = space || (c != '\u200b' && c != '\ufeff');
            } else {
                append(c, at);
            }
            at += c == '\n' ? 1 : 0;
        }
    }

    private void append(char c, int at) {
        if (lineBreak && endsBefore(c)) {
            close();
        }
        boolean broken = lineBreak;
        lineBreak = false;
        boolean digit = Character.isDigit(c) && text.length() > 0;
        boolean marked = digit && raised > 0 && text.length() == aside;
        if (text.length() == 0) {
            start = at;
            line = at;
        } else if (marked) {
            text.append(asideMark);
        } else if (space || (digit && (behindAside || (broken && Character.isDigit(text.charAt(text.length() - 1)))))) {
            text.append(' ');
        }
        if (broken) {
            lines.add(text.length());
        }
        space = false;
        behindAside = false;
        for (; line < at; line++) {
            breaks.add(text.length());
            lines.add(text.length());
        }
        text.append(c);
        if (!link.isEmpty()) {
            links.add(link);
        } else if (Character.isLetter(c)) {
            unlinked++;
        }
    }

    private boolean endsBefore(char next) {
        char last = text.charAt(text.length() - 1);
        return BULLETS.indexOf(next) >= 0 || ENDS.indexOf(last) >= 0 || !link.isEmpty() || !links.isEmpty();
    }

    /** Ends the block; the next text begins another. */
    public void close() {
        if (raised > 0) {
            noteAside();
        }
        if (text.length() > 0) {
            blocks.addAll(BlockLines.of(
                    new TextBlock(text.toString(), start, breaks, url(), asides), lines, isExcerpt() ? excerpt : 0));
        }
        text.setLength(0);
        asides.clear();
        aside = 0;
        behindAside = false;
        breaks.clear();
        lines.clear();
        links.clear();
        unlinked = 0;
        excerpt = 0;
        space = false;
        lineBreak = false;
    }

    private boolean isExcerpt() {
        return excerpt > 0 && EntryList.isExcerpt(unlinked);
    }

    private @Nullable String url() {
        return (unlinked == 0 || isExcerpt()) && links.size() == 1
                ? links.stream().filter(ArticleAddress::isWeb).findFirst().orElse(null)
                : null;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
