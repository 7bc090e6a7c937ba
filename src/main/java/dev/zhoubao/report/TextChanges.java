package dev.zhoubao.report;

import dev.zhoubao.analysis.TextChange;
import dev.zhoubao.report.Cell.Mark;
import dev.zhoubao.report.Cell.Run;
import java.util.List;

/** Turns a change of the text into marked runs. */
final class TextChanges {

    private TextChanges() {}

    static Cell cell(TextChange change) {
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
