package dev.zhoubao.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Report;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.fixture.SeedReports;
import dev.zhoubao.fixture.Seeds;
import dev.zhoubao.language.Lang;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Series;
import dev.zhoubao.report.summary.ExportedWeeks;
import dev.zhoubao.report.summary.SeriesWeeks;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.report.workbook.WorkbookReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks every part of workbooks against the schemas of ECMA-376. They are whole in {@code poi-ooxml-full} only, so this
 * test runs with that library in place of the smaller one that the program has.
 */
@Tag("schema")
class WorkbookSchemaTest {

    private static final SchemaTypeLoader SCHEMAS =
            XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

    private static Stream<Report> reports() {
        Stream<Report> workbooks = Stream.of(Lang.values())
                .flatMap(lang -> Stream.of(Seeds.bulletins(), older(), List.of(nothingButAName()))
                        .map(weeks -> new WorkbookReport(new Labels(lang), "zhoubao <&> \"1\"").of(weeks)));
        Stream<Report> others = SeedReports.NAMES.stream().map(name -> SeedReports.of(name, Lang.EN));
        return Stream.of(workbooks, others, Stream.of(withCompanions())).flatMap(reports -> reports);
    }

    /** With the sheet of another series, whose severities are stacked. */
    private static Report withCompanions() {
        List<Bulletin> companions = BulletinFixture.all(IntStream.rangeClosed(1, 4)
                .mapToObj(issue -> BulletinFixture.week(2031, issue)
                        .of(Series.CNVD)
                        .figure(Metric.CNVD_VULNERABILITIES, 10L * issue)
                        .figure(Metric.CNVD_HIGH, 4L * issue)
                        .figure(Metric.CNVD_MEDIUM, 5L * issue)
                        .figure(Metric.CNVD_LOW, issue))
                .toList());
        return new WorkbookReport(new Labels(Lang.EN), "zhoubao")
                .of(new ExportedWeeks(
                        List.of(
                                new SeriesWeeks(Seeds.bulletins(), Seeds.bulletins()),
                                new SeriesWeeks(companions, companions)),
                        List.of(),
                        List.of()));
    }

    /** Weeks with every metric there is. */
    private static List<Bulletin> older() {
        return BulletinFixture.all(IntStream.rangeClosed(1, 4)
                .mapToObj(issue -> {
                    BulletinFixture week = BulletinFixture.week(2016, issue).grade(Grade.values()[issue]);
                    Metric.all()
                            .forEach(metric -> week.figure(
                                    metric, 10L * issue + metric.id().length()));
                    return week.url("https://example.org/?a=1&b=<" + issue + ">");
                })
                .toList());
    }

    private static Bulletin nothingButAName() {
        return BulletinFixture.week(2031, 12).grade(null).bulletin();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void writesNothingThatTheSchemaForbids(Report report) {
        assertThat(errors(parts(Workbooks.bytes(report)))).isEmpty();
    }

    @Test
    void knowsTheSchemaOfEveryKindOfPart() {
        Map<String, byte[]> parts =
                parts(Workbooks.bytes(new WorkbookReport(new Labels(Lang.EN), "zhoubao").of(Seeds.bulletins())));

        assertThat(parts.keySet())
                .contains(
                        "xl/workbook.xml",
                        "xl/styles.xml",
                        "xl/worksheets/sheet1.xml",
                        "xl/tables/table1.xml",
                        "xl/drawings/drawing1.xml",
                        "xl/charts/chart1.xml",
                        "docProps/app.xml");
        parts.forEach((name, bytes) ->
                assertThat(parse(bytes).schemaType().isDocumentType()).as(name).isTrue());
    }

    @Test
    void findsWhatTheSchemaForbids() {
        Map<String, byte[]> parts = parts(Workbooks.bytes(SeedReports.of("list", Lang.EN)));
        String sheet = new String(parts.get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);

        String broken = sheet.replaceFirst("<sheetData>", "<sheetDatum/><sheetData>");

        assertThat(errors(Map.of("sheet", broken.getBytes(StandardCharsets.UTF_8))))
                .isNotEmpty();
    }

    private static List<String> errors(Map<String, byte[]> parts) {
        List<String> found = new ArrayList<>();
        parts.forEach((name, bytes) -> {
            List<XmlError> errors = new ArrayList<>();
            parse(bytes).validate(new XmlOptions().setErrorListener(errors));
            errors.forEach(error -> found.add(name + ": " + error.getMessage()));
        });
        return found;
    }

    private static XmlObject parse(byte[] part) {
        try {
            return SCHEMAS.parse(new ByteArrayInputStream(part), null, null);
        } catch (XmlException | IOException e) {
            throw new AssertionError("not well-formed", e);
        }
    }

    /** Those with a schema of their own there; package relations, content types and Dublin Core have theirs elsewhere. */
    private static Map<String, byte[]> parts(byte[] workbook) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean checked =
                        entry.getName().startsWith("xl/") || entry.getName().equals("docProps/app.xml");
                if (checked && entry.getName().endsWith(".xml")) {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    zip.transferTo(bytes);
                    parts.put(entry.getName(), bytes.toByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
