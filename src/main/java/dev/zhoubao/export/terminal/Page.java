package dev.zhoubao.export.terminal;

import dev.zhoubao.export.Display;
import dev.zhoubao.export.PlainText;
import dev.zhoubao.export.Symbols;
import java.util.List;
import org.jline.utils.AttributedCharSequence.ForceMode;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** The lines written so far, with colours or without. */
final class Page {

    private static final int COLOURS = 8;
    private static final int LEAST_VALUE = 10;

    private final StringBuilder text = new StringBuilder();
    private final Display display;
    private boolean gap;

    Page(Display display) {
        this.display = display;
    }

    int width() {
        return display.width();
    }

    Symbols symbols() {
        return display.symbols();
    }

    void line(AttributedString line) {
        text.append(gap ? "\n" : "");
        gap = false;
        text.append(display.colour() ? line.toAnsi(COLOURS, ForceMode.None) : line.toString())
                .append('\n');
    }

    void heading(String words) {
        Wrap.lines(new AttributedString(PlainText.of(words), AttributedStyle.BOLD), width())
                .forEach(this::line);
    }

    /** An empty line between what is written and what follows, if both there are. */
    void gap() {
        gap = !text.isEmpty();
    }

    /** A label and its value; further lines of the value stand below its first, all below a label that fills the line. */
    void labelled(AttributedString label, int labelWidth, AttributedString value) {
        int indent = labelWidth + Layout.GAP;
        if (width() > 0 && width() - indent < LEAST_VALUE) {
            Wrap.lines(label, width()).forEach(this::line);
            indented(AttributedString.EMPTY, Layout.GAP, value);
        } else {
            indented(label, indent, value);
        }
    }

    private void indented(AttributedString label, int indent, AttributedString value) {
        List<AttributedString> lines = Wrap.lines(value, width() == 0 ? 0 : width() - indent);
        for (int i = 0; i < lines.size(); i++) {
            AttributedString head = i == 0 ? label : AttributedString.EMPTY;
            line(new AttributedStringBuilder()
                    .append(head)
                    .append(" ".repeat(Math.max(0, indent - head.columnLength())))
                    .append(lines.get(i))
                    .toAttributedString());
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
