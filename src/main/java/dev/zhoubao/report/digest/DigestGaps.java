package dev.zhoubao.report.digest;

import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Table;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Status;
import dev.zhoubao.report.summary.ExportedWeeks;
import dev.zhoubao.report.summary.SeriesWeeks;
import dev.zhoubao.report.table.GapArticle;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.List;

/** What a digest lacks: how many weeks between its first and its last, and those that are known, outside of these, too. */
record DigestGaps(Labels labels) {

    /** Of each series; a single one needs no name. */
    List<Block> of(ExportedWeeks weeks) {
        List<Block> blocks = new ArrayList<>();
        for (SeriesWeeks one : weeks.series()) {
            if (weeks.isMixed()) {
                blocks.add(Prose.heading(labels.seriesTitle(one.series())));
            }
            blocks.addAll(of(one, weeks.gapsOf(one)));
        }
        return blocks;
    }

    private List<Block> of(SeriesWeeks weeks, List<KnownWeek> gaps) {
        List<KnownWeek> named =
                gaps.stream().filter(week -> week.status() != Status.MISSING).toList();
        long between = named.stream().filter(week -> liesBetween(weeks, week)).count();
        List<Block> blocks = new ArrayList<>(List.of(Prose.of(missing(weeks, between))));
        if (named.size() > between) {
            blocks.add(Prose.of(labels.text("digest.gaps.outside", String.valueOf(named.size() - between))));
        }
        if (!named.isEmpty()) {
            blocks.add(table(weeks.series(), named));
        }
        return blocks;
    }

    private static boolean liesBetween(SeriesWeeks weeks, KnownWeek week) {
        return week.edition().compareTo(weeks.bulletins().get(0).edition()) > 0
                && week.edition().compareTo(weeks.last().edition()) < 0;
    }

    /** @param known how many weeks between the first and the last bulletin something names */
    private String missing(SeriesWeeks weeks, long known) {
        if (!weeks.areSeveral()) {
            return labels.text("digest.gaps.one");
        }
        String missing = String.valueOf(CalendarWeeks.of(weeks.bulletins()).missing());
        if (known > 0) {
            return labels.text("digest.gaps.missing", missing, String.valueOf(known));
        }
        return missing.equals("0") ? labels.text("digest.gaps.none") : labels.text("digest.gaps.unknown", missing);
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
