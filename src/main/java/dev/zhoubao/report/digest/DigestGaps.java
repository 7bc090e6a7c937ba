package dev.zhoubao.report.digest;

import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Table;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.report.table.Defanging;
import dev.zhoubao.report.words.Labels;
import java.util.List;

/** What a digest lacks: how many weeks between its first and its last, and those of them that are known. */
record DigestGaps(Labels labels) {

    List<Block> of(List<Bulletin> bulletins, List<KnownWeek> known) {
        if (bulletins.size() == 1) {
            return List.of(Prose.of(labels.text("digest.gaps.one")));
        }
        List<KnownWeek> inside =
                known.stream().filter(week -> inside(week, bulletins)).toList();
        String missing = String.valueOf(CalendarWeeks.of(bulletins).missing());
        if (inside.isEmpty()) {
            return List.of(Prose.of(
                    missing.equals("0")
                            ? labels.text("digest.gaps.none")
                            : labels.text("digest.gaps.unknown", missing)));
        }
        return List.of(
                Prose.of(labels.text("digest.gaps.missing", missing, String.valueOf(inside.size()))), table(inside));
    }

    private static boolean inside(KnownWeek week, List<Bulletin> bulletins) {
        Edition first = bulletins.get(0).edition();
        Edition last = bulletins.get(bulletins.size() - 1).edition();
        return week.edition().compareTo(first) > 0 && week.edition().compareTo(last) < 0;
    }

    private Table table(List<KnownWeek> weeks) {
        List<Column> columns = List.of(
                Column.text("week", labels.text("week")),
                Column.date("start", labels.text("start")),
                Column.date("end", labels.text("end")),
                Column.text("status", labels.text("status")),
                Column.text("known_from", labels.text("gaps.known")),
                Column.text("article", labels.text("digest.article")));
        return new Table("gaps", "", columns, weeks.stream().map(this::row).toList());
    }

    private List<Cell> row(KnownWeek week) {
        return List.of(
                Cell.text(week.edition().name()),
                Cell.dayOf(week.edition().start()),
                Cell.dayOf(week.edition().end()),
                Cell.text(labels.status(week.status())),
                week.knownFrom().isEmpty() ? Cell.absent() : Cell.text(String.join(", ", week.knownFrom())),
                article(week));
    }

    private static Cell article(KnownWeek week) {
        return week.title() == null || week.url() == null
                ? Cell.absent()
                : Cell.link(Defanging.text(week.title()), week.url());
    }
}
