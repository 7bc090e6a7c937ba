package dev.zhoubao.report.workbook;

import dev.zhoubao.analysis.summary.Share;
import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.document.Block;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.summary.ExportedWeeks;
import dev.zhoubao.report.summary.LeadSections;
import dev.zhoubao.report.summary.SharesTable;
import dev.zhoubao.report.summary.SummaryReport;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first sheets of a workbook, a page each: of the leading series what a digest begins with and the shares, then the others. */
final class WorkbookOverview {

    private static final Set<String> FIXED = Set.of("min_week", "max_week", "trend", "trend_p", "direction");

    /** More of them have a sheet of their own, so that the page has room for the rest. */
    private static final int MOST_SHARES = 4;

    private final Labels labels;
    private final ExportedWeeks weeks;
    private final LeadSections lead;

    WorkbookOverview(Labels labels, ExportedWeeks weeks) {
        this.labels = labels;
        this.weeks = weeks;
        this.lead = new LeadSections(labels, weeks);
    }

    /** @param title above everything */
    List<Section> of(String title) {
        List<Section> sheets = new ArrayList<>();
        sheets.add(new Section("overview", labels.text("workbook.overview"), leading(title)));
        Summary summary = weeks.main().summary();
        if (summary.shares().size() > MOST_SHARES) {
            sheets.add(Section.of("shares", labels.text("summary.shares"), shares(summary)));
        }
        weeks.companions()
                .forEach(one -> sheets.add(new Section(
                        weeks.id("overview", one),
                        labels.text("workbook.overview.of", labels.seriesTitle(one.series())),
                        titled(Stream.concat(Stream.of(lead.newest(one)), lead.course(one).stream()))
                                .toList())));
        return sheets;
    }

    private List<Block> leading(String title) {
        Summary summary = weeks.main().summary();
        List<Block> blocks = new ArrayList<>(List.of(Prose.heading(title)));
        titled(Stream.of(Optional.of(lead.newest(weeks.main())), lead.notable(), lead.course(weeks.main()))
                        .flatMap(Optional::stream))
                .forEach(blocks::add);
        if (!summary.shares().isEmpty() && summary.shares().size() <= MOST_SHARES) {
            blocks.add(shares(summary));
        }
        if (weeks.isMixed()) {
            blocks.add(companions());
        }
        return blocks;
    }

    private Stream<Block> titled(Stream<Section> sections) {
        return sections.flatMap(section -> Stream.concat(
                Stream.of(Prose.heading(section.title())), section.mapTables(this::ofAllWeeks).blocks().stream()));
    }

    /** Which other series have sheets of their own. */
    private Prose companions() {
        SummaryReport summaries = new SummaryReport(labels);
        return Prose.of(labels.text(
                "workbook.others",
                weeks.companions().stream()
                        .map(one -> labels.text(
                                "workbook.other",
                                labels.seriesTitle(one.series()),
                                summaries.loaded(one.summary()),
                                one.last().name()))
                        .collect(Collectors.joining(labels.text("digest.join")))));
    }

    /** What no formula computes does not follow a filter, and says so. */
    private Table ofAllWeeks(Table table) {
        return table.indexOf("trend") >= 0 || table.indexOf("max_week") >= 0
                ? table.mapColumns(column -> FIXED.contains(column.id())
                        ? column.labelled(labels.text("workbook.allWeeks", column.label()))
                        : column)
                : table;
    }

    /** There is room for the names of metrics in full; a whole that all have in common stands above them. */
    private Table shares(Summary summary) {
        Set<Metric> wholes = summary.shares().stream().map(Share::whole).collect(Collectors.toSet());
        boolean one = wholes.size() == 1;
        return new SharesTable(labels)
                .of(summary)
                .only(column ->
                        !Set.of("part", "whole", one ? "whole_name" : "").contains(column.id()))
                .mapColumns(column -> switch (column.id()) {
                    case "part_name" -> column.labelled(labels.text("summary.part"));
                    case "whole_name" -> column.labelled(labels.text("summary.whole"));
                    default -> column;
                })
                .titled(
                        one
                                ? labels.text(
                                        "chart.shares",
                                        labels.metric(wholes.iterator().next()))
                                : labels.text("summary.shares"));
    }
}
