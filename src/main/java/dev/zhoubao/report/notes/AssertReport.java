package dev.zhoubao.report.notes;

import dev.zhoubao.analysis.comparison.Assertion;
import dev.zhoubao.analysis.comparison.Assertion.Measure;
import dev.zhoubao.analysis.comparison.FigureChange;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.document.JsonObject;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Tone;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Locator;
import dev.zhoubao.model.Source;
import dev.zhoubao.report.table.ChangeCells;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.report.words.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether an assertion holds, with the values it was judged by and the sentences they come from. */
public record AssertReport(Labels labels) {

    /** @param before the week that a change is counted from; null where the assertion is of a value */
    public Report of(Assertion assertion, @Nullable Bulletin before, Bulletin week, FigureChange change) {
        Optional<Boolean> holds = assertion.judge(change);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("condition", labels.text("assert.condition"), Cell.text(assertion.toString())));
        facts.add(new Fact("holds", labels.text("assert.holds"), verdict(holds)));
        if (before != null) {
            facts.addAll(figure("from", "diff.from", before, change.from()));
        }
        facts.addAll(figure("week", "week", week, change.to()));
        if (before != null) {
            facts.add(new Fact("change", labels.text("diff.change"), ChangeCells.difference(change)));
            facts.add(new Fact("percent", labels.text("diff.percent"), percent(assertion, change)));
        }
        Map<String, @Nullable Object> data = new JsonObject()
                .put("condition", assertion.toString())
                .put("holds", holds)
                .put("week", week.name())
                .put("from", before == null ? null : before.name())
                .put("judged", assertion.judged(change))
                .put("figure", ChangeCells.data(change))
                .put("evidence", evidence(before, week, change))
                .map();
        return new Report(
                "assert", labels.text("assert.title"), List.of(Section.of("assert", "", new Facts(facts))), data);
    }

    private static Map<String, @Nullable Object> evidence(
            @Nullable Bulletin before, Bulletin week, FigureChange change) {
        return new JsonObject()
                .putIfKnown("from", before == null ? null : evidence(before, change.from()))
                .putIfKnown("to", evidence(week, change.to()))
                .map();
    }

    private static @Nullable Map<String, @Nullable Object> evidence(Bulletin week, @Nullable Figure figure) {
        return figure == null
                ? null
                : new JsonObject()
                        .put("file", week.source().file())
                        .put("line", figure.evidence().line())
                        .putIfKnown("line_unit", Places.unit(week.source().locator()))
                        .put("text", figure.evidence().text())
                        .map();
    }

    /** With the decimals that the verdict takes, where it is of this. */
    private static Cell percent(Assertion assertion, FigureChange change) {
        return assertion.measure() == Measure.CHANGE_IN_PERCENT
                ? Cell.orAbsent(assertion
                        .judged(change)
                        .map(percent -> new Cell.Percent(percent, true, ChangeCells.tone(change.verdict()))))
                : ChangeCells.percent(change);
    }

    private Cell verdict(Optional<Boolean> holds) {
        return holds.map(held -> labels.yesOrNo(held, held ? Tone.GOOD : Tone.BAD))
                .orElseGet(() -> Cell.coded("", labels.text("assert.unknown"), Tone.BAD));
    }

    /** As compilers write it, where it is a line. */
    private String place(Source source, Evidence evidence) {
        return source.locator() == Locator.LINE
                ? source.file() + ":" + evidence.line()
                : source.file() + ", " + new Places(labels).words(source.locator(), evidence.line());
    }

    private List<Fact> figure(String id, String key, Bulletin week, @Nullable Figure figure) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(id, labels.text(key), Cell.coded(week.name(), labels.nameAndPeriod(week.edition()))));
        facts.add(new Fact(id + ".value", labels.text("value"), ChangeCells.value(figure)));
        if (figure != null) {
            facts.add(new Fact(
                    id + ".evidence",
                    labels.text("evidence"),
                    Cell.text(figure.evidence().text())));
            facts.add(new Fact(
                    id + ".file",
                    labels.text("file"),
                    Cell.coded(
                            week.source().file() + ":" + figure.evidence().line(),
                            place(week.source(), figure.evidence()))));
        }
        return facts;
    }
}
