package dev.zhoubao.report.weeks;

import static dev.zhoubao.fixture.BulletinFixture.unnumbered;
import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.calendar.WeekSpan;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Table;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.language.Lang;
import dev.zhoubao.library.KnownWeek;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.WeekMention;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Status;
import dev.zhoubao.model.Week;
import dev.zhoubao.report.Tables;
import dev.zhoubao.report.weeks.ListReport.Row;
import dev.zhoubao.report.words.Labels;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListReportTest {

    private static final ListReport LIST = new ListReport(new Labels(Lang.EN));
    private static final Row KNOWN = new Row.Known(new KnownWeek(
            new Edition(new Week(2031, 11), null),
            new WeekSpan(LocalDate.of(2031, 3, 10), 1),
            "title",
            Status.LINKED,
            null,
            List.of(WeekMention.inIssue("2031-12", null)),
            null,
            List.of()));

    private static Row row(BulletinFixture fixture) {
        return new Row.Loaded(fixture.bulletin());
    }

    private static Table table(List<Row> rows, String... columns) {
        return LIST.of(rows, List.of(columns)).mainTable().orElseThrow().shown();
    }

    @Test
    void leavesOutMetricsThatNoRowGives() {
        Table table = table(List.of(row(week(2031, 12).figure(Metric.PHISHING, 0)), row(week(2031, 13))));

        assertThat(Tables.columns(table)).containsExactly("week", "start", "end", "published", "grade", "phishing");
        assertThat(Tables.column(table, "phishing")).containsExactly("0", "–");
    }

    @Test
    void leavesOutGradesThatNoRowGives() {
        Bulletin graded = week(2031, 12).of(Series.CNVD).grade(Grade.GOOD).bulletin();
        Bulletin ungraded = week(2031, 12).of(Series.CNVD).grade(null).bulletin();

        assertThat(shown(graded)).contains("grade").doesNotContain("vulnerability-grade");
        assertThat(shown(ungraded)).doesNotContain("grade", "vulnerability-grade");
        assertThat(new ListReport(new Labels(Lang.EN))
                        .table(List.of(new Row.Loaded(ungraded)), List.of())
                        .indexOf("grade"))
                .isNotNegative();
    }

    private static List<String> shown(Bulletin bulletin) {
        return new ListReport(new Labels(Lang.EN))
                .table(List.of(new Row.Loaded(bulletin)), List.of()).shown().columns().stream()
                        .map(Column::id)
                        .toList();
    }

    @Test
    void givesProgramsTheSameColumnsWhateverIsLoaded() {
        List<Row> few = List.of(row(week(2031, 12)));
        List<Row> more = List.of(row(week(2031, 12).figure(Metric.PHISHING, 0)), KNOWN);

        assertThat(Tables.columns(LIST.of(few).mainTable().orElseThrow()))
                .isEqualTo(Tables.columns(LIST.of(more).mainTable().orElseThrow()))
                .contains("phishing", "status");
    }

    @Test
    void givesTheDayOnWhichAStubWasPublished() {
        KnownWeek stub =
                Library.of(List.of(week(2031, 12).stub().bulletin())).known().get(0);

        assertThat(Tables.column(table(List.of(new Row.Known(stub))), "published"))
                .containsExactly("2031-03-27");
    }

    @Test
    void showsTheStatusWhereAWeekIsOnlyKnown() {
        Table table = table(List.of(row(week(2031, 12)), KNOWN));

        assertThat(Tables.rows(table))
                .containsExactly("2031-12|2031-03-17|2031-03-23|2031-03-27|good|full", "2031-11|–|–|–|–|link only");
    }

    @Test
    void showsTheColumnsAskedForInTheirOrder() {
        Table table = table(List.of(row(week(2031, 12).figure(Metric.INCIDENTS, 5))), "incidents", "week");

        assertThat(Tables.rows(table)).containsExactly("5|2031-12");
    }

    @Test
    void linksTheTitleWhereThereIsAnAddress() {
        Table table = table(List.of(row(week(2031, 12).url("https://example.org/")), KNOWN), "title", "url");

        assertThat(Tables.rows(table))
                .containsExactly(
                        "网络安全信息与动态周报2031年第12期（3月17日-3月23日） -> https://example.org/|"
                                + "https://example.org/ -> https://example.org/",
                        "title|–");
    }

    @Test
    void namesUnnumberedEditionsByTheirFirstDay() {
        Table table = table(List.of(row(unnumbered("2013-03-04", "2013-03-10"))), "week", "start");

        assertThat(Tables.rows(table)).containsExactly("2013-03-04|2013-03-04");
    }

    @Test
    void hasAColumnForEveryMetric() {
        assertThat(LIST.columnIds())
                .containsAll(Metric.all().map(Metric::id).toList())
                .startsWith("week", "start", "end", "published", "grade")
                .endsWith("status", "title", "url", "source", "file");
    }

    @ParameterizedTest
    @CsvSource({
        "week, 2031-09 2031-10 2031-11 2031-12",
        "start, 2031-09 2031-10 2031-12 2031-11",
        "incidents, 2031-09 2031-12 2031-11 2031-10",
        "grade, 2031-10 2031-12 2031-11 2031-09",
        "file, 2031-09 2031-12 2031-10 2031-11",
        "status, 2031-10 2031-12 2031-09 2031-11"
    })
    void ordersByAColumnWithAbsentLast(String column, String weeks) {
        Row nine = row(week(2031, 9).figure(Metric.INCIDENTS, 0).grade(null).file("a"));
        Row ten = row(week(2031, 10).grade(Grade.EXCELLENT).file("c"));
        Row twelve = row(week(2031, 12)
                .figure(Metric.INCIDENTS, 10)
                .grade(Grade.CRITICAL)
                .file("b"));

        assertThat(Stream.of(KNOWN, ten, twelve, nine)
                        .sorted(LIST.by(column))
                        .map(row -> row.edition().name()))
                .containsExactly(weeks.split(" "));
    }

    @Test
    void ordersNumbersByValue() {
        Row small = row(week(2031, 12).figure(Metric.INCIDENTS, 9));
        Row large = row(week(2031, 11).figure(Metric.INCIDENTS, 10));

        assertThat(Stream.of(large, small).sorted(LIST.by("incidents"))).containsExactly(small, large);
    }

    @Test
    void refusesToOrderByWhatIsNoColumn() {
        assertThatThrownBy(() -> LIST.by("nope")).hasMessage("no column nope");
    }
}
