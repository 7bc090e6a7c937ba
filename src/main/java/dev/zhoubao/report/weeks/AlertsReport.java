package dev.zhoubao.report.weeks;

import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.report.table.AlertTable;
import dev.zhoubao.report.table.BulletinData;
import dev.zhoubao.report.words.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The vulnerabilities that some weeks warn of, a row each. */
public record AlertsReport(Labels labels) {

    public Report of(List<AlertTable.Row> rows) {
        return new Report(
                "alerts",
                labels.text("alerts.title"),
                List.of(Section.of("alerts", "", new AlertTable(labels).ofWeeks(rows), labels.text("alerts.empty"))),
                rows.stream().map(AlertsReport::data).toList());
    }

    private static Map<String, @Nullable Object> data(AlertTable.Row row) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>(
                BulletinData.edition(row.bulletin().edition()).map());
        data.putAll(BulletinData.alert(row.alert()));
        data.put("file", row.bulletin().source().file());
        return data;
    }
}
