package dev.zhoubao.report.digest;

import dev.zhoubao.analysis.comparison.Comparison;
import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Paragraph;
import dev.zhoubao.report.table.BulletinPictures;
import dev.zhoubao.report.table.ChangeCells;
import dev.zhoubao.report.table.Defanging;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A week in a digest: facts, figures with their change, the bulletin's text in quotation. */
record DigestWeek(Labels labels, @Nullable BulletinPictures pictures) {

    private static final Pattern SENTENCE = Pattern.compile("[。；！？：.;!?:]");

    private static final int LONGEST_HEADING = 20;

    List<Section> ofAll(List<Bulletin> bulletins) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < bulletins.size(); i++) {
            sections.add(of(bulletins.get(i), i == 0 ? null : bulletins.get(i - 1)));
        }
        return sections;
    }

    private Section of(Bulletin bulletin, @Nullable Bulletin before) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(facts(bulletin));
        blocks.add(before == null ? figures(bulletin) : changes(before, bulletin));
        List<Cell> quoted = quoted(bulletin.paragraphs());
        if (!quoted.isEmpty()) {
            blocks.add(new Prose(Prose.Kind.QUOTED, quoted));
        }
        if (pictures != null) {
            pictures.of(bulletin).ifPresent(blocks::add);
        }
        return new Section("week-" + bulletin.name(), labels.fullName(bulletin.edition()), blocks);
    }

    private Facts facts(Bulletin bulletin) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                labels.text("grade"), Cell.orAbsent(bulletin.grade().map(grade -> Cell.text(labels.grade(grade))))));
        bulletin.threatLevel()
                .ifPresent(level ->
                        facts.add(new Fact(labels.text("vulnerabilityGrade"), Cell.text(labels.threatLevel(level)))));
        facts.add(
                new Fact(labels.text("published"), Cell.dayOf(bulletin.source().published())));
        facts.add(new Fact(
                labels.text("digest.article"),
                Cell.link(DigestReport.title(bulletin), bulletin.source().url())));
        return new Facts(facts);
    }

    /** The text without the headings at its end that have nothing below them: there were links, which are no text. */
    private static List<Cell> quoted(List<Paragraph> paragraphs) {
        int end = paragraphs.size();
        while (end > 0 && heading(paragraphs.get(end - 1))) {
            end--;
        }
        return paragraphs.subList(0, end).stream()
                .map(paragraph ->
                        Cell.text(Defanging.text(paragraph.text()), heading(paragraph) ? Tone.STRONG : Tone.NEUTRAL))
                .toList();
    }

    private static boolean heading(Paragraph paragraph) {
        return paragraph.text().length() <= LONGEST_HEADING
                && !SENTENCE.matcher(paragraph.text()).find();
    }

    private Table figures(Bulletin bulletin) {
        List<Column> columns = List.of(
                Column.text("name", labels.text("metric")),
                Column.number("value", labels.text("value")),
                Column.text("unit", labels.text("unit")));
        List<List<Cell>> rows =
                bulletin.figures().values().stream().map(this::row).toList();
        return new Table("figures-" + bulletin.name(), "", columns, rows);
    }

    private List<Cell> row(Figure figure) {
        return List.of(name(figure.metric()), ChangeCells.value(figure), unit(figure.metric()));
    }

    private Table changes(Bulletin before, Bulletin week) {
        ChangeCells changes = new ChangeCells(labels);
        List<Column> columns = List.of(
                Column.text("name", labels.text("metric")),
                Column.number("value", labels.text("value")),
                Column.text("unit", labels.text("unit")),
                Column.number("change", labels.text("digest.since", before.name())),
                Column.number("percent", labels.text("diff.percent")),
                Column.text("direction", labels.text("diff.verdict")));
        List<List<Cell>> rows = Comparison.figures(before, week).stream()
                .map(change -> List.of(
                        name(change.metric()),
                        ChangeCells.value(change.to()),
                        unit(change.metric()),
                        ChangeCells.difference(change),
                        ChangeCells.percent(change),
                        changes.verdict(change)))
                .toList();
        return new Table("figures-" + week.name(), "", columns, rows);
    }

    private Cell name(Metric metric) {
        return Cell.text(labels.metric(metric));
    }

    private Cell unit(Metric metric) {
        return Cell.text(labels.unit(metric.unit()));
    }
}
