package dev.zhoubao.shell.command;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.JsonObject;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jline.reader.History;
import org.jspecify.annotations.Nullable;

/** The lines typed at the prompt. */
record HistoryReport(Labels labels) {

    /**
     * @param text only lines that hold it, in capitals or not
     * @param limit only so many of the last of them; null for all
     */
    Report of(History history, String text, @Nullable Integer limit) {
        List<History.Entry> entries = new ArrayList<>();
        String wanted = text.toLowerCase(Locale.ROOT);
        history.forEach(entry -> {
            if (entry.line().toLowerCase(Locale.ROOT).contains(wanted)) {
                entries.add(entry);
            }
        });
        int from = limit == null ? 0 : Math.max(0, entries.size() - Math.max(0, limit));
        return report(entries.subList(from, entries.size()));
    }

    private Report report(List<History.Entry> entries) {
        List<List<Cell>> rows = new ArrayList<>();
        List<Map<String, @Nullable Object>> data = new ArrayList<>();
        for (History.Entry entry : entries) {
            rows.add(List.of(Cell.number(entry.index() + 1L), Cell.text(entry.line())));
            data.add(new JsonObject()
                    .put("number", entry.index() + 1L)
                    .put("command", entry.line())
                    .map());
        }
        Table table = new Table(
                "history",
                "",
                List.of(
                        Column.number("number", labels.text("history.number")),
                        Column.text("command", labels.text("history.command"))),
                rows);
        return new Report(
                "history",
                labels.text("history.title"),
                List.of(Section.of("history", "", table, labels.text("history.none"))),
                data);
    }
}
