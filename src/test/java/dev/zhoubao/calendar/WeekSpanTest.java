package dev.zhoubao.calendar;

import static dev.zhoubao.fixture.BulletinFixture.unnumbered;
import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.model.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekSpanTest {

    private static CalendarWeeks weeks(BulletinFixture... fixtures) {
        return CalendarWeeks.of(BulletinFixture.all(List.of(fixtures)));
    }

    @ParameterizedTest
    @CsvSource({
        "2031-03-31, 1", // one week between
        "2031-04-14, 3",
        "2031-04-01, 1", // a day more
        "2031-03-30, 1", // a day less
        "2031-03-24, 0",
        "2031-03-25, 0",
        "2031-03-23, 0"
    })
    void countsTheWeeksThatNoBulletinStandsFor(String start, long missing) {
        String end = LocalDate.parse(start).plusDays(6).toString();

        assertThat(weeks(unnumbered("2031-03-17", "2031-03-23"), unnumbered(start, end))
                        .missing())
                .isEqualTo(missing);
    }

    @Test
    void takesAMistypedPeriodForItsFirstWeek() {
        BulletinFixture after = week(2031, 24);
        CalendarWeeks weeks = weeks(week(2031, 19).period("2031-05-05", "2031-06-11"), after);

        assertThat(weeks.missing()).isEqualTo(4);
        assertThat(weeks.span()).isEqualTo(6);
        assertThat(weeks.missingBefore(after.bulletin()))
                .hasValueSatisfying(missing -> assertThat(missing.period())
                        .isEqualTo(new Period(LocalDate.of(2031, 5, 12), LocalDate.of(2031, 6, 8))));
    }

    @Test
    void letsAFortnightStandForBothItsWeeks() {
        CalendarWeeks weeks = weeks(week(2031, 19).period("2031-05-05", "2031-05-18"), week(2031, 22));

        assertThat(weeks.missing()).isEqualTo(1);
        assertThat(weeks.slots().stream().map(CalendarWeeks.Slot::weeks))
                .containsExactly(
                        new WeekSpan(LocalDate.of(2031, 5, 5), 2),
                        new WeekSpan(LocalDate.of(2031, 5, 19), 1),
                        new WeekSpan(LocalDate.of(2031, 5, 26), 1));
    }

    @Test
    void findsNothingMissingBeforeTheSecondOfAWeek() {
        BulletinFixture second = unnumbered("2031-05-27", "2031-06-01");

        assertThat(weeks(week(2031, 19), week(2031, 22), second).missingBefore(second.bulletin()))
                .isEmpty();
    }

    @Test
    void countsAcrossTheTurnOfTheYear() {
        assertThat(weeks(week(2030, 51), week(2031, 2)).missing()).isEqualTo(2);
    }
}
