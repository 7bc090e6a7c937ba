package dev.zhoubao.report.notes;

import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.JsonObject;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.fetch.FetchResult;
import dev.zhoubao.fetch.Outcome;
import dev.zhoubao.fetch.Outcome.State;
import dev.zhoubao.fetch.Wishes.Asking;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Edition;
import dev.zhoubao.report.words.Labels;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What became of each address of a fetch. */
public record FetchReport(Labels labels) {

    public Report of(FetchResult result) {
        List<Block> blocks =
                result.outcomes().isEmpty() ? List.of() : List.of(table(result.outcomes()), Prose.of(summary(result)));
        return new Report(
                "fetch",
                labels.text("fetch.title"),
                List.of(new Section("fetch", "", blocks)),
                result.outcomes().stream().map(this::data).toList());
    }

    private Table table(List<Outcome> outcomes) {
        List<Column> columns = List.of(
                Column.text("week", labels.text("week")),
                Column.text("status", labels.text("status")),
                Column.text("file", labels.text("file")),
                Column.text("reason", labels.text("fetch.reason")),
                Column.text("url", labels.text("url")));
        return new Table("fetch", "", columns, outcomes.stream().map(this::row).toList());
    }

    private List<Cell> row(Outcome outcome) {
        Phrase reason = outcome.reason();
        return List.of(
                Cell.textOf(week(outcome)),
                Cell.coded(outcome.state().toString(), labels.text("fetch." + outcome.state()), tone(outcome)),
                Cell.textOf(outcome.kept().map(Path::toString).orElse(null)),
                reason == null ? Cell.absent() : Cell.coded(reason.english(), labels.phrase(reason)),
                Cell.addressOf(outcome.url()));
    }

    private static Tone tone(Outcome outcome) {
        if (outcome.got()) {
            return outcome.state() == State.FETCHED ? Tone.GOOD : Tone.NEUTRAL;
        }
        return outcome.expected() ? Tone.FAINT : Tone.BAD;
    }

    private static @Nullable String week(Outcome outcome) {
        Edition edition = outcome.edition();
        return edition == null ? null : edition.name();
    }

    private Map<String, @Nullable Object> data(Outcome outcome) {
        Phrase reason = outcome.reason();
        return new JsonObject()
                .put("week", week(outcome))
                .put("url", outcome.url())
                .put("status", outcome.state().toString())
                .put("file", outcome.kept().map(Path::toString))
                .put("reason", reason == null ? null : labels.phrase(reason))
                .map();
    }

    private String summary(FetchResult result) {
        if (result.asking() == Asking.DRY_RUN) {
            return plan(result);
        }
        return Arrays.stream(State.values())
                .filter(state -> result.count(state) > 0)
                .map(state ->
                        labels.text("fetch.count", labels.text("fetch." + state), String.valueOf(result.count(state))))
                .collect(Collectors.joining(labels.text("fetch.between")));
    }

    /** What would be asked, of whom, and how long it would take. */
    private String plan(FetchResult result) {
        return result.plannedByHost().entrySet().stream()
                .map(host -> labels.text(
                        "fetch.plan",
                        host.getKey(),
                        String.valueOf(host.getValue()),
                        String.valueOf(result.delay().toMillis() / 1000.0).replaceFirst("\\.0$", ""),
                        String.valueOf(
                                result.delay().multipliedBy(host.getValue()).toSeconds())))
                .collect(Collectors.joining("\n"));
    }
}
