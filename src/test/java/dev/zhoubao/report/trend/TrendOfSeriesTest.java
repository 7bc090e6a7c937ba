package dev.zhoubao.report.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.trend.MetricTrend;
import dev.zhoubao.calendar.CalendarWeeks;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.language.Lang;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Series;
import dev.zhoubao.report.Tables;
import dev.zhoubao.report.trend.TrendReport.Against;
import dev.zhoubao.report.words.Labels;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Metrics of several series over time. */
class TrendOfSeriesTest {

    private static Bulletin bulletin(int issue, String monday, long incidents) {
        return week(Series.BULLETIN, issue, monday, 7)
                .figure(Metric.INCIDENTS, incidents)
                .bulletin();
    }

    private static Bulletin cnvd(int issue, String monday, int days, long high) {
        return week(Series.CNVD, issue, monday, days)
                .figure(Metric.CNVD_HIGH, high)
                .bulletin();
    }

    private static BulletinFixture week(Series series, int issue, String monday, int days) {
        LocalDate first = LocalDate.parse(monday);
        return BulletinFixture.week(first.plusDays(3).getYear(), issue)
                .of(series)
                .period(monday, first.plusDays(days - 1L).toString());
    }

    private static Report report(List<Metric> metrics, Bulletin... bulletins) {
        Library library = Library.of(List.of(bulletins));
        return new TrendReport(
                        new Labels(Lang.EN),
                        Against.NONE,
                        Stream.of(Series.BULLETIN, Series.CNVD)
                                .flatMap(series -> library.of(series).gaps(edition -> true).stream())
                                .toList())
                .of(metrics.stream().map(metric -> trend(library, metric)).toList());
    }

    private static MetricTrend trend(Library library, Metric metric) {
        List<Bulletin> weeks = library.of(metric.family().series()).weeks().stream()
                .map(LoadedWeek::best)
                .toList();
        return MetricTrend.of(metric, CalendarWeeks.of(weeks), CalendarWeeks.of(weeks), 4);
    }

    private static List<String> column(Report report, String id) {
        return Tables.column(Tables.byId(report, "weeks"), id);
    }

    private static List<String> findings(Report report) {
        return report.sections().get(0).blocks().stream()
                .filter(Prose.class::isInstance)
                .flatMap(block -> ((Prose) block).paragraphs().stream())
                .map(Tables::words)
                .toList();
    }

    private static List<List<String>> panels(Report report) {
        return report.blocks()
                .filter(Chart.class::isInstance)
                .map(chart -> ((Chart) chart)
                        .series().stream().filter(id -> !id.endsWith("_mean")).toList())
                .toList();
    }

    @Test
    void namesRowsAsTheFirstSeriesDoesAndElseByTheCalendar() {
        Report report = report(
                List.of(Metric.INCIDENTS, Metric.CNVD_HIGH),
                cnvd(26, "2030-12-23", 7, 11),
                bulletin(2, "2031-01-06", 400),
                cnvd(2, "2031-01-13", 7, 12),
                bulletin(4, "2031-01-20", 401));

        assertThat(column(report, "week")).containsExactly("2030-W52", "2031-W01", "2031-02", "2031-03", "2031-04");
        assertThat(column(report, "cnvd-high")).containsExactly("11", "–", "–", "12", "–");
    }

    @Test
    void tellsWeeksInARowOfWhichNoSeriesHasAnythingAsOne() {
        Report report = report(
                List.of(Metric.INCIDENTS, Metric.CNVD_HIGH),
                bulletin(2, "2031-01-06", 400),
                bulletin(9, "2031-02-24", 401),
                cnvd(5, "2031-01-27", 7, 12),
                cnvd(30, "2031-07-21", 7, 13));

        assertThat(column(report, "week"))
                .containsExactly(
                        "2031-02",
                        "2 weeks missing",
                        "2031-05",
                        "3 weeks missing",
                        "2031-09",
                        "20 weeks missing",
                        "2031-W30");
        assertThat(column(report, "weeks")).containsExactly("1", "2", "1", "3", "1", "20", "1");
        assertThat(report.blocks()
                        .filter(Chart.class::isInstance)
                        .map(chart -> ((Chart) chart).table().rows().size()))
                .containsOnly(29);
    }

    @Test
    void keepsTheRowsOfALongGapInWhichAnotherSeriesHasWeeks() {
        Report report = report(
                List.of(Metric.INCIDENTS, Metric.CNVD_HIGH),
                bulletin(2, "2031-01-06", 400),
                bulletin(9, "2034-02-27", 401),
                cnvd(5, "2032-01-26", 7, 12));

        assertThat(column(report, "cnvd-high")).containsExactly("–", "–", "12", "–", "–");
        assertThat(column(report, "week").get(2)).isEqualTo("2032-W05");
    }

    @Test
    void drawsSeriesAndMagnitudesApart() {
        Report report = report(
                List.of(Metric.CNVD_HIGH, Metric.CNVD_REPORTED, Metric.CNVD_LOW, Metric.RANSOMWARE_SAMPLES),
                week(Series.CNVD, 2, "2031-01-06", 7)
                        .figure(Metric.CNVD_HIGH, 200)
                        .figure(Metric.CNVD_REPORTED, 20_000)
                        .figure(Metric.CNVD_LOW, 40)
                        .bulletin(),
                week(Series.RANSOMWARE, 2, "2031-01-04", 7)
                        .figure(Metric.RANSOMWARE_SAMPLES, 250)
                        .bulletin());

        assertThat(panels(report))
                .containsExactly(
                        List.of("cnvd-high", "cnvd-low"), List.of("cnvd-reported"), List.of("ransomware-samples"));
    }

    @Test
    void saysOnceOfWhatThereAreTooFewWeeks() {
        Report report = report(
                List.of(Metric.INCIDENTS, Metric.CNVD_HIGH, Metric.CNVD_LOW),
                bulletin(2, "2031-01-06", 400),
                week(Series.CNVD, 2, "2031-01-06", 7)
                        .figure(Metric.CNVD_HIGH, 200)
                        .figure(Metric.CNVD_LOW, 40)
                        .bulletin());

        assertThat(findings(report))
                .containsExactly(
                        "incidents handled, high-risk vulnerabilities, low-risk vulnerabilities: too few values to judge"
                                + " trend and outliers; given: 1, needed: 10 (calendar weeks: 1).",
                        "No 4-week mean is given: at least half of the 4 weeks up to a week must have values.",
                        "For 2 pairs of metrics too few weeks give both weekly changes to correlate them (at most 0; 10 are"
                                + " needed).");
    }

    @Test
    void saysWhichIssuesCoverMoreThanAWeek() {
        Report report =
                report(List.of(Metric.CNVD_HIGH), cnvd(40, "2031-09-29", 14, 90), cnvd(42, "2031-10-13", 7, 30));

        assertThat(findings(report))
                .contains(
                        "One issue covers more than a week, and its figures are those of the whole time: cnvd:2031-40.");
        assertThat(findings(report(List.of(Metric.CNVD_HIGH), cnvd(42, "2031-10-13", 7, 30))))
                .noneMatch(sentence -> sentence.contains("more than a week"));
    }
}
