package dev.zhoubao.report.table;

import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.calendar.WeekSpan;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.List;

/**
 * Weeks of a series, a row each, with a row for every run of missing weeks between them.
 *
 * @param spans how many weeks each row of the table stands for
 */
public record CalendarRows(Table table, List<Integer> spans) {

    public CalendarRows {
        spans = List.copyOf(spans);
    }

    /**
     * @param loaded a row for each bulletin, with the columns week, start and end
     * @param bulletins weeks of one series, in order
     */
    public static CalendarRows of(Labels labels, Table loaded, List<Bulletin> bulletins) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Integer> spans = new ArrayList<>();
        CalendarWeeks weeks = CalendarWeeks.of(bulletins);
        for (int i = 0; i < bulletins.size(); i++) {
            weeks.missingBefore(bulletins.get(i)).ifPresent(missing -> {
                rows.add(missing(labels, loaded, missing));
                spans.add((int) missing.weeks());
            });
            rows.add(loaded.rows().get(i));
            spans.add(1);
        }
        return new CalendarRows(new Table(loaded.id(), loaded.title(), loaded.columns(), rows), spans);
    }

    /** The last rows, as far as a chart has room; the first of them is a week that is there. */
    public CalendarRows newest(Labels labels) {
        int from = Math.max(0, spans.size() - SeriesTable.MOST_WEEKS);
        if (from > 0 && table.rows().get(from).get(table.indexOf("week")).equals(week(labels, spans.get(from)))) {
            from++;
        }
        return new CalendarRows(table.part(from, spans.size()), spans.subList(from, spans.size()));
    }

    private static Cell week(Labels labels, long missing) {
        return Cell.text(labels.text("digest.missing", missing), Tone.FAINT);
    }

    private static List<Cell> missing(Labels labels, Table table, WeekSpan missing) {
        return table.columns().stream()
                .map(column -> switch (column.id()) {
                    case "week" -> week(labels, missing.weeks());
                    case "start" -> Cell.dayOf(missing.period().start());
                    case "end" -> Cell.dayOf(missing.period().end());
                    default -> Cell.absent();
                })
                .toList();
    }
}
