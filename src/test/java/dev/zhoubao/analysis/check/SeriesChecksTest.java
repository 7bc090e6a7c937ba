package dev.zhoubao.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.ingest.DocumentLocation;
import dev.zhoubao.ingest.bulletin.DocumentReader;
import dev.zhoubao.ingest.markdown.MarkdownArticleReader;
import dev.zhoubao.library.Library;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Series;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is checked of the series beside the bulletin, and between them. */
class SeriesChecksTest {

    private static BulletinFixture cnvd() {
        return BulletinFixture.week(2031, 18)
                .of(Series.CNVD)
                .period("2031-04-28", "2031-05-04")
                .figure(Metric.CNVD_VULNERABILITIES, 30);
    }

    private static List<String> found(String check, Series series, Bulletin... bulletins) {
        return CheckRunner.of(Library.of(List.of(bulletins)).of(series)).stream()
                .filter(finding -> finding.check().equals(check))
                .map(finding -> finding.details().toString())
                .toList();
    }

    private static List<String> found(String check, BulletinFixture fixture) {
        return found(check, Series.CNVD, fixture.bulletin());
    }

    @Test
    void severitiesAddUpToTheTotal() {
        BulletinFixture two = cnvd().figure(Metric.CNVD_HIGH, 12).figure(Metric.CNVD_MEDIUM, 13);

        assertThat(found("parts-and-whole", two)).isEmpty();
        assertThat(found("parts-and-whole", two.figure(Metric.CNVD_LOW, 5))).isEmpty();
        assertThat(found(
                        "parts-and-whole",
                        cnvd().figure(Metric.CNVD_HIGH, 12)
                                .figure(Metric.CNVD_MEDIUM, 13)
                                .figure(Metric.CNVD_LOW, 4)))
                .singleElement()
                .asString()
                .contains("29", "30");
    }

    @Test
    void kindsOfObjectAddUpToTheTotal() {
        assertThat(found("parts-and-whole", cnvd().figure(Metric.CNVD_WEB, 30))).isEmpty();
        assertThat(found("parts-and-whole", cnvd().figure(Metric.CNVD_WEB, 20))).hasSize(1);
    }

    @Test
    void aPrintedShareIsThatOfItsPart() {
        BulletinFixture tenOfThirty = cnvd().figure(Metric.CNVD_ZERO_DAY, 10);

        assertThat(found("printed-share", tenOfThirty)).isEmpty();
        assertThat(found("printed-share", tenOfThirty.figure(Metric.CNVD_ZERO_DAY_SHARE, 33)))
                .isEmpty();
        assertThat(found(
                        "printed-share",
                        cnvd().figure(Metric.CNVD_ZERO_DAY, 10).figure(Metric.CNVD_ZERO_DAY_SHARE, 40)))
                .singleElement()
                .asString()
                .contains("40", "33.3");
    }

    @Test
    void twoSeriesCountTheSameOfAWeek() {
        BulletinFixture main = BulletinFixture.week(2031, 18).period("2031-04-28", "2031-05-04");
        Bulletin other = cnvd().bulletin();

        assertThat(found("counts-of-series", Series.BULLETIN, main.bulletin(), other))
                .isEmpty();
        assertThat(found(
                        "counts-of-series",
                        Series.BULLETIN,
                        main.figure(Metric.VULNERABILITIES, 28).bulletin(),
                        other))
                .singleElement()
                .asString()
                .contains("28", "cnvd:2031-18", "30");
        assertThat(found(
                        "counts-of-series",
                        Series.BULLETIN,
                        BulletinFixture.week(2031, 18)
                                .period("2031-04-28", "2031-05-04")
                                .figure(Metric.VULNERABILITIES, 30)
                                .bulletin(),
                        other))
                .isEmpty();
    }

    private static Bulletin reported(int issue, String period, String text) {
        String document = DocumentFixture.titled("CNVD漏洞周报2031年第" + issue + "期")
                .block(period)
                .block("本周共收集、整理信息安全漏洞30个，其中高危漏洞12个、中危漏洞13个、低危漏洞5个。" + text)
                .text();
        return new DocumentReader(List.of(new MarkdownArticleReader()))
                .read(
                        new DocumentLocation(issue + ".md", "/" + issue + ".md"),
                        document.getBytes(StandardCharsets.UTF_8))
                .bulletins()
                .get(0);
    }

    @Test
    void lastWeeksPrintedValueIsThatOfLastWeek() {
        String start = "本周CNVD接到的涉及党政机关和企事业单位的漏洞总数";
        Bulletin before = reported(17, "2031年4月21日-2031年4月27日", start + "90个。");

        Stream.of("90", "100").forEach(last -> {
            Bulletin week = reported(18, "2031年4月28日-2031年5月4日", start + "120个，与上周（" + last + "个）环比增加20%。");
            assertThat(found("previous-value", Series.CNVD, before, week)).hasSize(last.equals("90") ? 0 : 1);
        });
        assertThat(found("previous-value", Series.CNVD, before)).isEmpty();
    }
}
