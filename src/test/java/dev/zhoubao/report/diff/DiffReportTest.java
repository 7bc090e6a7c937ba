package dev.zhoubao.report.diff;

import static dev.zhoubao.fixture.BulletinFixture.unnumbered;
import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.comparison.Comparison;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.language.Lang;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Series;
import dev.zhoubao.report.Tables;
import dev.zhoubao.report.words.Labels;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffReportTest {

    private static final DiffReport ENGLISH = new DiffReport(new Labels(Lang.EN));

    private static Comparison comparison(BulletinFixture from, BulletinFixture to) {
        return Comparison.of(from.bulletin(), to.bulletin());
    }

    private static Report report(BulletinFixture from, BulletinFixture to) {
        return ENGLISH.of(comparison(from, to));
    }

    private static List<String> figures(BulletinFixture from, BulletinFixture to) {
        return Tables.rows(Tables.byId(report(from, to), "figures")
                .only(column -> !Set.of("note", "weeks_apart").contains(column.id())));
    }

    @Test
    void headsTheValuesWithTheWeeks() {
        Table figures = Tables.byId(report(week(2031, 12), week(2031, 13)), "figures");

        assertThat(figures.columns().stream().map(Column::label))
                .containsExactly(
                        "id",
                        "metric",
                        "2031-12",
                        "2031-13",
                        "change",
                        "change in %",
                        "direction",
                        "note",
                        "weeks apart");
    }

    @Test
    void saysNothingOfAGradeThatTheSeriesDoesNotHave() {
        Report report = report(
                week(2031, 12).of(Series.RANSOMWARE).grade(null),
                week(2031, 13).of(Series.RANSOMWARE).grade(null));
        assertThat(report.sections().get(0).blocks().toString()).doesNotContain("grade");
    }

    @Test
    void givesBothValuesAndTheChange() {
        assertThat(figures(
                        week(2031, 12).figure(Metric.INCIDENTS, 495),
                        week(2031, 13).figure(Metric.INCIDENTS, 476)))
                .containsExactly("incidents|incidents handled|495|476|-19|-3.8%|better");
    }

    @Test
    void saysWhyThereIsNoChange() {
        Report report = report(
                week(2031, 12).figure(Metric.PHISHING, 5).figure(Metric.CROSS_BORDER, 0),
                week(2031, 15)
                        .figure(Metric.INCIDENTS, 5)
                        .figure(Metric.CROSS_BORDER, 2)
                        .figure(Metric.MALICIOUS_URLS, 1)
                        .figure(Metric.APP_PLATFORMS, 1));
        Table figures = Tables.byId(report, "figures");

        assertThat(Tables.column(figures, "note"))
                .containsExactly(
                        "not given in 2031-12",
                        "0 in 2031-12, so no percentage",
                        "not given in 2031-15",
                        "not given in 2031-12",
                        "not given in 2031-12");
        assertThat(figures.rows())
                .extracting(row -> row.get(figures.indexOf("note")))
                .extracting(cell -> ((Cell.Text) cell).code())
                .containsExactly("from-absent", "from-zero", "to-absent", "from-absent", "from-absent");
        assertThat(Tables.column(figures, "weeks_apart")).containsOnly("3");
        assertThat(report.blocks()
                        .filter(Prose.class::isInstance)
                        .map(Prose.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .paragraphs())
                .extracting(Tables::words)
                .containsExactly(
                        "2031-12 does not give: incidents handled, platforms serving malicious apps, malicious URLs handled.",
                        "2031-15 does not give: phishing complaints handled.",
                        "0 in 2031-12, so no change in percent: cross-border incidents.");
    }

    @Test
    void leavesTheChangeOpenWhereAValueIsAbsent() {
        assertThat(figures(week(2031, 12), week(2031, 13).figure(Metric.PHISHING, 5)))
                .containsExactly("phishing|phishing complaints handled|–|5|–|–|–");
        assertThat(figures(week(2031, 12).figure(Metric.PHISHING, 0), week(2031, 13)))
                .containsExactly("phishing|phishing complaints handled|0|–|–|–|–");
    }

    @Test
    void givesNoPercentOfZero() {
        assertThat(figures(
                        week(2031, 12).figure(Metric.INCIDENTS, 0),
                        week(2031, 13).figure(Metric.INCIDENTS, 7)))
                .containsExactly("incidents|incidents handled|0|7|7|–|worse");
    }

    @Test
    void signsAndColoursChanges() {
        Report report = report(
                week(2031, 12).figure(Metric.INCIDENTS, 1), week(2031, 13).figure(Metric.INCIDENTS, 2));

        assertThat(Tables.byId(report, "figures").rows().get(0).get(4))
                .isEqualTo(new Cell.Numeric(BigDecimal.ONE, true, Tone.BAD));
    }

    @Test
    void countsEqualFiguresAndLeavesThemOut() {
        Report report =
                report(week(2031, 12).figures(1, 2, 3, 4, 5), week(2031, 13).figures(1, 2, 3, 4, 6));

        assertThat(Tables.column(Tables.byId(report, "figures"), "metric")).containsExactly("malicious-urls");
        assertThat(Tables.fact(report, "unchanged figures")).isEqualTo(Cell.number(4));
    }

    @Test
    void doesNotCountEqualFiguresWhereThereAreNone() {
        Report report =
                report(week(2031, 12).figures(1, 2, 3, 4, 5), week(2031, 13).figures(2, 3, 4, 5, 6));

        assertThat(report.blocks(Facts.class)
                        .flatMap(facts -> facts.facts().stream())
                        .map(Facts.Fact::label))
                .isNotEmpty()
                .doesNotContain("unchanged figures");
    }

    @Test
    void listsEqualFiguresOnDemand() {
        Report report = ENGLISH.withEqual(
                comparison(week(2031, 12).figures(1, 2, 3, 4, 5), week(2031, 13).figures(1, 2, 3, 4, 6)));

        assertThat(Tables.rows(Tables.byId(report, "figures")))
                .hasSize(5)
                .startsWith("incidents|incidents handled|1|1|0|0.0%|same|–|1");
        assertThat(Tables.fact(report, "unchanged figures")).isEqualTo(Cell.number(4));
    }

    @ParameterizedTest
    @CsvSource({
        "GOOD, GOOD, '良 (good), unchanged', NEUTRAL",
        "GOOD, FAIR, 良 (good) → 中 (fair) (worse), BAD",
        "POOR, EXCELLENT, 差 (poor) → 优 (excellent) (better), GOOD",
        "GOOD, , 良 (good) → none, NEUTRAL",
        ", FAIR, none → 中 (fair), NEUTRAL"
    })
    void saysHowTheGradeChanged(Grade from, Grade to, String text, Tone tone) {
        Report report = report(week(2031, 12).grade(from), week(2031, 13).grade(to));

        assertThat(Tables.fact(report, "grade")).isEqualTo(Cell.text(text, tone));
    }

    @Test
    void leavesTheGradeOpenWhereNeitherGivesOne() {
        Report report = report(week(2031, 12).grade(null), week(2031, 13).grade(null));

        assertThat(Tables.fact(report, "grade")).isEqualTo(Cell.absent());
    }

    @Test
    void namesUnnumberedEditionsByTheirDates() {
        Report report = report(unnumbered("2013-03-04", "2013-03-10"), week(2013, 12));

        assertThat(report.title()).isEqualTo("From 2013-03-04 to 2013-12");
        assertThat(Tables.fact(report, "from")).isEqualTo(Cell.text("2013-03-04 · 2013-03-04 – 2013-03-10"));
    }
}
