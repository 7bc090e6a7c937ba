package dev.zhoubao.report.notes;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Severity;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A few counts, such as what a load brought. */
public final class CountsReport {

    private final Labels labels;
    private final String name;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, Object> data = new LinkedHashMap<>();

    /** @param name of the command; its labels begin with it */
    public CountsReport(Labels labels, String name) {
        this.labels = labels;
        this.name = name;
    }

    public CountsReport count(String key, long value) {
        facts.add(new Fact(key, labels.text(name + "." + key), Cell.number(value)));
        data.put(key, value);
        return this;
    }

    /** A count for programs alone. */
    public CountsReport data(String key, long value) {
        data.put(key, value);
        return this;
    }

    /** Counts by name under one key, one more line each. */
    public CountsReport counts(String key, Map<String, Integer> byName) {
        byName.forEach(
                (counted, value) -> facts.add(new Fact(key + "." + counted, "  " + counted, Cell.number(value))));
        data.put(key, byName);
        return this;
    }

    /** Counts by series under one key, one more line each. */
    public CountsReport countsBySeries(Map<Series, Integer> bySeries) {
        Map<String, Integer> byId = new LinkedHashMap<>();
        bySeries.forEach((series, value) -> {
            facts.add(new Fact("by_series." + series.id(), "  " + labels.series(series), Cell.number(value)));
            byId.put(series.id(), value);
        });
        data.put("by_series", byId);
        return this;
    }

    /** Counts by severity under one key, the worst first, one more line each. */
    public CountsReport countsBySeverity(String key, Map<Severity, Integer> bySeverity) {
        Map<String, Integer> byCode = new LinkedHashMap<>();
        bySeverity.forEach((severity, value) -> {
            facts.add(new Fact(key + "." + severity, "  " + labels.severity(severity), Cell.number(value)));
            byCode.put(severity.toString(), value);
        });
        data.put(key, byCode);
        return this;
    }

    public CountsReport words(String key, String value) {
        facts.add(new Fact(key, labels.text(name + "." + key), Cell.text(value)));
        data.put(key, value);
        return this;
    }

    /** An address, which is a link where the terminal has them. */
    public CountsReport address(String key, String url) {
        facts.add(new Fact(key, labels.text(name + "." + key), Cell.addressOf(url)));
        data.put(key, url);
        return this;
    }

    /** A line for each value; a list to programs. */
    public CountsReport list(String key, List<String> values) {
        values.forEach(value -> facts.add(new Fact(key, labels.text(name + "." + key), Cell.text(value))));
        data.put(key, values);
        return this;
    }

    /** Words for people beside what programs know it by. */
    public CountsReport named(String key, String code, String words) {
        facts.add(new Fact(key, labels.text(name + "." + key), Cell.coded(code, words)));
        data.put(key, code);
        return this;
    }

    /** A sentence that programs know by a code. */
    public CountsReport coded(String key, String code, Phrase sentence) {
        facts.add(new Fact(key, labels.text(name + "." + key), Cell.coded(code, labels.phrase(sentence))));
        data.put(key, code);
        return this;
    }

    public Report report() {
        return new Report(name, labels.text(name + ".title"), List.of(Section.of(name, "", new Facts(facts))), data);
    }
}
