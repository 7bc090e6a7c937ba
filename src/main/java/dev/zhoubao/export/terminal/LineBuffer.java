package dev.zhoubao.export.terminal;

import dev.zhoubao.document.Cell;
import dev.zhoubao.export.CharacterSet;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Display.Trait;
import dev.zhoubao.export.PlainText;
import dev.zhoubao.export.Sparkline;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.report.words.Labels;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Writes lines, with colours or without; a page of any length is handed on in parts. */
final class LineBuffer {

    private static final int LEAST_VALUE = 10;
    private static final int LABEL_PART = 2;

    /** UTF-16 units of the lines that are handed on together. */
    private static final int PART = 1 << 16;

    private final OutputStream out;
    private final StringBuilder text = new StringBuilder();
    private final Display display;
    private final DisplayWidth columns;
    private final TerminalColours colours;
    private final Hyperlinks links;
    private final Labels labels;
    private final Set<String> notes = new LinkedHashSet<>();
    private boolean begun;
    private boolean gap;
    private boolean behindTable;

    LineBuffer(Display display, Labels labels, OutputStream out) {
        this.out = out;
        this.display = display;
        this.labels = labels;
        this.columns = DisplayWidth.of(display.ambiguous());
        this.colours = new TerminalColours(display.colours());
        this.links = new Hyperlinks(display.has(Trait.LINKS));
    }

    int width() {
        return display.width();
    }

    Display display() {
        return display;
    }

    /** The measure of its text. */
    DisplayWidth columns() {
        return columns;
    }

    /** A cell as text of one line. */
    AttributedString text(Cell cell) {
        return text(cell, Sparkline.MOST);
    }

    /** @param room of a sparkline, so that it is not broken */
    AttributedString text(Cell cell, int room) {
        return CellText.of(cell, display, room, links);
    }

    CharacterSet symbols() {
        return display.symbols();
    }

    void line(AttributedString line) {
        text.append(gap ? "\n" : "");
        gap = false;
        behindTable = false;
        text.append(links.written(line, display.colour() ? colours::ansi : AttributedString::toString))
                .append('\n');
        begun = true;
        if (text.length() > PART) {
            flush();
        }
    }

    /** Text in as many lines as it takes. */
    void wrapped(AttributedString words) {
        LineWrapper.lines(words, width(), columns).forEach(this::line);
    }

    void heading(String words) {
        wrapped(new AttributedString(PlainText.of(words), Palette.STRONG));
    }

    /** An empty line between what is written and what follows, if both there are. */
    void gap() {
        gap = begun;
    }

    /** A table has been written. */
    void tableEnds() {
        behindTable = true;
    }

    /** An empty line, so that what follows does not look like a row of the table before it. */
    void gapBehindTable() {
        gap = gap || behindTable;
    }

    /**
     * How wide the column of some labels is: the widest of those that leave their values most of the line, or of all where
     * every value has room beside them.
     *
     * @param widest value
     */
    int labelWidth(List<AttributedString> labels, int widest) {
        int all = labels.stream().mapToInt(columns::of).max().orElse(0);
        if (width() == 0 || all + TableLayout.GAP + widest <= width()) {
            return all;
        }
        int most = Math.max(width() / LABEL_PART, LEAST_VALUE);
        return labels.stream()
                .mapToInt(columns::of)
                .filter(label -> label <= most)
                .max()
                .orElse(0);
    }

    /**
     * A label and its value; further lines of the value stand below its first. Below a label that is wider than the column of
     * labels the value stands where the other values do if it has room there, else where it has more.
     */
    void labelled(AttributedString label, int labelWidth, AttributedString value) {
        int indent = labelWidth + TableLayout.GAP;
        boolean whole = width() == 0 || indent + columns.of(value) <= width();
        if (columns.of(label) <= labelWidth && (whole || width() - indent >= LEAST_VALUE)) {
            indented(label, indent, value);
        } else {
            wrapped(label);
            indented(AttributedString.EMPTY, whole ? indent : TableLayout.GAP, value);
        }
    }

    private void indented(AttributedString label, int indent, AttributedString value) {
        List<AttributedString> lines = LineWrapper.lines(value, width() == 0 ? 0 : width() - indent, columns);
        for (int i = 0; i < lines.size(); i++) {
            AttributedString head = i == 0 ? label : AttributedString.EMPTY;
            line(new AttributedStringBuilder()
                    .append(head)
                    .append(" ".repeat(Math.max(0, indent - columns.of(head))))
                    .append(lines.get(i))
                    .toAttributedString());
        }
    }

    /** Says something about what is shown, here. */
    void sentence(Phrase words) {
        wrapped(new AttributedString(PlainText.of(labels.phrase(words))));
    }

    void note(Phrase words) {
        wrapped(new AttributedString(labels.text("note", labels.phrase(words)), Palette.FAINT));
    }

    /** Keeps a note for the end, where it stands once. */
    void noteAtEnd(Phrase words) {
        notes.add(labels.phrase(words));
    }

    /** Writes the notes that were kept. */
    void notes() {
        gap();
        notes.forEach(note -> wrapped(new AttributedString(labels.text("note", note), Palette.FAINT)));
        notes.clear();
    }

    /** Hands on the lines that are left. */
    void flush() {
        try {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text.setLength(0);
    }
}
