package dev.zhoubao.export.excel;

import dev.zhoubao.document.Block;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.export.ExportException;
import dev.zhoubao.language.Phrase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;

/** Parts a section with more rows than a sheet holds: its longest table goes on in further sections. */
record SectionSplitter(BlockHeights heights) {

    /** What the notes at the end of the last sheet may take. */
    private static final int SPARE_ROWS = 100;

    private static final int MOST = SpreadsheetVersion.EXCEL2007.getMaxRows() - SPARE_ROWS;

    List<Section> parts(Section section) throws IOException {
        List<Section> parts = new ArrayList<>();
        Section rest = section;
        for (int excess = excess(rest); excess > 0; excess = excess(rest)) {
            Table longest = longest(rest);
            int kept = longest.rows().size() - excess;
            if (kept < 1) {
                throw new ExportException(Phrase.of(
                        "the sheet '{0}' would have {1} rows, and Excel holds {2}; choose fewer weeks or another format",
                        section.title(), MOST + excess, MOST));
            }
            parts.add(with(rest, longest, longest.part(0, kept)));
            rest = Section.of(
                    section.id(),
                    section.title(),
                    longest.part(kept, longest.rows().size()));
        }
        parts.add(rest);
        return parts;
    }

    private int excess(Section section) {
        return SheetPlan.of("", section, heights).rows() - MOST;
    }

    private static Table longest(Section section) {
        return section.blocks(Table.class)
                .max(Comparator.comparingInt(table -> table.rows().size()))
                .orElseGet(() -> new Table("", "", List.of(), List.of()));
    }

    private static Section with(Section section, Table table, Table part) {
        List<Block> blocks = section.blocks().stream()
                .map(block -> block == table ? part : block)
                .toList();
        return section.with(blocks);
    }
}
