package dev.zhoubao.report;

import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Report;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.language.Lang;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Series;
import dev.zhoubao.report.digest.DigestReport;
import dev.zhoubao.report.summary.ExportedWeeks;
import dev.zhoubao.report.summary.SeriesWeeks;
import dev.zhoubao.report.words.Labels;
import java.util.List;
import java.util.stream.Stream;
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
        return new DigestReport(LABELS, "zhoubao 1").of(weeks);
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
}
