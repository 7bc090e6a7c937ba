package dev.zhoubao.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.model.Bulletin;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarWeeksTest {

    private static CalendarWeeks weeks(BulletinFixture... weeks) {
        return CalendarWeeks.of(BulletinFixture.all(List.of(weeks)));
    }

    private static List<LocalDate> mondays(CalendarWeeks weeks) {
        return weeks.slots().stream().map(slot -> slot.weeks().first()).toList();
    }

    @Test
    void countsTheWeeksWithoutABulletinToo() {
        assertThat(mondays(weeks(BulletinFixture.week(2031, 10), BulletinFixture.week(2031, 13))))
                .hasSize(4)
                .startsWith(LocalDate.of(2031, 3, 3))
                .endsWith(LocalDate.of(2031, 3, 24));
    }

    @Test
    void takesALongGapTogether() {
        assertThat(mondays(weeks(BulletinFixture.week(2031, 10), BulletinFixture.week(9999, 10))))
                .hasSize(3)
                .startsWith(LocalDate.of(2031, 3, 3), LocalDate.of(2031, 3, 10));
        assertThat(mondays(weeks(BulletinFixture.week(2031, 10), BulletinFixture.week(2033, 10))))
                .hasSize(WeekSpan.LONGEST_LISTED + 2);
    }

    @Test
    void hasNoWeeksWithoutBulletins() {
        assertThat(mondays(weeks())).isEmpty();
    }

    /** In 2022 and 2023 the publisher's number runs one ahead of the ISO week: the dates decide. */
    @Test
    void placesABulletinByItsDatesNotItsNumber() {
        assertThat(mondays(weeks(BulletinFixture.week(2031, 11).period("2031-03-03", "2031-03-09"))))
                .containsExactly(LocalDate.of(2031, 3, 3));
    }

    @ParameterizedTest
    @CsvSource({"2031-03-02, 2031-03-08", "2031-03-04, 2031-03-10", "2031-03-03, 2031-03-08"})
    void keepsABulletinThatBeginsADayEarlyOrLateInItsWeek(String start, String end) {
        assertThat(mondays(weeks(BulletinFixture.week(2031, 10).period(start, end))))
                .containsExactly(LocalDate.of(2031, 3, 3));
    }

    @Test
    void prefersTheBulletinThatPrintsItsPeriod() {
        Bulletin undated = BulletinFixture.week(2031, 10).undated().bulletin();
        Bulletin dated = BulletinFixture.week(2031, 11)
                .period("2031-03-03", "2031-03-09")
                .bulletin();

        assertThat(CalendarWeeks.of(List.of(undated, dated)).in(LocalDate.of(2031, 3, 3)))
                .contains(dated);
    }

    /** As in 2022: number 11 is the week of ISO week 10. */
    @Test
    void placesABulletinWithoutDatesByTheNumbersBesideIt() {
        assertThat(mondays(weeks(
                        BulletinFixture.week(2031, 11).period("2031-03-03", "2031-03-09"),
                        BulletinFixture.week(2031, 12).undated(),
                        BulletinFixture.week(2030, 12).undated())))
                .contains(LocalDate.of(2031, 3, 10), LocalDate.of(2030, 3, 18));
    }

    @Test
    void takesTheEarlierOfTwoInOneWeek() {
        Bulletin earlier =
                BulletinFixture.week(2031, 9).period("2031-03-02", "2031-03-08").bulletin();
        Bulletin later = BulletinFixture.week(2031, 10)
                .period("2031-03-04", "2031-03-10")
                .bulletin();
        CalendarWeeks weeks = CalendarWeeks.of(List.of(earlier, later));

        assertThat(weeks.bulletins()).containsExactly(earlier);
        assertThat(mondays(weeks)).hasSize(1);
    }

    @Test
    void listsItsBulletinsByDateAndNoneForAWeekBetween() {
        Bulletin first = BulletinFixture.week(2031, 10).bulletin();
        Bulletin undated = BulletinFixture.week(2031, 11).undated().bulletin();
        Bulletin last = BulletinFixture.week(2031, 13).bulletin();
        CalendarWeeks weeks = CalendarWeeks.of(List.of(first, undated, last));

        assertThat(weeks.bulletins()).containsExactly(first, undated, last);
        assertThat(weeks.in(LocalDate.of(2031, 3, 17))).isEmpty();
    }

    @Test
    void putsAWeekWhereItsThursdayLies() {
        assertThat(CalendarWeeks.thursday(LocalDate.of(2025, 12, 29))).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({"2025-07-07, 2024-07-08", "2021-01-04, 2019-12-30", "2026-01-05, 2025-01-06"})
    void findsTheSameIsoWeekOfTheYearBefore(LocalDate monday, LocalDate before) {
        assertThat(CalendarWeeks.yearBefore(monday)).contains(before);
    }

    @Test
    void findsNoWeek53InAYearOf52() {
        assertThat(CalendarWeeks.yearBefore(LocalDate.of(2020, 12, 28))).isEmpty();
    }
}
