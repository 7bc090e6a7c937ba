package dev.zhoubao.report.table;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.JsonObject;
import dev.zhoubao.document.Tone;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.PrintedChange;
import dev.zhoubao.report.words.Labels;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the changes that a bulletin itself prints are shown: beside, never instead of, those that are computed. */
record PrintedChanges(Labels labels) {

    /** Whether the bulletin prints any. */
    static boolean in(Bulletin bulletin) {
        return bulletin.figures().values().stream().anyMatch(figure -> figure.change() != null);
    }

    Cell cell(Figure figure) {
        PrintedChange change = figure.change();
        if (change == null) {
            return Cell.absent();
        }
        if (change.percent() != null) {
            return percent(figure);
        }
        String code = change.signedPercent().toPlainString();
        if (change.times() != null) {
            return Cell.coded(
                    code,
                    labels.text(
                            "printed.times." + change.direction(),
                            change.times().toPlainString()));
        }
        return Cell.coded(code, labels.text("printed.same"));
    }

    /** The same as a number whatever the bulletin's words are, for a column of numbers. */
    Cell percent(Figure figure) {
        PrintedChange change = figure.change();
        return change == null ? Cell.absent() : new Cell.Percent(change.signedPercent(), true, Tone.NEUTRAL);
    }

    /** An object with a key for each figure that has one. */
    static Map<String, @Nullable Object> data(Bulletin bulletin) {
        JsonObject changes = new JsonObject();
        for (Figure figure : bulletin.figures().values()) {
            PrintedChange change = figure.change();
            if (change != null) {
                changes.put(
                        figure.metric().id(),
                        new JsonObject()
                                .put("direction", change.direction().toString())
                                .putIfKnown("percent", change.percent())
                                .putIfKnown("times", change.times())
                                .putIfKnown(
                                        "previous",
                                        change.previous() == null
                                                ? null
                                                : change.previous().decimal())
                                .map());
            }
        }
        return changes.map();
    }
}
