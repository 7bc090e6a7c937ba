package dev.zhoubao.export.terminal;

import dev.zhoubao.document.BlockVisitor;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.document.Pictures;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.export.Display.Trait;
import dev.zhoubao.export.Format;
import dev.zhoubao.export.PlainText;
import dev.zhoubao.export.Sparkline;
import java.util.List;
import org.jline.utils.AttributedString;

/** Writes the blocks of a report on a page. */
record TerminalBlocks(LineBuffer page, Report report, Section section, Format format)
        implements BlockVisitor<LineBuffer> {

    @Override
    public LineBuffer visit(Prose prose) {
        prose.paragraphs().forEach(paragraph -> page.wrapped(page.text(paragraph)));
        return page;
    }

    /** A terminal shows none: what they are, and where. */
    @Override
    public LineBuffer visit(Pictures pictures) {
        pictures.images().forEach(image -> page.line(new AttributedString(image.text() + ": " + image.link())));
        return page;
    }

    /** Charts of one section stand apart. */
    @Override
    public LineBuffer visit(Chart chart) {
        if (page.display().has(Trait.SPOKEN)) {
            page.wrapped(new AttributedString(
                    PlainText.of(chart.description().isEmpty() ? chart.title() : chart.description())));
        } else {
            ChartDrawing.of(chart, page.display()).forEach(page::line);
        }
        page.gap();
        return page;
    }

    @Override
    public LineBuffer visit(Facts whole) {
        boolean spoken = page.display().has(Trait.SPOKEN);
        Facts facts = spoken ? withoutPictures(whole) : whole;
        List<AttributedString> labels = facts.facts().stream()
                .map(fact -> new AttributedString(fact.label(), Palette.FAINT))
                .toList();
        page.gapBehindTable();
        int widest = facts.facts().stream()
                .mapToInt(fact -> page.columns().of(page.text(fact.value())))
                .max()
                .orElse(0);
        int width = page.labelWidth(labels, widest);
        int room = page.width() == 0 ? Sparkline.MOST : page.width() - width - TableLayout.GAP;
        for (int i = 0; i < labels.size(); i++) {
            Cell value = facts.facts().get(i).value();
            page.labelled(labels.get(i), width, page.text(value, room));
        }
        Sparkline.notes(facts, room).forEach(page::note);
        if (spoken) {
            Sparkline.sentences(whole).forEach(page::sentence);
        }
        ShortAddress.note(facts.facts().stream().map(Fact::value), page);
        return page;
    }

    private static Facts withoutPictures(Facts facts) {
        return new Facts(facts.facts().stream()
                .filter(fact -> fact.value().values().isEmpty())
                .toList());
    }

    @Override
    public LineBuffer visit(Table whole) {
        Table table = EmptyRowFilter.shown(whole, report, page.display());
        if (!table.title().isEmpty()) {
            page.heading(table.title());
        }
        if (table.rows().isEmpty()) {
            if (section.blocks(Prose.class).findAny().isEmpty()) {
                page.line(new AttributedString(CellText.absent(page.symbols())));
            }
        } else if (format == Format.VERTICAL) {
            new TableRenderer(table, page).down();
        } else {
            new TableRenderer(table, page).across();
        }
        page.tableEnds();
        return page;
    }
}
