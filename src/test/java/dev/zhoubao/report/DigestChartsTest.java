package dev.zhoubao.report;

import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Report;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.export.html.HtmlWriter;
import dev.zhoubao.export.markdown.MarkdownWriter;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.language.Lang;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Series;
import dev.zhoubao.report.digest.ChartForm;
import dev.zhoubao.report.digest.DigestReport;
import dev.zhoubao.report.summary.ExportedWeeks;
import dev.zhoubao.report.summary.SeriesWeeks;
import dev.zhoubao.report.words.Labels;
import dev.zhoubao.report.workbook.WorkbookReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the charts of digest and page show, of whatever series. */
class DigestChartsTest {

    private static final Labels LABELS = new Labels(Lang.EN);

    private static BulletinFixture incidents(int issue, long value) {
        return week(2031, issue).figure(Metric.INCIDENTS, value);
    }

    private static BulletinFixture companion(Series series, int year, int issue) {
        return week(year, issue).of(series).file(series.id() + year + issue);
    }

    private static ExportedWeeks weeks(List<BulletinFixture> main, List<BulletinFixture> companions) {
        return new ExportedWeeks(
                Stream.of(main, companions)
                        .map(BulletinFixture::all)
                        .filter(bulletins -> !bulletins.isEmpty())
                        .map(bulletins -> new SeriesWeeks(bulletins, bulletins))
                        .toList(),
                List.of(),
                List.of());
    }

    private static Report digest(ExportedWeeks weeks) {
        return digest(weeks, ChartForm.SVG);
    }

    private static Report digest(ExportedWeeks weeks, ChartForm form) {
        return new DigestReport(LABELS, "zhoubao 1", null, DigestReport.Length.WHOLE, form).of(weeks);
    }

    private static Chart chart(Report report, String table) {
        return report.blocks(Chart.class)
                .filter(chart -> chart.table().id().equals(table))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void companionsHaveTheCalendarOfTheBulletin() {
        Report digest = digest(weeks(
                List.of(incidents(12, 4), incidents(13, 5)),
                List.of(
                        companion(Series.CNVD, 2030, 10).figure(Metric.CNVD_VULNERABILITIES, 40),
                        companion(Series.CNVD, 2031, 14).figure(Metric.CNVD_VULNERABILITIES, 50))));

        Chart chart = chart(digest, "cnvd");
        assertThat(Tables.column(Tables.byId(digest, "cnvd"), "week"))
                .containsExactly("cnvd:2030-10", "55 weeks missing", "cnvd:2031-14");
        assertThat(chart.table()).isEqualTo(Tables.byId(digest, "cnvd"));
        assertThat(chart.spans()).containsExactly(1, 55, 1);
        assertThat(chart.description()).contains("2 values in 57 weeks");
    }

    /** Ten weeks, the seventh far from the others. */
    private static List<BulletinFixture> outlier() {
        return IntStream.range(10, 20)
                .mapToObj(issue -> incidents(issue, issue == 16 ? 900 : 20 + issue % 4))
                .toList();
    }

    private static List<String> method(Report digest) {
        return digest.sections().stream()
                .filter(section -> section.id().equals("method"))
                .flatMap(section -> section.blocks(Facts.class))
                .flatMap(facts -> facts.facts().stream())
                .map(Facts.Fact::label)
                .toList();
    }

    @Test
    void drawTheMedianAndNameTheNotableWeekOfASingleMetric() throws IOException {
        Report digest = digest(weeks(
                outlier(),
                List.of(
                        companion(Series.RANSOMWARE, 2031, 12).figure(Metric.RANSOMWARE_SAMPLES, 40),
                        companion(Series.RANSOMWARE, 2031, 14).figure(Metric.RANSOMWARE_SAMPLES, 50))));

        Chart.Emphasis emphasis = chart(digest, "weeks").emphasis();
        assertThat(emphasis.levels()).extracting(Chart.Level::label).containsExactly("median 22");
        assertThat(emphasis.marks()).extracting(Chart.Mark::label).contains("2031-16");
        assertThat(chart(digest, "ransomware").emphasis().levels())
                .extracting(Chart.Level::label)
                .containsExactly("median 45");
        assertThat(method(digest)).contains("charts", "dashed line across", "second chart");
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        new HtmlWriter().write(digest, page);
        Document html = Jsoup.parse(page.toString(StandardCharsets.UTF_8));
        assertThat(html.select("path.level")).hasSize(3);
        assertThat(html.select("text.level-name").eachText()).contains("median 22", "median 45");
        assertThat(html.select("text.mark").eachText()).containsOnlyOnce("2031-16");
    }

    @Test
    void ofOtherSeriesShowInAWorkbookWhatTheyShowInADigest() {
        List<BulletinFixture> main = List.of(incidents(12, 4), incidents(13, 5));
        ExportedWeeks severities = weeks(
                main,
                IntStream.range(10, 20)
                        .mapToObj(issue -> companion(Series.CNVD, 2031, issue)
                                .figure(Metric.CNVD_VULNERABILITIES, 9000)
                                .figure(Metric.CNVD_HIGH, issue == 16 ? 8000 : 200 + issue)
                                .figure(Metric.CNVD_LOW, 150 + issue))
                        .toList());
        ExportedWeeks samples = weeks(
                main,
                IntStream.range(10, 20)
                        .mapToObj(issue -> companion(Series.RANSOMWARE, 2031, issue)
                                .figure(Metric.RANSOMWARE_SAMPLES, issue == 16 ? 8000 : 200 + issue % 4))
                        .toList());

        for (ExportedWeeks weeks : List.of(severities, samples)) {
            Report workbook = new WorkbookReport(LABELS, "zhoubao 1").of(weeks);
            String table = weeks.series().get(1).series().id();
            assertThat(of(workbook, table)).hasSize(2);
            assertThat(of(workbook, table)).extracting(Chart::title).isEqualTo(titles(digest(weeks), table));
            assertThat(of(workbook, table))
                    .extracting(chart -> chart.emphasis().marks().stream()
                            .map(Chart.Mark::label)
                            .toList())
                    .allMatch(marks -> weeks == severities || marks.contains("ransomware:2031-16"));
        }
    }

    private static List<Chart> of(Report report, String table) {
        return report.blocks(Chart.class)
                .filter(chart -> chart.table().id().equals(table))
                .toList();
    }

    private static List<String> titles(Report report, String table) {
        return of(report, table).stream().map(Chart::title).toList();
    }

    @Test
    void areExplainedOnlyAsFarAsTheyAreThere() {
        ExportedWeeks several =
                weeks(List.of(week(2031, 12).figures(1, 2, 3), week(2031, 13).figures(2, 3, 4)), List.of());
        ExportedWeeks one = weeks(outlier(), List.of());

        assertThat(method(digest(several))).contains("charts").doesNotContain("dashed line across", "second chart");
        assertThat(method(digest(one, ChartForm.MERMAID)))
                .contains("charts", "second chart")
                .doesNotContain("dashed line across");
        assertThat(method(digest(one, ChartForm.NONE)))
                .doesNotContain("charts", "dashed line across", "second chart")
                .isNotEmpty();
        assertThat(digest(one, ChartForm.NONE).blocks(Chart.class)).isEmpty();
    }

    /** Each of them is a chart of its own, and one may be flattened that fits beside the others. */
    @Test
    void inMermaidEachMetricHasACloserViewOfItsOwn() {
        ExportedWeeks weeks = weeks(
                IntStream.range(10, 20)
                        .mapToObj(issue -> incidents(issue, 900 + issue)
                                .figure(Metric.PHISHING, issue == 16 ? 900 : 20 + issue % 4))
                        .toList(),
                List.of());

        String text = written(digest(weeks, ChartForm.MERMAID));

        assertThat(digest(weeks).blocks(Chart.class)).hasSize(1);
        assertThat(text.split("```mermaid", -1)).hasSize(4);
        assertThat(text)
                .contains(
                        "  title \"phishing complaints handled by week (cases), values up to 23； above them: 2031-16 (900)\"")
                .contains("2031-16: 900", "  y-axis 0 --> 23\n", "21, 22, 23, 23, 21, 22, 23]");
    }

    @Test
    void showTheLastRowsOfVeryLongTables() {
        List<BulletinFixture> many = IntStream.range(0, 1_100)
                .mapToObj(i -> week(1990 + i / 50, 1 + i % 50).figure(Metric.INCIDENTS, 1_000 + i))
                .toList();

        Report digest = digest(weeks(many, List.of()));

        Chart chart = chart(digest, "weeks");
        assertThat(chart.table().rows()).hasSizeBetween(1_039, 1_040);
        assertThat(chart.spans()).hasSameSizeAs(chart.table().rows());
        assertThat(Tables.column(chart.table(), "incidents")).endsWith("2099").doesNotContain("1000");
        assertThat(Tables.column(chart.table(), "week").get(0)).startsWith("19");
        assertThat(Tables.byId(digest, "weeks").rows()).hasSizeGreaterThan(1_100);
        assertThat(method(digest)).contains("length of charts");
        assertThat(method(digest(weeks(many.subList(0, 900), List.of())))).doesNotContain("length of charts");
    }

    private static String written(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new MarkdownWriter().write(report, Format.MARKDOWN, Display.PLAIN, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
