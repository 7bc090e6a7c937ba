package dev.zhoubao.report.trend;

import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.library.Library;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeeksByMondayTest {

    private static WeeksByMonday gaps(BulletinFixture... loaded) {
        return WeeksByMonday.of(Library.of(BulletinFixture.all(List.of(loaded))).gaps(edition -> true));
    }

    @Test
    void knowsTheWeeksThatAreNotLoadedByTheirMondays() {
        WeeksByMonday gaps = gaps(week(2031, 10), week(2031, 13).link(2031, 12));

        assertThat(gaps.in(LocalDate.of(2031, 3, 10)))
                .hasValueSatisfying(known -> assertThat(known.edition().name()).isEqualTo("2031-11"));
        assertThat(gaps.in(LocalDate.of(2031, 3, 17)))
                .hasValueSatisfying(known -> assertThat(known.knownFrom()).containsExactly("2031-13"));
    }

    @Test
    void knowsNoLoadedWeekAndNoDayWithin() {
        WeeksByMonday gaps = gaps(week(2031, 10), week(2031, 13));

        assertThat(gaps.in(LocalDate.of(2031, 3, 3))).isEmpty();
        assertThat(gaps.in(LocalDate.of(2031, 3, 11))).isEmpty();
    }

    @Test
    void namesNoneOfALongStretch() {
        WeeksByMonday gaps = gaps(week(2031, 10), week(2034, 13));

        assertThat(gaps.in(LocalDate.of(2031, 3, 10))).isEmpty();
    }
}
