package dev.zhoubao.report.digest;

import dev.zhoubao.calendar.Numbering;
import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.document.Section;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.report.table.AlertTable;
import dev.zhoubao.report.table.FigureTable;
import dev.zhoubao.report.words.Labels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The weeks of other series in a digest: each behind the week of the main series in which it begins. */
record DigestCompanions(Labels labels) {

    /** @param weeks the sections of the main series' weeks, one each */
    List<Section> among(List<Section> weeks, List<Bulletin> bulletins, List<Bulletin> companions) {
        Numbering own = Numbering.of(bulletins.stream().map(Bulletin::edition).toList());
        List<Bulletin> left = new ArrayList<>(companions);
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            LocalDate monday = own.monday(bulletins.get(i).edition());
            LocalDate end = own.weeks(bulletins.get(i).edition()).end();
            while (!left.isEmpty() && monday(left.get(0)).isBefore(monday)) {
                sections.add(of(left.remove(0)));
            }
            sections.add(weeks.get(i));
            while (!left.isEmpty() && monday(left.get(0)).isBefore(end)) {
                sections.add(of(left.remove(0)));
            }
        }
        left.forEach(bulletin -> sections.add(of(bulletin)));
        return sections;
    }

    private static LocalDate monday(Bulletin bulletin) {
        return Numbering.of(List.of(bulletin.edition())).monday(bulletin.edition());
    }

    private Section of(Bulletin bulletin) {
        List<Fact> facts = new ArrayList<>();
        bulletin.threatLevel()
                .ifPresent(level ->
                        facts.add(new Fact(labels.text("vulnerabilityGrade"), Cell.text(labels.threatLevel(level)))));
        facts.add(
                new Fact(labels.text("published"), Cell.dayOf(bulletin.source().published())));
        facts.add(new Fact(
                labels.text("digest.article"),
                Cell.link(DigestReport.title(bulletin), bulletin.source().url())));
        List<Block> blocks = new ArrayList<>(List.of(new Facts(facts), new FigureTable(labels).brief(bulletin)));
        if (!bulletin.alerts().isEmpty()) {
            blocks.add(new AlertTable(labels).of(bulletin));
        }
        return new Section(
                "week-" + bulletin.name().replace(':', '-'),
                labels.series(bulletin.series()) + " " + labels.fullName(bulletin.edition()),
                blocks);
    }
}
