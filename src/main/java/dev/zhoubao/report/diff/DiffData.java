package dev.zhoubao.report.diff;

import dev.zhoubao.analysis.Verdict;
import dev.zhoubao.analysis.comparison.Comparison;
import dev.zhoubao.analysis.comparison.LevelChange;
import dev.zhoubao.analysis.comparison.TextChange;
import dev.zhoubao.analysis.comparison.TextChange.Kind;
import dev.zhoubao.analysis.comparison.TextComparison;
import dev.zhoubao.document.JsonObject;
import dev.zhoubao.model.Level;
import dev.zhoubao.report.table.BulletinData;
import dev.zhoubao.report.table.ChangeCells;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The JSON form of a comparison, as the command-line contract fixes it. */
final class DiffData {

    private DiffData() {}

    static Map<String, @Nullable Object> of(Comparison comparison) {
        return new JsonObject()
                .put("from", comparison.from().name())
                .put("to", comparison.to().name())
                .put(
                        "from_week",
                        BulletinData.edition(comparison.from().edition()).map())
                .put("to_week", BulletinData.edition(comparison.to().edition()).map())
                .put("weeks_apart", comparison.weeksApart())
                .put(
                        "figures",
                        comparison.figures().stream().map(ChangeCells::data).toList())
                .put("grade", grade(comparison.grade()))
                .putIfKnown("vulnerability_grade", comparison.threat().isEmpty() ? null : grade(comparison.threat()))
                .put("text", text(comparison.text()))
                .put(
                        "links",
                        new JsonObject()
                                .put(
                                        "removed",
                                        comparison.linksRemoved().stream()
                                                .map(BulletinData::link)
                                                .toList())
                                .put(
                                        "added",
                                        comparison.linksAdded().stream()
                                                .map(BulletinData::link)
                                                .toList())
                                .map())
                .putIfKnown("alerts_added", alerts(comparison))
                .map();
    }

    /** Null where there are none, as in every week of the main series. */
    private static @Nullable List<Map<String, @Nullable Object>> alerts(Comparison comparison) {
        List<Map<String, @Nullable Object>> alerts =
                comparison.alertsAdded().stream().map(BulletinData::alert).toList();
        return alerts.isEmpty() ? null : alerts;
    }

    private static Map<String, @Nullable Object> grade(LevelChange change) {
        return new JsonObject()
                .put("from", Optional.ofNullable(change.from()).map(Level::chinese))
                .put("to", Optional.ofNullable(change.to()).map(Level::chinese))
                .put("direction", change.verdict().map(Verdict::toString))
                .map();
    }

    private static Map<String, @Nullable Object> text(TextComparison text) {
        return new JsonObject()
                .put("equal", text.equal())
                .put("changes", text.changes().stream().map(DiffData::change).toList())
                .map();
    }

    /** The two wordings of a sentence; null on the side that does not have it. */
    private static Map<String, @Nullable Object> change(TextChange change) {
        if (change instanceof TextChange.Removed removed) {
            return new JsonObject()
                    .put("from", removed.sentence())
                    .putNull("to")
                    .map();
        }
        if (change instanceof TextChange.Added added) {
            return new JsonObject().putNull("from").put("to", added.sentence()).map();
        }
        List<TextChange.Piece> pieces = ((TextChange.Reworded) change).pieces();
        return new JsonObject()
                .put("from", without(Kind.ONLY_SECOND, pieces))
                .put("to", without(Kind.ONLY_FIRST, pieces))
                .map();
    }

    private static String without(Kind kind, List<TextChange.Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(TextChange.Piece::text)
                .collect(Collectors.joining());
    }
}
