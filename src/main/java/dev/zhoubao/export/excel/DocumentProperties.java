package dev.zhoubao.export.excel;

import dev.zhoubao.document.Report;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;

/** What a workbook says about itself. No clock is asked: the same report gives the same bytes. */
record DocumentProperties(String title, String subject, String creator) {

    private static final String PROGRAM = "zhoubao";
    private static final Instant TIMESTAMP = Instant.parse("2000-01-01T00:00:00Z");

    static DocumentProperties of(Report report) {
        return new DocumentProperties(
                SafeText.line(report.title()),
                SafeText.line(report.properties().getOrDefault("subject", "")),
                SafeText.line(report.properties().getOrDefault("generator", PROGRAM)));
    }

    void apply(POIXMLProperties properties) {
        CoreProperties core = properties.getCoreProperties();
        core.setTitle(title);
        core.setCreator(creator);
        core.setCreated(Optional.of(Date.from(TIMESTAMP)));
        core.setModified(Optional.of(Date.from(TIMESTAMP)));
        if (!subject.isEmpty()) {
            core.setSubjectProperty(subject);
        }
        properties.getExtendedProperties().setApplication(PROGRAM);
    }
}
