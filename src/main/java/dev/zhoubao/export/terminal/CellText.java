package dev.zhoubao.export.terminal;

import dev.zhoubao.export.PlainText;
import dev.zhoubao.export.Sparkline;
import dev.zhoubao.export.Symbols;
import dev.zhoubao.report.Cell;
import dev.zhoubao.report.Tone;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Cells as styled text of one line. Good and bad are also told by sign or word, never by colour alone. */
final class CellText {

    static final String ABSENT = "–";

    private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
    private static final AttributedStyle ADDED = PLAIN.foreground(AttributedStyle.GREEN);
    private static final AttributedStyle REMOVED = PLAIN.foreground(AttributedStyle.RED);

    private CellText() {}

    static AttributedString of(Cell cell) {
        return of(cell, Symbols.UNICODE);
    }

    static AttributedString of(Cell cell, Symbols symbols) {
        if (cell instanceof Cell.Spark spark) {
            return new AttributedString(Sparkline.of(spark.values(), symbols));
        }
        if (cell instanceof Cell.Text text) {
            return new AttributedString(PlainText.of(text.text()), style(text.tone()));
        }
        if (cell instanceof Cell.Numeric number) {
            String sign = number.signed() && number.value().signum() > 0 ? "+" : "";
            return new AttributedString(sign + number.value().toPlainString(), style(number.tone()));
        }
        if (cell instanceof Cell.Percent percent) {
            String sign = percent.signed() && percent.value().signum() > 0 ? "+" : "";
            return new AttributedString(sign + percent.value().toPlainString() + " %", style(percent.tone()));
        }
        if (cell instanceof Cell.Day day) {
            return new AttributedString(day.date().toString());
        }
        if (cell instanceof Cell.Moment moment) {
            return new AttributedString(moment.time().toString().replace('T', ' '));
        }
        if (cell instanceof Cell.Link link) {
            return new AttributedString(PlainText.of(link.text()));
        }
        return cell instanceof Cell.Marked marked
                ? marked(marked)
                : new AttributedString(absent(symbols), PLAIN.faint());
    }

    static String absent(Symbols symbols) {
        return symbols == Symbols.ASCII ? "-" : ABSENT;
    }

    private static AttributedString marked(Cell.Marked marked) {
        AttributedStringBuilder line = new AttributedStringBuilder();
        for (Cell.Run run : marked.runs()) {
            String text = PlainText.of(run.text());
            switch (run.mark()) {
                case KEPT -> line.append(text);
                case REMOVED -> line.styled(REMOVED, "[-" + text + "-]");
                case ADDED -> line.styled(ADDED, "{+" + text + "+}");
                case FOUND -> line.styled(style(Tone.STRONG), "{=" + text + "=}");
            }
        }
        return line.toAttributedString();
    }

    private static AttributedStyle style(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> PLAIN;
            case GOOD -> ADDED;
            case BAD -> REMOVED;
            case STRONG -> PLAIN.bold();
            case FAINT -> PLAIN.faint();
        };
    }
}
