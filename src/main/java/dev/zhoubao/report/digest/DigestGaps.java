package dev.zhoubao.report.digest;

import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Table;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Status;
import dev.zhoubao.report.summary.ExportedWeeks;
import dev.zhoubao.report.summary.SeriesWeeks;
import dev.zhoubao.report.table.GapArticle;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.List;

/** What a digest lacks: how many weeks between its first and its last, and those of them that are known. */
record DigestGaps(Labels labels) {

    /** Of each series; a single one needs no name. */
    List<Block> of(ExportedWeeks weeks) {
        List<Block> blocks = new ArrayList<>();
        for (SeriesWeeks one : weeks.series()) {
            if (weeks.isMixed()) {
                blocks.add(Prose.heading(labels.seriesTitle(one.series())));
            }
            blocks.addAll(of(one.bulletins(), weeks.gapsOf(one)));
        }
        return blocks;
    }

    private List<Block> of(List<Bulletin> bulletins, List<KnownWeek> gaps) {
        if (bulletins.size() == 1) {
            return List.of(Prose.of(labels.text("digest.gaps.one")));
        }
        List<KnownWeek> named =
                gaps.stream().filter(week -> week.status() != Status.MISSING).toList();
        String missing = String.valueOf(CalendarWeeks.of(bulletins).missing());
        if (named.isEmpty()) {
            return List.of(Prose.of(
                    missing.equals("0")
                            ? labels.text("digest.gaps.none")
                            : labels.text("digest.gaps.unknown", missing)));
        }
        return List.of(
                Prose.of(labels.text("digest.gaps.missing", missing, String.valueOf(named.size()))),
                table(bulletins.get(0).series(), named));
    }

    private Table table(Series series, List<KnownWeek> weeks) {
        List<Column> columns = List.of(
                Column.text("week", labels.text("week")),
                Column.date("start", labels.text("start")),
                Column.date("end", labels.text("end")),
                Column.text("status", labels.text("status")),
                Column.text("known_from", labels.text("gaps.known")),
                new GapArticle(labels).column());
        return new Table(
                series.isMain() ? "gaps" : "gaps-" + series.id(),
                "",
                columns,
                weeks.stream().map(this::row).toList());
    }

    private List<Cell> row(KnownWeek week) {
        return List.of(
                Cell.text(week.edition().name()),
                Cell.dayOf(week.edition().start()),
                Cell.dayOf(week.edition().end()),
                Cell.text(labels.status(week.status())),
                week.knownFrom().isEmpty() ? Cell.absent() : Cell.text(String.join(", ", week.knownFrom())),
                new GapArticle(labels).of(week));
    }
}
