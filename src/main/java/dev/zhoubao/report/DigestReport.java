package dev.zhoubao.report;

import dev.zhoubao.analysis.Comparison;
import dev.zhoubao.analysis.FigureChange;
import dev.zhoubao.analysis.MetricSummary;
import dev.zhoubao.analysis.Summary;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.report.Facts.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A digest of some weeks to read: headline, table, a section for each week with its change, sources. */
public final class DigestReport {

    private final Labels labels;
    private final String program;

    /** @param program name and version, as printed in the digest */
    public DigestReport(Labels labels, String program) {
        this.labels = labels;
        this.program = program;
    }

    /** @param bulletins the weeks, in order */
    public Report of(List<Bulletin> bulletins) {
        Summary summary = Summary.of(bulletins);
        List<ListReport.Row> rows = bulletins.stream()
                .<ListReport.Row>map(ListReport.Row.Loaded::new)
                .toList();
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("headline", labels.text("digest.headline"), headline(summary)));
        sections.add(Section.of(
                "weeks",
                labels.text("digest.table"),
                new ListReport(labels).of(rows).mainTable().orElseThrow()));
        for (int i = 0; i < bulletins.size(); i++) {
            sections.add(week(bulletins.get(i), i == 0 ? null : bulletins.get(i - 1)));
        }
        sections.add(Section.of("sources", labels.text("digest.sources"), new SourceTable(labels).of(bulletins)));
        String title = labels.text("digest.title", SummaryReport.range(summary));
        return new Report("digest", title, properties(title, summary), sections, SummaryData.of(summary));
    }

    private Map<String, String> properties(String title, Summary summary) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("title", title);
        properties.put("weeks", String.valueOf(summary.bulletins().size()));
        summary.span().ifPresent(span -> {
            properties.put("start", span.start().toString());
            properties.put("end", span.end().toString());
        });
        properties.put("generator", program);
        return properties;
    }

    private Prose headline(Summary summary) {
        List<Bulletin> weeks = summary.bulletins();
        List<Cell> lines = new ArrayList<>();
        String first = labels.nameAndPeriod(weeks.get(0).edition());
        String last = labels.nameAndPeriod(weeks.get(weeks.size() - 1).edition());
        lines.add(Cell.text(
                weeks.size() == 1
                        ? labels.text("digest.count.one", first)
                        : labels.text("digest.count", String.valueOf(weeks.size()), first, last)));
        summary.metrics().stream()
                .filter(metric -> metric.count() > 1)
                .map(this::sentence)
                .forEach(lines::add);
        return new Prose(lines);
    }

    private Cell sentence(MetricSummary metric) {
        FigureChange change = metric.overall();
        String name = capital(labels.metric(metric.metric()));
        String from = String.valueOf(change.from() == null ? "" : change.from().value());
        String to = String.valueOf(change.to() == null ? "" : change.to().value());
        int sign = change.difference().map(BigDecimal::signum).orElse(0);
        if (sign == 0) {
            return Cell.text(labels.text("digest.same", name, from));
        }
        String percent = change.percent()
                .map(value -> (sign > 0 ? "+" : "") + value.toPlainString() + " %")
                .orElse("–");
        return Cell.text(labels.text(sign > 0 ? "digest.rose" : "digest.fell", name, from, to, percent));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private Section week(Bulletin bulletin, @Nullable Bulletin before) {
        List<Block> blocks = new ArrayList<>();
        String url = bulletin.source().url();
        blocks.add(new Facts(List.of(
                new Fact(labels.text("grade"), grade(bulletin)),
                new Fact(labels.text("published"), Cell.dayOf(bulletin.source().published())),
                new Fact(labels.text("digest.article"), Cell.link(bulletin.title(), url)))));
        blocks.add(before == null ? new FigureTable(labels).plain(bulletin) : changes(before, bulletin));
        blocks.add(new Prose(bulletin.paragraphs().stream()
                .map(paragraph -> Cell.text(paragraph.text()))
                .toList()));
        return new Section("week-" + bulletin.name(), labels.fullName(bulletin.edition()), blocks);
    }

    private Cell grade(Bulletin bulletin) {
        return Cell.orAbsent(bulletin.grade().map(grade -> Cell.text(labels.grade(grade))));
    }

    private Table changes(Bulletin before, Bulletin week) {
        Changes changes = new Changes(labels);
        List<Column> columns = List.of(
                Column.text("metric", labels.text("metric")),
                Column.number("value", labels.text("value")),
                Column.text("unit", labels.text("unit")),
                Column.number("change", labels.text("digest.since", before.name())),
                Column.number("percent", labels.text("diff.percent")),
                Column.text("direction", labels.text("diff.verdict")));
        List<List<Cell>> rows = Comparison.figures(before, week).stream()
                .map(change -> List.of(
                        Cell.text(labels.metric(change.metric())),
                        Changes.value(change.to()),
                        Cell.text(labels.unit(change.metric().unit())),
                        Changes.difference(change),
                        Changes.percent(change),
                        changes.verdict(change)))
                .toList();
        return new Table("figures-" + week.name(), "", columns, rows);
    }
}
