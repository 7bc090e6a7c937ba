package dev.zhoubao.shell.completion;

import dev.zhoubao.analysis.search.Search;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Report;
import dev.zhoubao.report.notes.CheckReport;
import dev.zhoubao.report.notes.MetricsReport;
import dev.zhoubao.report.notes.ProblemsReport;
import dev.zhoubao.report.weeks.AlertsReport;
import dev.zhoubao.report.weeks.GapsReport;
import dev.zhoubao.report.weeks.SearchReport;
import dev.zhoubao.report.weeks.SourcesReport;
import dev.zhoubao.report.words.Labels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of the tables that commands list something in, as a table without rows has them. */
record TableColumns(Labels labels) {

    Stream<Column> columns(String command) {
        return empty(command).flatMap(Report::mainTable).stream().flatMap(table -> table.columns().stream());
    }

    private Optional<Report> empty(String command) {
        return Optional.ofNullable(
                switch (command) {
                    case "alerts" -> new AlertsReport(labels).of(List.of());
                    case "check" -> new CheckReport(labels).of(List.of(), 0);
                    case "gaps" -> new GapsReport(labels).of(List.of());
                    case "metrics" -> new MetricsReport(labels).of(List.of());
                    case "problems" -> new ProblemsReport(labels).of(List.of());
                    case "search" -> new SearchReport(labels).ofHits(new Search(0, List.of()), 0);
                    case "sources" -> new SourcesReport(labels).of(List.of());
                    default -> null;
                });
    }
}
