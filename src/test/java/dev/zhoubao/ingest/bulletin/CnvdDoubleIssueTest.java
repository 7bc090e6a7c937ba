package dev.zhoubao.ingest.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.zhoubao.analysis.summary.MetricSummary;
import dev.zhoubao.analysis.summary.Summary;
import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.ingest.Document;
import dev.zhoubao.ingest.markdown.MarkdownArticleReader;
import dev.zhoubao.language.Lang;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.Lookup;
import dev.zhoubao.library.WeekRef;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Week;
import dev.zhoubao.report.summary.SummaryReport;
import dev.zhoubao.report.words.Labels;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A CNVD weekly of two numbers is one entry of its fortnight. */
class CnvdDoubleIssueTest {

    private static final String DOUBLE = "CNVD漏洞周报2031年第40、41期";
    private static final String FORTNIGHT = "2031年9月29日-2031年10月12日";

    private static Bulletin issue(String title, String period, int total) {
        String text = DocumentFixture.titled(title)
                .block(period)
                .block("本周信息安全漏洞威胁整体评价级别为中。")
                .block("本周共收集、整理信息安全漏洞" + total + "个。")
                .text();
        Document document = new Document(title + ".md", "/fixtures/" + title, "00", text);
        return new BulletinReader()
                .read(new MarkdownArticleReader().read(document), document)
                .bulletins()
                .get(0);
    }

    private static Library library() {
        return Library.of(List.of(
                        issue("CNVD漏洞周报2031年第39期", "2031年9月22日-2031年9月28日", 30),
                        issue(DOUBLE, FORTNIGHT, 70),
                        issue("CNVD漏洞周报2031年第43期", "2031年10月20日-2031年10月26日", 40)))
                .of(Series.CNVD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                DOUBLE,
                "CNVD漏洞周报2031年第40-41期",
                "CNVD漏洞周报2031年第40/41期",
                "CNVD漏洞周报2031年第40期、第41期",
                "CNVD漏洞周报2031年第40期、41期合刊",
                "CNVD漏洞周报2031年第40期（第41期合刊）",
                "CNVD漏洞周报 2031 年第 40 和 41 期（合刊）",
                "CNVD漏洞周报2031年第40~41期",
                "CNVD漏洞周报2031年第40.41期",
                "2031年第40、41期CNVD漏洞周报"
            })
    void isOneEntryUnderItsFirstNumber(String title) {
        Bulletin bulletin = issue(title, FORTNIGHT, 70);

        assertThat(bulletin.name()).isEqualTo("cnvd:2031-40");
        assertThat(bulletin.edition().weeks()).containsExactly(new Week(2031, 40), new Week(2031, 41));
        assertThat(bulletin.edition().period()).hasToString("2031-09-29..2031-10-12");
        assertThat(bulletin.value(Metric.CNVD_VULNERABILITIES)).hasToString("Optional[70]");
    }

    @Test
    void isNoIssueOfTwoNumbersWhereTheSecondCountsAllYears() {
        assertThat(issue("CNVD漏洞周报2031年第40期（总第58期）", FORTNIGHT, 70).edition().numbers())
                .isEqualTo(1);
    }

    @Test
    void isFoundByEitherNumberAndByAnyOfItsDays() {
        Stream<WeekRef> names = Stream.of(
                new WeekRef.Named(new Week(2031, 40)),
                new WeekRef.Named(new Week(2031, 41)),
                new WeekRef.InSeries("cnvd", new WeekRef.Issue(41)));

        assertThat(names.map(name -> Lookup.full(library()).week(name).best().title()))
                .containsOnly(DOUBLE);
    }

    @Test
    void isMissingInNeitherOfItsWeeks() {
        assertThat(library().gaps(edition -> true))
                .extracting(
                        week -> week.edition().name(), week -> week.edition().period() + "")
                .containsExactly(tuple("cnvd:2031-42", "2031-10-13..2031-10-19"));
    }

    @Test
    void countsOnceInSumsWhichSaySo() {
        Summary summary =
                Summary.of(library().weeks().stream().map(week -> week.best()).toList());

        assertThat(summary.metrics())
                .filteredOn(metric -> metric.metric().equals(Metric.CNVD_VULNERABILITIES))
                .extracting(MetricSummary::count, metric -> String.valueOf(metric.total()))
                .containsExactly(tuple(3, "140"));
        assertThat(new SummaryReport(new Labels(Lang.EN)).of(summary).sections().toString())
                .contains("cnvd:2031-40; each counts once in sums and means");
    }

    @Test
    void aWeekThatIsLoadedBesideItsDoubleIssueIsAnother() {
        Library both = library().plus(List.of(issue("CNVD漏洞周报2031年第42期", "2031年10月13日-2031年10月19日", 20)));

        assertThat(both.weeks())
                .extracting(week -> week.best().name())
                .containsExactly("cnvd:2031-39", "cnvd:2031-40", "cnvd:2031-42", "cnvd:2031-43");
    }

    @Test
    void aKindThatNoMetricCountsIsNamedWithItsWholeNumber() {
        String text = DocumentFixture.titled(DOUBLE)
                .block(FORTNIGHT)
                .block("本周，CNVD收录了70个漏洞。WEB应用30个，5G核心网25个，量子设备15个。")
                .text();
        Document document = new Document("x.md", "/x.md", "00", text);

        assertThat(new BulletinReader()
                        .read(new MarkdownArticleReader().read(document), document)
                        .problems())
                .extracting(problem -> problem.message())
                .filteredOn(message -> message.contains("kind that no metric counts"))
                .containsExactly(
                        "5G核心网 (25) is a kind that no metric counts, so it is in no figure",
                        "量子设备 (15) is a kind that no metric counts, so it is in no figure");
    }
}
