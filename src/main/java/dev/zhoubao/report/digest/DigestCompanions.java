package dev.zhoubao.report.digest;

import dev.zhoubao.calendar.Numbering;
import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.document.Section;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.report.summary.ExportedWeeks;
import dev.zhoubao.report.table.AlertTable;
import dev.zhoubao.report.table.BulletinPictures;
import dev.zhoubao.report.table.FigureTable;
import dev.zhoubao.report.words.Labels;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The weeks of other series in a digest: each behind the week of the leading series in which it begins. */
record DigestCompanions(Labels labels, @Nullable BulletinPictures pictures) {

    /**
     * @param weeks the sections of the leading series' weeks, one each, the newest first
     */
    List<Section> among(List<Section> weeks, ExportedWeeks exported) {
        List<Bulletin> bulletins = exported.main().bulletins();
        Numbering own = Numbering.of(bulletins.stream().map(Bulletin::edition).toList());
        Deque<Bulletin> left = new ArrayDeque<>(exported.companions().stream()
                .flatMap(series -> series.bulletins().stream())
                .sorted(Comparator.comparing(Bulletin::edition))
                .toList());
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            Edition week = bulletins.get(bulletins.size() - 1 - i).edition();
            takeFrom(own.weeks(week).end(), left, sections);
            sections.add(weeks.get(i));
            takeFrom(own.monday(week), left, sections);
        }
        takeFrom(LocalDate.MIN, left, sections);
        return sections;
    }

    /** Moves what begins on a Monday or later, the newest first. */
    private void takeFrom(LocalDate monday, Deque<Bulletin> left, List<Section> sections) {
        while (!left.isEmpty() && !monday(left.getLast()).isBefore(monday)) {
            sections.add(of(left.removeLast()));
        }
    }

    private static LocalDate monday(Bulletin bulletin) {
        return Numbering.of(List.of(bulletin.edition())).monday(bulletin.edition());
    }

    /** Short headings are made the same anchors by all who make them. */
    private Section of(Bulletin bulletin) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(labels.text("digest.edition"), Cell.text(labels.fullName(bulletin.edition()))));
        facts.addAll(new ArticleFacts(labels).of(bulletin));
        List<Block> blocks = new ArrayList<>(List.of(new Facts(facts), new FigureTable(labels).brief(bulletin)));
        if (!bulletin.alerts().isEmpty()) {
            blocks.add(new AlertTable(labels).of(bulletin).named("alerts-" + bulletin.name()));
        }
        if (pictures != null) {
            pictures.of(bulletin).ifPresent(blocks::add);
        }
        return new Section(
                "week-" + bulletin.name().replace(':', '-'),
                labels.seriesTitle(bulletin.series()) + " " + bulletin.name(),
                blocks);
    }
}
