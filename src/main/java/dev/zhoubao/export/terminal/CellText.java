package dev.zhoubao.export.terminal;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Tone;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.PlainText;
import dev.zhoubao.export.Sparkline;
import dev.zhoubao.export.Symbols;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Cells as styled text of one line. Good and bad are also told by sign or word, never by colour alone. */
final class CellText {

    static final String ABSENT = "–";

    private CellText() {}

    static AttributedString of(Cell cell) {
        return of(cell, Display.PLAIN);
    }

    static AttributedString of(Cell cell, Display display) {
        Palette palette = Palette.of(display.theme());
        if (cell instanceof Cell.Spark spark) {
            return new AttributedString(Sparkline.of(spark.values(), display.symbols()));
        }
        if (cell instanceof Cell.Text text) {
            return new AttributedString(PlainText.of(text.text()), style(text.tone(), palette));
        }
        if (cell instanceof Cell.Numeric number) {
            String sign = number.signed() && number.value().signum() > 0 ? "+" : "";
            return new AttributedString(sign + number.value().toPlainString(), style(number.tone(), palette));
        }
        if (cell instanceof Cell.Percent percent) {
            String sign = percent.signed() && percent.value().signum() > 0 ? "+" : "";
            return new AttributedString(sign + percent.value().toPlainString() + " %", style(percent.tone(), palette));
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
                ? marked(marked, palette)
                : new AttributedString(absent(display.symbols()), Palette.FAINT);
    }

    static String absent(Symbols symbols) {
        return symbols == Symbols.ASCII ? "-" : ABSENT;
    }

    private static AttributedString marked(Cell.Marked marked, Palette palette) {
        AttributedStringBuilder line = new AttributedStringBuilder();
        for (Cell.Run run : marked.runs()) {
            String text = PlainText.of(run.text());
            switch (run.mark()) {
                case KEPT -> line.append(text);
                case REMOVED -> line.styled(palette.bad(), "[-" + text + "-]");
                case ADDED -> line.styled(palette.good(), "{+" + text + "+}");
                case FOUND -> line.styled(Palette.STRONG, "{=" + text + "=}");
            }
        }
        return line.toAttributedString();
    }

    private static AttributedStyle style(Tone tone, Palette palette) {
        return switch (tone) {
            case NEUTRAL -> AttributedStyle.DEFAULT;
            case GOOD -> palette.good();
            case BAD -> palette.bad();
            case STRONG -> Palette.STRONG;
            case FAINT -> Palette.FAINT;
        };
    }
}
