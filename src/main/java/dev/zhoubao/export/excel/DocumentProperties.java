package dev.zhoubao.export.excel;

import dev.zhoubao.document.Report;
import dev.zhoubao.export.excel.cell.SafeText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;

/** What a workbook says about itself. No clock is asked but the report: the same one gives the same bytes. */
record DocumentProperties(String title, String subject, String creator, Instant created) {

    private static final String PROGRAM = "zhoubao";
    private static final String UNDATED = "2000-01-01";

    static DocumentProperties of(Report report) {
        return new DocumentProperties(
                SafeText.line(report.title()),
                SafeText.line(report.properties().getOrDefault("subject", "")),
                SafeText.line(report.properties().getOrDefault("generator", PROGRAM)),
                LocalDate.parse(report.properties().getOrDefault("date", UNDATED))
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant());
    }

    void apply(POIXMLProperties properties) {
        CoreProperties core = properties.getCoreProperties();
        core.setTitle(title);
        core.setCreator(creator);
        core.setCreated(Optional.of(Date.from(created)));
        core.setModified(Optional.of(Date.from(created)));
        if (!subject.isEmpty()) {
            core.setSubjectProperty(subject);
        }
        properties.getExtendedProperties().setApplication(PROGRAM);
    }
}
