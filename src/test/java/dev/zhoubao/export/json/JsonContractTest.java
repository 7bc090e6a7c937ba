package dev.zhoubao.export.json;

import static dev.zhoubao.fixture.BulletinFixture.unnumbered;
import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Report;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.fixture.SeedReports;
import dev.zhoubao.fixture.Written;
import dev.zhoubao.language.Lang;
import dev.zhoubao.language.Phrase;
import dev.zhoubao.library.Library;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Problem;
import dev.zhoubao.model.Severity;
import dev.zhoubao.report.notes.ProblemsReport;
import dev.zhoubao.report.weeks.GapsReport;
import dev.zhoubao.report.weeks.ListReport;
import dev.zhoubao.report.weeks.ListReport.Row;
import dev.zhoubao.report.weeks.ShowReport;
import dev.zhoubao.report.words.Labels;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The keys that scripts are written on. */
class JsonContractTest {

    private static final Labels LABELS = new Labels(Lang.EN);

    private static JsonNode json(Report report) {
        return new JsonMapper().readTree(Written.by(new JsonWriter(), report, Format.JSON, Display.PLAIN));
    }

    private static JsonNode row(BulletinFixture fixture) {
        return json(new ListReport(LABELS).of(List.of(new Row.Loaded(fixture.bulletin()))))
                .get(0);
    }

    @Test
    void listGivesEveryKeyOfTheContract() {
        assertThat(json(SeedReports.of("list", Lang.EN)).get(0).propertyNames())
                .contains(
                        "week",
                        "year",
                        "issue",
                        "start",
                        "end",
                        "published",
                        "grade",
                        "figures",
                        "status",
                        "title",
                        "url",
                        "source",
                        "file");
    }

    @Test
    void listHasNoKeyForWhatIsAbsent() {
        assertThat(row(week(2031, 12).undated().grade(null).figure(Metric.PHISHING, 0))
                        .propertyNames())
                .containsExactly(
                        "week", "year", "issue", "figures", "status", "title", "source", "article", "file", "sha256");
    }

    @Test
    void listHasNoKeyForAnAbsentFigureAndZeroForZero() {
        assertThat(row(week(2031, 12).figure(Metric.PHISHING, 0)).get("figures"))
                .hasToString("{\"phishing\":0}");
    }

    @Test
    void listHasNoIssueForAnUnnumberedEdition() {
        JsonNode row = row(unnumbered("2013-12-30", "2014-01-05"));

        assertThat(row.has("issue")).isFalse();
        assertThat(row.get("week").stringValue()).isEqualTo("2013-12-30");
        assertThat(row.get("year").intValue()).isEqualTo(2014);
    }

    @Test
    void showGivesEvidenceLinksParagraphsAndPictures() {
        JsonNode show = json(new ShowReport(LABELS)
                .of(week(2031, 12)
                        .figure(Metric.INCIDENTS, 5)
                        .text("正文。")
                        .link(2031, 11, null)
                        .link(2031, 10)
                        .picture("https://example.org/a.png")
                        .bulletin()));

        assertThat(show.get("evidence"))
                .hasToString("{\"grade\":{\"text\":\"网络安全整体评价为良。\",\"line\":23},"
                        + "\"incidents\":{\"text\":\"处理网络安全事件5起。\",\"line\":31}}");
        assertThat(show.get("links").get(0))
                .hasToString("{\"week\":\"2031-11\",\"year\":2031,\"issue\":11,\"start\":\"2031-03-10\","
                        + "\"end\":\"2031-03-16\",\"url\":null,"
                        + "\"title\":\"网络安全信息与动态周报2031年第11期（3月10日-3月16日）\",\"line\":41}");
        assertThat(show.get("links").get(1).get("url")).hasToString("\"https://example.org/2031-10\"");
        assertThat(show.get("paragraphs")).hasToString("[\"正文。\"]");
        assertThat(show.get("paragraph_lines")).hasToString("[21]");
        assertThat(show.get("pictures")).hasToString("[\"https://example.org/a.png\"]");
        assertThat(show.get("picture_lines")).hasToString("[25]");
    }

    @Test
    void gapsGiveNullForALostLink() {
        Library library = Library.of(List.of(week(2031, 12).link(2031, 11, null).bulletin()));

        assertThat(json(new GapsReport(LABELS).of(library.known())).get(0))
                .hasToString("{\"week\":\"2031-11\",\"start\":\"2031-03-10\",\"end\":\"2031-03-16\","
                        + "\"status\":\"linked\",\"url\":null,\"known_from\":[\"2031-12\"],"
                        + "\"title\":\"网络安全信息与动态周报2031年第11期（3月10日-3月16日）\","
                        + "\"links\":[{\"week\":\"2031-12\",\"url\":null}]}");
    }

    @Test
    void problemsGiveNullForWhatConcernsTheWholeFile() {
        Problem problem = new Problem(Severity.WARNING, "a.md", null, Phrase.of("what"), null);

        assertThat(json(new ProblemsReport(LABELS).of(List.of(problem))).get(0))
                .hasToString(
                        "{\"severity\":\"warning\",\"file\":\"a.md\",\"line\":null,\"message\":\"what\",\"text\":null}");
    }
}
