package dev.zhoubao.export.terminal;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.CellVisitor;
import dev.zhoubao.document.Tone;
import dev.zhoubao.export.CharacterSet;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.PlainText;
import dev.zhoubao.export.Sparkline;
import java.util.function.UnaryOperator;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Cells as styled text of one line. Good and bad are also told by sign or word, never by colour alone. */
final class CellText implements CellVisitor<AttributedString> {

    static final String ABSENT = "–";

    private final CharacterSet symbols;
    private final Palette palette;
    private final int room;
    private final UnaryOperator<String> address;

    private final Hyperlinks links;

    private CellText(Display display, int room, Hyperlinks links) {
        this.links = links;
        this.symbols = display.symbols();
        this.palette = Palette.of(display.theme());
        this.room = room;
        this.address = ShortAddress.on(display);
    }

    static AttributedString of(Cell cell) {
        return of(cell, Display.PLAIN);
    }

    static AttributedString of(Cell cell, Display display) {
        return of(cell, display, Sparkline.MOST, new Hyperlinks(false));
    }

    /** @param room of a sparkline, so that it is not broken */
    static AttributedString of(Cell cell, Display display, int room, Hyperlinks links) {
        return cell.accept(new CellText(display, room, links));
    }

    @Override
    public AttributedString visit(Cell.Text text) {
        return new AttributedString(PlainText.of(text.text()), style(text.tone()));
    }

    @Override
    public AttributedString visit(Cell.Amount amount) {
        return new AttributedString(amount.digits() + (amount.isPercent() ? " %" : ""), style(amount.tone()));
    }

    @Override
    public AttributedString visit(Cell.Day day) {
        return new AttributedString(day.words());
    }

    @Override
    public AttributedString visit(Cell.Moment moment) {
        return new AttributedString(moment.spaced());
    }

    @Override
    public AttributedString visit(Cell.Link link) {
        String text = PlainText.of(link.text());
        return links.behind(link.shownAddress().isPresent() ? address.apply(text) : text, link.url());
    }

    @Override
    public AttributedString visit(Cell.Several several) {
        AttributedStringBuilder text = new AttributedStringBuilder();
        several.parts()
                .forEach(part -> text.append(text.length() == 0 ? "" : " ").append(part.accept(this)));
        return text.toAttributedString();
    }

    @Override
    public AttributedString visit(Cell.Spark spark) {
        return new AttributedString(Sparkline.of(spark.values(), symbols, room));
    }

    @Override
    public AttributedString visit(Cell.Absent absent) {
        return new AttributedString(absent(symbols), Palette.FAINT);
    }

    @Override
    public AttributedString visit(Cell.Marked marked) {
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

    static String absent(CharacterSet symbols) {
        return symbols == CharacterSet.ASCII ? "-" : ABSENT;
    }

    private AttributedStyle style(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> AttributedStyle.DEFAULT;
            case GOOD -> palette.good();
            case BAD -> palette.bad();
            case STRONG -> Palette.STRONG;
            case FAINT -> Palette.FAINT;
        };
    }
}
