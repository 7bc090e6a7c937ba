package dev.zhoubao.export.terminal;

import dev.zhoubao.export.Display;
import java.util.List;
import org.jline.utils.AttributedCharSequence.ForceMode;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** The lines written so far, with colours or without. */
final class Page {

    private static final int COLOURS = 8;

    private final StringBuilder text = new StringBuilder();
    private final Display display;

    Page(Display display) {
        this.display = display;
    }

    int width() {
        return display.width();
    }

    void line(AttributedString line) {
        text.append(display.colour() ? line.toAnsi(COLOURS, ForceMode.None) : line.toString())
                .append('\n');
    }

    void heading(String words) {
        Wrap.lines(new AttributedString(words, AttributedStyle.BOLD), width()).forEach(this::line);
    }

    /** An empty line, unless the page is empty or ends in one. */
    void gap() {
        int length = text.length();
        if (length > 1 && text.charAt(length - 2) != '\n') {
            text.append('\n');
        }
    }

    /** A label and its value; further lines of the value stand below its first. */
    void labelled(AttributedString label, int labelWidth, AttributedString value) {
        int indent = labelWidth + Layout.GAP;
        List<AttributedString> lines = Wrap.lines(value, width() == 0 ? 0 : Math.max(10, width() - indent));
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
