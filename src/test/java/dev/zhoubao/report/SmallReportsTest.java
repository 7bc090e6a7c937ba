package dev.zhoubao.report;

import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Table;
import dev.zhoubao.language.Lang;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.Library;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;
import dev.zhoubao.report.notes.CountsReport;
import dev.zhoubao.report.notes.MetricsReport;
import dev.zhoubao.report.notes.ProblemsReport;
import dev.zhoubao.report.weeks.GapsReport;
import dev.zhoubao.report.weeks.SourcesReport;
import dev.zhoubao.report.words.Labels;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The reports of few lines: gaps, sources, metrics, problems, counts. */
class SmallReportsTest {

    private static final Labels LABELS = new Labels(Lang.EN);

    private static List<String> shown(Report report) {
        return Tables.rows(report.mainTable().orElseThrow().shown());
    }

    private static List<String> rows(Report report) {
        return Tables.rows(report.mainTable().orElseThrow());
    }

    @Test
    void gapsNameWhereAWeekIsKnownFrom() {
        Library library = Library.of(List.of(
                week(2031, 12).link(2031, 11, null).link(2031, 10).bulletin(),
                week(2031, 13).link(2031, 11, null).bulletin(),
                week(2031, 9).stub().bulletin()));

        assertThat(shown(new GapsReport(LABELS).of(library.gaps(edition -> true))))
                .containsExactly(
                        "2031-09|2031-02-24|2031-03-02|stub|–|–|2031-09.md",
                        "2031-10|2031-03-03|2031-03-09|link only|2031-12|"
                                + "https://example.org/2031-10 -> https://example.org/2031-10|–",
                        "2031-11|2031-03-10|2031-03-16|link only|2031-12, 2031-13|–|–");
    }

    @Test
    void gapsSayOfMissingWeeksThatTheyAreInferred() {
        Library library =
                Library.of(List.of(week(2031, 12).bulletin(), week(2031, 14).bulletin()));
        Report report = new GapsReport(LABELS).of(library.gaps(edition -> true));

        assertThat(shown(report)).containsExactly("2031-13|2031-03-24|2031-03-30|missing|2031-12–2031-14|–");
        assertThat(report.blocks().filter(Prose.class::isInstance)).hasSize(1);
        assertThat(report.data())
                .asInstanceOf(LIST)
                .singleElement(MAP)
                .containsEntry("status", "missing")
                .containsEntry("url", null)
                .containsEntry("title", null)
                .containsEntry("known_from", List.of())
                .containsEntry("between", List.of("2031-12", "2031-14"));
    }

    @Test
    void gapsGiveEveryLinkAsData() {
        Library library = Library.of(List.of(
                week(2031, 12).link(2031, 11, "https://example.org/a").bulletin(),
                week(2031, 13).link(2031, 11, null).bulletin()));

        assertThat(new GapsReport(LABELS).of(library.known()).data())
                .asInstanceOf(LIST)
                .singleElement(MAP)
                .extractingByKey("links", LIST)
                .extracting(Object::toString)
                .containsExactly("{week=2031-12, url=https://example.org/a}", "{week=2031-13, url=null}");
    }

    @Test
    void sourcesPrintTheirRulesOnce() {
        Library library = Library.of(List.of(week(2031, 12).bulletin()));

        assertThat(new SourcesReport(LABELS)
                        .of(library.weeks())
                        .blocks()
                        .filter(Prose.class::isInstance)
                        .map(Object::toString))
                .singleElement()
                .asString()
                .contains("full copy over stub → with figures over without figures → official account over repost")
                .contains("more complete → newer → first by file name");
    }

    @Test
    void sourcesTellAnArticleArchivedTwice() {
        Library library = Library.of(List.of(
                week(2031, 12).file("a.md").bulletin(),
                week(2031, 12).file("b.md").bulletin()));
        Report report = new SourcesReport(LABELS).of(library.weeks());

        assertThat(Tables.column(report.mainTable().orElseThrow(), "why"))
                .containsExactly("first by file name", "later by file name; the same article archived twice");
        assertThat(report.data()).asInstanceOf(LIST).last(MAP).containsEntry("same_article_as", "a.md");
    }

    @Test
    void sourcesTellWhichFiguresOfTheSameArticleDiffer() {
        Library library = Library.of(List.of(
                week(2031, 12).figures(495, 228, 454, 11, 12).file("a.md").bulletin(),
                week(2031, 12).figures(500, 228, 454, 9, 12).file("b.md").bulletin()));
        Report report = new SourcesReport(LABELS).of(library.weeks());

        assertThat(Tables.column(report.mainTable().orElseThrow(), "why"))
                .containsExactly(
                        "first by file name",
                        "later by file name; the same article archived twice; its figures differ:"
                                + " incidents handled 500 here, 495 in the copy used;"
                                + " platforms serving malicious apps 9 here, 11 in the copy used");
        assertThat(report.data())
                .asInstanceOf(LIST)
                .last(MAP)
                .extractingByKey("differing_figures", LIST)
                .extracting(Object::toString)
                .containsExactly("{metric=incidents, value=500, used=495}", "{metric=app-platforms, value=9, used=11}");
    }

    @Test
    void sourcesTellWhichFiguresOfARepostDiffer() {
        Library library = Library.of(List.of(
                week(2031, 12).figure(Metric.INCIDENTS, 495).file("a.md").bulletin(),
                week(2031, 12)
                        .figure(Metric.INCIDENTS, 500)
                        .repost()
                        .file("b.md")
                        .bulletin()));

        assertThat(Tables.column(
                        new SourcesReport(LABELS)
                                .of(library.weeks())
                                .mainTable()
                                .orElseThrow(),
                        "why"))
                .last()
                .isEqualTo("a repost; its figures differ:" + " incidents handled 500 here, 495 in the copy used");
    }

    @Test
    void sourcesSayWhichCopyIsUsedAndWhy() {
        Library library = Library.of(List.of(
                week(2031, 12).repost().file("b.md").bulletin(),
                week(2031, 12).file("a.md").bulletin()));
        Table table = new SourcesReport(LABELS).of(library.weeks()).mainTable().orElseThrow();

        assertThat(Tables.column(table, "file")).containsExactly("a.md", "b.md");
        assertThat(Tables.column(table, "used")).containsExactly("yes", "no");
        assertThat(Tables.column(table, "why")).containsExactly("official account over repost", "a repost");
    }

    @Test
    void metricsSayWhichWeeksHaveThem() {
        Library library = Library.of(List.of(
                week(2031, 12).figure(Metric.CROSS_BORDER, 5).bulletin(),
                week(2031, 13).figure(Metric.CROSS_BORDER, 5).bulletin()));

        assertThat(rows(new MetricsReport(LABELS).of(library.weeks())))
                .hasSize((int) Metric.all().count())
                .contains(
                        "incidents|incidents handled|处理网络安全事件|cases|lower|–|0|–|–",
                        "cross-border|cross-border incidents|跨境网络安全事件|cases|lower|incidents handled|2|2031-12|2031-13");
    }

    @Test
    void problemsAreSaidInTheLanguageOfTheReader() {
        Phrase phrase = Phrase.of("the file is larger than {0}, so it is left out", Phrase.of("{0} bytes", 17));
        List<Problem> problems = List.of(new Problem(Severity.WARNING, "a.md", null, phrase, null));

        assertThat(rows(new ProblemsReport(new Labels(Lang.ZH)).of(problems)))
                .singleElement()
                .asString()
                .contains("文件大于 17 字节，故略去");
        assertThat(problems.get(0).message()).isEqualTo("the file is larger than 17 bytes, so it is left out");
    }

    @Test
    void problemsLeaveOpenWhatTheyDoNotKnow() {
        List<Problem> problems = List.of(
                new Problem(Severity.WARNING, "a.md", 4, Phrase.of("what"), "text"),
                new Problem(Severity.ERROR, "b.md", null, Phrase.of("what"), null));

        assertThat(rows(new ProblemsReport(LABELS).of(problems)))
                .containsExactly("error|b.md|–|what|–", "warning|a.md|4|what|text");
    }

    @Test
    void problemsBeginWithTheWorstAndThenGoByFileAndLine() {
        Phrase what = Phrase.of("what");
        List<Problem> problems = List.of(
                new Problem(Severity.INFO, "a.md", 1, what, null),
                new Problem(Severity.WARNING, "c.md", 9, what, null),
                new Problem(Severity.WARNING, "b.md", 10, what, null),
                new Problem(Severity.WARNING, "b.md", 2, what, null),
                new Problem(Severity.WARNING, "b.md", null, what, null),
                new Problem(Severity.ERROR, "d.md", 1, what, null));
        Report report = new ProblemsReport(LABELS).of(problems);

        assertThat(rows(report))
                .containsExactly(
                        "error|d.md|1|what|–",
                        "warning|b.md|–|what|–",
                        "warning|b.md|2|what|–",
                        "warning|b.md|10|what|–",
                        "warning|c.md|9|what|–",
                        "info|a.md|1|what|–");
    }

    @Test
    void countsAreFactsAndData() {
        Report report = new CountsReport(LABELS, "load")
                .count("files", 5)
                .words("weeks", "five")
                .report();

        assertThat(Tables.fact(report, "files read")).isEqualTo(Cell.number(5));
        assertThat(report.data()).isEqualTo(Map.of("files", 5L, "weeks", "five"));
    }

    @Test
    void tablesRefuseRowsOfAnotherLength() {
        List<Column> columns = List.of(Column.text("a", "a"));
        List<List<Cell>> rows = List.of(List.of());

        assertThatThrownBy(() -> new Table("t", "", columns, rows))
                .hasMessage("table t has a row of 0 cells for 1 columns");
    }
}
