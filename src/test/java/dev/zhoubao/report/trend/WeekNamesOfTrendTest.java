package dev.zhoubao.report.trend;

import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.trend.TimeSeries.Point;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.library.Library;
import dev.zhoubao.model.Status;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekNamesOfTrendTest {

    private static WeekNamesOfTrend names(BulletinFixture... loaded) {
        return new WeekNamesOfTrend(
                Library.of(BulletinFixture.all(List.of(loaded))).gaps(edition -> true));
    }

    private static Point missing(String monday) {
        return new Point(LocalDate.parse(monday), 1, null, null);
    }

    @Test
    void knowsTheWeeksThatAreNotLoadedByTheirMondays() {
        WeekNamesOfTrend names = names(week(2031, 10), week(2031, 13).link(2031, 12));

        assertThat(names.name(missing("2031-03-10"))).isEqualTo("2031-11");
        assertThat(names.name(missing("2031-03-17"))).isEqualTo("2031-12");
        assertThat(names.status(missing("2031-03-17"))).isEqualTo(Status.LINKED);
    }

    @Test
    void knowsBothWeeksOfAFortnight() {
        WeekNamesOfTrend names = names(
                week(2031, 10),
                week(2031, 11).period("2031-03-10", "2031-03-23").stub(),
                week(2031, 13));

        assertThat(names.name(missing("2031-03-17"))).isEqualTo("2031-11");
    }

    @Test
    void knowsNoDayWithin() {
        assertThat(names(week(2031, 10), week(2031, 13)).name(missing("2031-03-11")))
                .isNull();
    }

    @Test
    void namesNoneOfALongSpan() {
        assertThat(names(week(2031, 10), week(2034, 13)).name(missing("2031-03-10")))
                .isNull();
    }
}
