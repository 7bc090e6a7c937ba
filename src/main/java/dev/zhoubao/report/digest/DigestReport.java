package dev.zhoubao.report.digest;

import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.report.summary.SummaryData;
import dev.zhoubao.report.summary.SummaryReport;
import dev.zhoubao.report.table.BulletinPictures;
import dev.zhoubao.report.table.Defanging;
import dev.zhoubao.report.table.SourceTable;
import dev.zhoubao.report.words.Labels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A digest of some weeks to read: headline, table, charts, a section for each week, sources, gaps, method.
 *
 * @param program name and version, as printed in the digest
 * @param pictures those of the weeks; null for none
 */
public record DigestReport(
        Labels labels, String program, @Nullable BulletinPictures pictures) {

    private static final List<String> METHOD =
            List.of("figures", "absent", "changes", "direction", "foremost", "charts", "quotations");

    /** A digest without pictures. */
    public DigestReport(Labels labels, String program) {
        this(labels, program, null);
    }

    /**
     * @param bulletins the weeks, in order, at least one
     * @param known the weeks without a full copy, in order; those outside the digest's time are left out
     */
    public Report of(List<Bulletin> bulletins, List<KnownWeek> known) {
        return of(bulletins, List.of(), known);
    }

    /**
     * @param bulletins the weeks, in order, at least one
     * @param companions weeks of other series in the same time, in order: a section each
     * @param known the weeks without a full copy, in order; those outside the digest's time are left out
     */
    public Report of(List<Bulletin> bulletins, List<Bulletin> companions, List<KnownWeek> known) {
        Summary summary = Summary.of(bulletins);
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of("headline", labels.text("digest.headline"), new DigestHeadline(labels).of(summary)));
        sections.add(new Section("weeks", labels.text("digest.table"), new DigestWeeks(labels).of(summary)));
        sections.addAll(new DigestCompanions(labels)
                .among(new DigestWeek(labels, pictures).ofAll(bulletins), bulletins, companions));
        sections.add(Section.of(
                "sources", labels.text("digest.sources"), new SourceTable(labels).of(bulletins, DigestReport::title)));
        sections.add(new Section("gaps", labels.text("digest.gaps"), new DigestGaps(labels).of(bulletins, known)));
        sections.add(Section.of("method", labels.text("digest.method"), method()));
        String title = labels.text("digest.title", SummaryReport.range(summary));
        return new Report("digest", title, properties(title, summary), sections, SummaryData.of(summary));
    }

    /** The bulletin's title as it is quoted. */
    static String title(Bulletin bulletin) {
        return Defanging.text(bulletin.title());
    }

    /** How the numbers came about, and what was done to the text that is quoted. */
    private Facts method() {
        return new Facts(METHOD.stream()
                .map(point -> new Fact(
                        labels.text("digest.method." + point),
                        Cell.text(labels.text("digest.method." + point + ".text"))))
                .toList());
    }

    private Map<String, String> properties(String title, Summary summary) {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("title", title);
        properties.put("lang", labels.lang().locale().toLanguageTag());
        properties.put("weeks", String.valueOf(summary.bulletins().size()));
        summary.span().ifPresent(span -> {
            properties.put("start", span.start().toString());
            properties.put("end", span.end().toString());
        });
        properties.put("generator", program);
        return properties;
    }
}
