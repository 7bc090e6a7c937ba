package dev.zhoubao.report.digest;

import dev.zhoubao.analysis.comparison.Comparison;
import dev.zhoubao.analysis.comparison.FigureChange;
import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Paragraph;
import dev.zhoubao.report.summary.SeriesWeeks;
import dev.zhoubao.report.table.BulletinPictures;
import dev.zhoubao.report.table.Defanging;
import dev.zhoubao.report.table.FigureChangeColumns;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A week in a digest: facts, figures with their change, the bulletin's text in quotation. */
record DigestWeek(Labels labels, @Nullable BulletinPictures pictures) {

    private static final Pattern SENTENCE = Pattern.compile("[。；！？：.;!?:]");

    private static final int LONGEST_HEADING = 20;

    /** Of more than these, contents name each year first. */
    private static final int MOST_LISTED = 60;

    /** The newest first; of many weeks in groups, a year each. */
    List<Section> ofAll(SeriesWeeks weeks) {
        List<Bulletin> bulletins = weeks.bulletins();
        CalendarWeeks calendar = CalendarWeeks.of(
                Stream.concat(weeks.before().stream(), bulletins.stream()).toList());
        List<Section> sections = new ArrayList<>();
        Optional<Bulletin> before = weeks.before();
        for (Bulletin bulletin : bulletins) {
            Section section = of(bulletin, before.orElse(null), calendar);
            sections.add(
                    bulletins.size() > MOST_LISTED
                            ? section.in(String.valueOf(bulletin.edition().year()))
                            : section);
            before = Optional.of(bulletin);
        }
        Collections.reverse(sections);
        return sections;
    }

    private Section of(Bulletin bulletin, @Nullable Bulletin before, CalendarWeeks calendar) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(facts(bulletin));
        blocks.addAll(figures(bulletin, before, before == null ? 0 : calendar.apart(before, bulletin)));
        List<Cell> quoted = quoted(bulletin.paragraphs());
        if (!quoted.isEmpty()) {
            blocks.add(new Prose(Prose.Kind.QUOTED, quoted));
        }
        if (pictures != null) {
            pictures.of(bulletin).ifPresent(blocks::add);
        }
        return new Section("week-" + bulletin.name(), labels.text("digest.week", bulletin.name()), blocks);
    }

    private Facts facts(Bulletin bulletin) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(labels.text("digest.edition"), Cell.text(labels.fullName(bulletin.edition()))));
        facts.add(new Fact(
                labels.text("grade"), Cell.orAbsent(bulletin.grade().map(grade -> Cell.text(labels.grade(grade))))));
        facts.addAll(new ArticleFacts(labels).of(bulletin));
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

    /** A table of them, of those, too, that only the bulletin before gives; empty without figures. */
    private List<Block> figures(Bulletin week, @Nullable Bulletin before, long weeksApart) {
        List<FigureChange> rows = Comparison.figures(before, week);
        if (rows.isEmpty()) {
            return List.of();
        }
        FigureChangeColumns changes = new FigureChangeColumns(labels, week, before, weeksApart);
        Table table = new Table(
                "figures-" + week.name(),
                "",
                changes.columns(),
                rows.stream().map(changes::row).toList());
        return Stream.<Block>concat(Stream.of(table), changes.obstacles(rows).stream())
                .toList();
    }
}
