package dev.zhoubao.report.weeks;

import static dev.zhoubao.fixture.BulletinFixture.unnumbered;
import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Report;
import dev.zhoubao.language.Lang;
import dev.zhoubao.model.Metric;
import dev.zhoubao.report.Tables;
import dev.zhoubao.report.words.Labels;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShowReportTest {

    private static final ShowReport SHOW = new ShowReport(new Labels(Lang.EN));

    @Test
    void givesTheFigures() {
        Report report = SHOW.of(week(2031, 12).figure(Metric.INCIDENTS, 5).bulletin());

        assertThat(Tables.rows(Tables.byId(report, "figures")))
                .containsExactly("incidents|incidents handled|5|cases|–");
    }

    @Test
    void givesTheSentenceBehindEachFigureOnDemand() {
        Report report =
                SHOW.withEvidence(week(2031, 12).figure(Metric.INCIDENTS, 5).bulletin(), null);

        assertThat(Tables.rows(Tables.byId(report, "figures")))
                .containsExactly("incidents|incidents handled|5|cases|–|31|处理网络安全事件5起。");
        assertThat(Tables.fact(report, "evidence (grade, line 23)")).isEqualTo(Cell.text("网络安全整体评价为良。"));
    }

    @Test
    void leavesAbsentFactsOpen() {
        Report report = SHOW.of(week(2031, 12).undated().grade(null).bulletin());

        assertThat(List.of("period", "published", "fetched", "grade", "address"))
                .allSatisfy(label -> assertThat(Tables.fact(report, label)).isEqualTo(Cell.absent()));
    }

    @Test
    void givesBothNamesOfTheWeek() {
        assertThat(Tables.fact(SHOW.of(week(2031, 12).bulletin()), "week")).isEqualTo(Cell.text("2031-12 · 2031年第12期"));
    }

    @Test
    void namesAnUnnumberedWeekOnce() {
        assertThat(Tables.fact(SHOW.of(unnumbered("2013-03-04", "2013-03-10").bulletin()), "week"))
                .isEqualTo(Cell.text("2013-03-04"));
    }

    @Test
    void listsLinksWithAndWithoutAnAddress() {
        Report report =
                SHOW.of(week(2031, 12).link(2031, 11).link(2031, 10, null).bulletin());

        assertThat(Tables.rows(Tables.byId(report, "links")))
                .containsExactly(
                        "2031-11|2031-03-10|2031-03-16|https://example.org/2031-11 -> https://example.org/2031-11",
                        "2031-10|2031-03-03|2031-03-09|–");
    }

    @Test
    void listsPictures() {
        Report report =
                SHOW.of(week(2031, 12).picture("https://example.org/a.png").bulletin());

        assertThat(Tables.rows(Tables.byId(report, "pictures")))
                .containsExactly("25|https://example.org/a.png -> https://example.org/a.png");
    }

    @Test
    void givesTheSectionsOfSeveralBulletinsOneAfterTheOther() {
        Report report =
                SHOW.ofAll(List.of(week(2031, 12).bulletin(), week(2031, 13).bulletin()));

        assertThat(report.sections()).hasSize(10);
        assertThat((List<?>) report.data()).hasSize(2);
    }
}
