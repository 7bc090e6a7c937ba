package dev.zhoubao.ingest.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.DocumentFixture;
import dev.zhoubao.fixture.SaidProblem;
import dev.zhoubao.ingest.Documents;
import dev.zhoubao.ingest.title.OtherSeries;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Evidence;
import dev.zhoubao.model.Figure;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;
import dev.zhoubao.model.Status;
import org.junit.jupiter.api.Test;

class BulletinReaderTest {

    private static SaidProblem problem(Severity severity, String message, String text) {
        return new SaidProblem(severity, "week.md", null, message, text);
    }

    @Test
    void hasNoProblemWithAWholeWeek() {
        assertThat(Documents.problems(DocumentFixture.whole())).isEmpty();
    }

    @Test
    void setsAnotherSeriesAsideWithoutAProblem() {
        assertThat(Documents.read(DocumentFixture.titled("信息安全漏洞周报2031年第44期")
                        .head("date", "当天")
                        .block(DocumentFixture.GRADE)
                        .text()))
                .isEqualTo(DocumentResult.of(OtherSeries.CNNVD));
    }

    @Test
    void reportsATitleWithoutNumberAndPeriod() {
        assertThat(Documents.read(DocumentFixture.titled("示例应急中心-网络安全信息与动态周报").text()))
                .isEqualTo(DocumentResult.failed(new Problem(
                        Severity.WARNING,
                        "week.md",
                        null,
                        Phrase.of("the title names neither a week number nor a period, so the bulletin is left out"),
                        "示例应急中心-网络安全信息与动态周报")));
    }

    @Test
    void reportsATitleWhosePeriodCannotBe() {
        DocumentFixture fixture = DocumentFixture.titled("网络安全信息与动态周报2031年第9期（2月24日-2月30日）")
                .block(DocumentFixture.GRADE)
                .block(DocumentFixture.FIGURES);

        assertThat(SaidProblem.all(Documents.problems(fixture)))
                .containsExactly(problem(
                        Severity.WARNING, "the title gives no readable period", "网络安全信息与动态周报2031年第9期（2月24日-2月30日）"));
    }

    @Test
    void reportsABulletinWithoutAGrade() {
        assertThat(SaidProblem.all(Documents.problems(DocumentFixture.empty().block(DocumentFixture.FIGURES))))
                .containsExactly(problem(Severity.WARNING, "no overall grade was found", null));
    }

    @Test
    void mentionsTheFiguresThatAreAbsent() {
        DocumentFixture fixture = DocumentFixture.empty().block(DocumentFixture.GRADE, "共处理网络安全事件321起，恶意URL链7个。");

        assertThat(SaidProblem.all(Documents.problems(fixture)))
                .containsExactly(problem(
                        Severity.INFO,
                        "no figure was found for cross-border incidents, phishing complaints handled, platforms serving malicious apps",
                        null));
    }

    @Test
    void saysNotThatAFigureIsAbsentBehindTheReason() {
        DocumentFixture fixture =
                DocumentFixture.empty().block(DocumentFixture.GRADE, "共处理网络安全事件321起。", "共处理网络安全事件322起。");

        assertThat(SaidProblem.all(Documents.problems(fixture)))
                .extracting(SaidProblem::message)
                .containsExactly("incidents handled: given as 321 and as 322; neither is used");
    }

    @Test
    void saysNotThatOneOfSeveralFiguresIsAbsentBehindTheReason() {
        DocumentFixture fixture = DocumentFixture.whole().block("共处理网络安全事件322起。");

        assertThat(SaidProblem.all(Documents.problems(fixture)))
                .extracting(SaidProblem::message)
                .noneMatch(message -> message.startsWith("no figure was found"));
    }

    @Test
    void readsNoFigureWhereTheTextGivesNone() {
        DocumentFixture fixture = DocumentFixture.empty().block(DocumentFixture.GRADE, "共处理网络安全事件321起。");

        assertThat(Documents.bulletin(fixture).figures()).containsOnlyKeys(Metric.INCIDENTS);
    }

    @Test
    void keepsABulletinWhoseFiguresContradictEachOther() {
        DocumentFixture fixture = DocumentFixture.whole().block("共处理网络安全事件322起。");

        assertThat(Documents.bulletin(fixture).figures())
                .containsOnlyKeys(Metric.CROSS_BORDER, Metric.PHISHING, Metric.APP_PLATFORMS, Metric.MALICIOUS_URLS);
    }

    @Test
    void takesAShortTextWithContradictoryFiguresForABulletin() {
        DocumentFixture fixture = DocumentFixture.empty().block("共处理网络安全事件5起。共处理网络安全事件6起。");

        assertThat(Documents.bulletin(fixture).status()).isEqualTo(Status.FULL);
    }

    @Test
    void takesALongTextWithoutGradeAndFiguresForABulletin() {
        assertThat(Documents.bulletin(DocumentFixture.empty().block("甲".repeat(240)))
                        .status())
                .isEqualTo(Status.FULL);
    }

    @Test
    void takesNoFigureFromTheTitlesOfEarlierIssues() {
        DocumentFixture fixture = DocumentFixture.whole().block("●网络安全信息与动态周报2031年第11期 处理网络安全事件999起");

        assertThat(Documents.bulletin(fixture).value(Metric.INCIDENTS)).get().hasToString("321");
    }

    @Test
    void takesNoFigureAndNoGradeFromBelowTheHeadingOfEarlierIssues() {
        DocumentFixture fixture = DocumentFixture.empty()
                .block(DocumentFixture.FIGURES)
                .block("近期回顾")
                .block("上周网络安全整体评价为差，共处理网络安全事件999起，见前一期。");

        assertThat(Documents.bulletin(fixture))
                .extracting(found -> found.value(Metric.INCIDENTS).orElseThrow().toString(), found -> found.rating())
                .containsExactly("321", null);
    }

    @Test
    void readsTheLineOfAFigureInTheMiddleOfAParagraph() {
        DocumentFixture fixture =
                DocumentFixture.empty().block(DocumentFixture.GRADE, "本周，CNCERT共处理网络安全", "事件321起。含跨境网络安全事件", "123起。");

        assertThat(Documents.bulletin(fixture).figures().values())
                .extracting(Figure::evidence)
                .containsExactly(new Evidence("本周，CNCERT共处理网络安全事件321起。", 12), new Evidence("含跨境网络安全事件123起。", 13));
    }

    @Test
    void keepsAHeadingThatIsAnotherIssuesTitleAndStillReadsTheFigures() {
        Bulletin bulletin = Documents.bulletin(DocumentFixture.empty()
                .block("# 网络安全信息与动态周报2031年第13期（3月24日-3月30日）")
                .block(DocumentFixture.GRADE)
                .block(DocumentFixture.FIGURES));

        assertThat(bulletin.otherTitle()).isNotNull();
        assertThat(bulletin.otherTitle().text()).isEqualTo("网络安全信息与动态周报2031年第13期（3月24日-3月30日）");
        assertThat(bulletin.figures()).hasSize(5);
    }

    @Test
    void knowsOneTitleWhereTheHeadingSaysTheSame() {
        assertThat(Documents.bulletin(DocumentFixture.whole()).otherTitle()).isNull();
    }
}
