package dev.zhoubao.report.table;

import dev.zhoubao.analysis.comparison.TextChange;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Cell.Mark;
import dev.zhoubao.document.Cell.Run;
import java.util.List;

/** Turns a change of the text into marked runs. */
public final class TextChanges {

    private TextChanges() {}

    public static Cell cell(TextChange change) {
        if (change instanceof TextChange.Removed removed) {
            return new Cell.Marked(List.of(new Run(removed.sentence(), Mark.REMOVED)));
        }
        if (change instanceof TextChange.Added added) {
            return new Cell.Marked(List.of(new Run(added.sentence(), Mark.ADDED)));
        }
        return new Cell.Marked(((TextChange.Reworded) change)
                .pieces().stream()
                        .map(piece -> new Run(piece.text(), mark(piece.kind())))
                        .toList());
    }

    private static Mark mark(TextChange.Kind kind) {
        return switch (kind) {
            case BOTH -> Mark.KEPT;
            case ONLY_FIRST -> Mark.REMOVED;
            case ONLY_SECOND -> Mark.ADDED;
        };
    }
}
