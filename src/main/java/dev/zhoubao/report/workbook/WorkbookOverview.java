package dev.zhoubao.report.workbook;

import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.report.summary.ExportedWeeks;
import dev.zhoubao.report.summary.LeadSections;
import dev.zhoubao.report.summary.SharesTable;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The first sheet of a workbook: what a digest begins with, and the shares. */
record WorkbookOverview(Labels labels) {

    private static final Set<String> FIXED = Set.of("min_week", "max_week", "trend", "trend_p", "direction");

    List<Block> of(String title, ExportedWeeks weeks) {
        Summary summary = weeks.main().summary();
        List<Block> blocks = new ArrayList<>(List.of(heading(title)));
        for (Section section : new LeadSections(labels).of(weeks)) {
            blocks.add(heading(section.title()));
            blocks.addAll(section.mapTables(this::ofAllWeeks).blocks());
        }
        if (!summary.shares().isEmpty()) {
            blocks.add(shares(summary));
        }
        return blocks;
    }

    /** What no formula computes does not follow a filter, and says so. */
    private Table ofAllWeeks(Table table) {
        return table.indexOf("trend") >= 0 || table.indexOf("max_week") >= 0
                ? table.mapColumns(column -> FIXED.contains(column.id())
                        ? column.labelled(labels.text("workbook.allWeeks", column.label()))
                        : column)
                : table;
    }

    private static Prose heading(String words) {
        return new Prose(List.of(Cell.text(words, Tone.STRONG)));
    }

    /** There is room for the names of metrics in full. */
    private Table shares(Summary summary) {
        return new SharesTable(labels)
                .of(summary)
                .only(column -> !Set.of("part", "whole").contains(column.id()))
                .mapColumns(column -> switch (column.id()) {
                    case "part_name" -> column.labelled(labels.text("summary.part"));
                    case "whole_name" -> column.labelled(labels.text("summary.whole"));
                    default -> column;
                })
                .titled(labels.text("summary.shares"));
    }
}
