package dev.zhoubao.ingest;

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
    private final Set<String> links = new HashSet<>();
    private int start;
    private int line;
    private int unlinked;
    private boolean space;
    private boolean lineBreak;
    private char outOfLine;
    private String link = "";

    public List<TextBlock> blocks() {
        return List.copyOf(blocks);
    }

    public void openLink(String url) {
        link = url;
    }

    public void closeLink() {
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

    /** A raised or lowered digit behind another one is no digit of its number: between them stands a mark. */
    public void outOfLine(char mark) {
        outOfLine = mark;
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
        lineBreak = false;
        boolean marked = outOfLine != 0 && followsDigit(c);
        if (text.length() == 0) {
            start = at;
            line = at;
        } else if (marked) {
            text.append(outOfLine);
        } else if (space) {
            text.append(' ');
        }
        space = false;
        outOfLine = 0;
        for (; line < at; line++) {
            breaks.add(text.length());
        }
        text.append(c);
        if (!link.isEmpty()) {
            links.add(link);
        } else if (Character.isLetter(c)) {
            unlinked++;
        }
    }

    private boolean followsDigit(char next) {
        return text.length() > 0 && Character.isDigit(next) && Character.isDigit(text.charAt(text.length() - 1));
    }

    private boolean endsBefore(char next) {
        char last = text.charAt(text.length() - 1);
        return BULLETS.indexOf(next) >= 0 || ENDS.indexOf(last) >= 0 || !link.isEmpty() || !links.isEmpty();
    }

    /** Ends the block; the next text begins another. */
    public void close() {
        if (text.length() > 0) {
            blocks.add(new TextBlock(text.toString(), start, breaks, url()));
        }
        text.setLength(0);
        breaks.clear();
        links.clear();
        unlinked = 0;
        space = false;
        lineBreak = false;
    }

    private @Nullable String url() {
        return unlinked == 0 && links.size() == 1
                ? links.stream().filter(ArticleAddress::isWeb).findFirst().orElse(null)
                : null;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
