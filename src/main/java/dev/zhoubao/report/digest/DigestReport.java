package dev.zhoubao.report.digest;

import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.report.summary.ExportedWeeks;
import dev.zhoubao.report.summary.LeadSections;
import dev.zhoubao.report.summary.SeriesWeeks;
import dev.zhoubao.report.summary.SummaryData;
import dev.zhoubao.report.summary.SummaryReport;
import dev.zhoubao.report.table.BulletinPictures;
import dev.zhoubao.report.table.CalendarRows;
import dev.zhoubao.report.table.CompanionTables;
import dev.zhoubao.report.table.Defanging;
import dev.zhoubao.report.table.SeriesTable;
import dev.zhoubao.report.table.SourceTable;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A digest of some weeks to read: the newest week, the notable ones, every metric, table and charts; behind the contents a
 * section for each week, the newest first, sources, gaps, method.
 *
 * @param program name and version, as printed in the digest
 * @param pictures those of the weeks; null for none
 */
public record DigestReport(
        Labels labels, String program, @Nullable BulletinPictures pictures, Length length, ChartForm charts) {

    /** What stands there of each week. */
    public enum Length {
        /** A section with its text. */
        WHOLE,
        /** Its row in the table of weeks. */
        SHORT
    }

    private static final List<String> METHOD = List.of(
            "figures",
            "absent",
            "changes",
            "direction",
            "foremost",
            "place",
            "charts",
            "charts.mermaid",
            "charts.cut",
            "median",
            "closer",
            "quotations");

    /** A whole digest without pictures. */
    public DigestReport(Labels labels, String program) {
        this(labels, program, null, Length.WHOLE, ChartForm.SVG);
    }

    /** A digest of all weeks that are loaded. */
    public Report of(List<Bulletin> bulletins, List<KnownWeek> known) {
        return of(new ExportedWeeks(bulletins, bulletins, known, List.of()));
    }

    public Report of(ExportedWeeks weeks) {
        DigestCharts drawn = new DigestCharts(labels, weeks, charts);
        List<Section> sections = new ArrayList<>(new LeadSections(labels, weeks).all());
        String table = weeks.isMixed() ? labels.seriesTitle(weeks.main().series()) : labels.text("digest.table");
        sections.add(new Section("weeks", table, new DigestWeeks(labels).of(weeks, drawn)).leading());
        weeks.companions()
                .forEach(one -> sections.add(
                        new Section(one.series().id(), labels.seriesTitle(one.series()), companion(one, drawn))
                                .leading()));
        if (length == Length.WHOLE) {
            sections.addAll(new DigestCompanions(labels, pictures)
                    .among(new DigestWeek(labels, pictures).ofAll(weeks.main()), weeks));
        }
        sections.add(Section.of(
                "sources",
                labels.text("digest.sources"),
                new SourceTable(labels).of(weeks.inOrderOfSeries(), DigestReport::title)));
        sections.add(new Section("gaps", labels.text("digest.gaps"), new DigestGaps(labels).of(weeks)));
        sections.add(Section.of("method", labels.text("digest.method"), method(sections)));
        String title = new SummaryReport(labels).weeksTitle(weeks);
        return new Report(
                "digest",
                title,
                properties(title, weeks),
                sections,
                SummaryData.of(weeks.main().summary()));
    }

    /** A chart over the weeks of another series, where there are several, and the weeks. */
    private List<Block> companion(SeriesWeeks one, DigestCharts charts) {
        CompanionTables tables = new CompanionTables(labels);
        CalendarRows rows = tables.brief(one.series(), one.bulletins());
        CalendarRows newest = rows.newest(labels);
        Stream<Chart> drawn = charts.of(tables.chart(one.series(), newest.table(), "week").stream(), newest, one);
        return Stream.<Block>concat(drawn, Stream.of(rows.table())).toList();
    }

    /** The bulletin's title as it is quoted. */
    static String title(Bulletin bulletin) {
        return Defanging.text(bulletin.title());
    }

    /** How the numbers came about, as far as there are any of the kind, and what was done to the text that is quoted. */
    private Facts method(List<Section> sections) {
        return new Facts(METHOD.stream()
                .filter(point -> switch (point) {
                    case "charts" -> charts == ChartForm.SVG && hasChart(sections, chart -> true);
                    case "charts.mermaid" -> charts == ChartForm.MERMAID && hasChart(sections, chart -> true);
                    case "charts.cut" ->
                        hasChart(sections, chart -> chart.table().rows().size() >= SeriesTable.MOST_WEEKS - 1);
                    case "median" ->
                        hasChart(sections, chart -> !chart.emphasis().levels().isEmpty());
                    case "closer" ->
                        hasChart(sections, chart -> chart.emphasis().top() != null);
                    case "foremost" ->
                        sections.stream().anyMatch(section -> section.id().equals("notable"));
                    case "place" -> hasColumn(sections, "rank");
                    case "changes" -> hasColumn(sections, "change");
                    case "direction" -> hasColumn(sections, "direction");
                    default -> true;
                })
                .map(point -> new Fact(labels.text("digest.method." + point), Cell.text(explained(point))))
                .toList());
    }

    private String explained(String point) {
        String key = "digest.method." + point + ".text";
        return point.equals("charts.cut") ? labels.text(key, String.valueOf(SeriesTable.MOST_WEEKS)) : labels.text(key);
    }

    private static boolean hasChart(List<Section> sections, Predicate<Chart> kind) {
        return sections.stream().flatMap(section -> section.blocks(Chart.class)).anyMatch(kind);
    }

    private static boolean hasColumn(List<Section> sections, String id) {
        return sections.stream()
                .flatMap(section -> section.blocks(Table.class))
                .anyMatch(table -> table.indexOf(id) >= 0);
    }

    private Map<String, String> properties(String title, ExportedWeeks weeks) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("title", title);
        weeks.newestDay().ifPresent(day -> properties.put("date", day.toString()));
        properties.put("lang", labels.lang().locale().toLanguageTag());
        properties.put("weeks", String.valueOf(weeks.count()));
        weeks.span().ifPresent(span -> {
            properties.put("start", span.start().toString());
            properties.put("end", span.end().toString());
        });
        properties.put("generator", program);
        return properties;
    }
}
