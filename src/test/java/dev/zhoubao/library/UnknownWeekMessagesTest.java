package dev.zhoubao.library;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.fixture.BulletinFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownWeekMessagesTest {

    private static final Library LIBRARY = Library.of(BulletinFixture.all(List.of(
            BulletinFixture.week(2030, 20),
            BulletinFixture.week(2031, 10).link(2031, 9).link(2031, 8, null),
            BulletinFixture.week(2031, 11).link(2031, 9),
            BulletinFixture.week(2031, 30).stub().url("https://example.org/stub"),
            BulletinFixture.week(2031, 31).undated().stub(),
            BulletinFixture.week(2031, 40))));

    private static void assertUnknown(String name, String message) {
        assertThatThrownBy(() -> Lookup.full(LIBRARY).week(WeekNames.week(name)))
                .isInstanceOf(UnknownWeekException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2031-04-20|2031-04-20 is in the week 2031-16 (2031-04-14..2031-04-20), which is missing between 2031-11 and 2031-30; the nearest loaded weeks are 2031-10, 2031-11, 2031-40",
                "2032-04-20|2032-04-20 is in the week 2032-04-19..2032-04-25, which is not loaded; the nearest loaded weeks are 2031-10, 2031-11, 2031-40",
                "2031-15|week 2031-15 is not loaded; the nearest loaded weeks are 2031-10, 2031-11, 2031-40",
                "12|week 12 is not loaded; the nearest loaded weeks are 2030-20, 2031-10, 2031-11",
                "2030-01|week 2030-01 is not loaded; the nearest loaded weeks are 2030-20, 2031-10, 2031-11"
            })
    void areNamedWithTheNearestLoadedOnes(String name, String message) {
        assertUnknown(name, message);
    }

    @Test
    void areKnownByALinkAndByWhom() {
        assertUnknown(
                "9",
                "2031-09 (2031-02-24..2031-03-02) is not loaded; it is known only by a link in 2031-10, 2031-11:"
                        + " https://example.org/2031-9");
    }

    @Test
    void areKnownByAnEntryThatHasLostItsLink() {
        assertUnknown(
                "2031-08",
                "2031-08 (2031-02-17..2031-02-23) is not loaded; it is known only by a link in 2031-10: without an"
                        + " address");
    }

    @Test
    void areKnownByAStub() {
        assertUnknown(
                "2031-07-23",
                "2031-30 (2031-07-21..2031-07-27) is known only from a stub; its article is at:"
                        + " https://example.org/stub");
    }

    @Test
    void areKnownByAStubWithoutPeriodAndAddress() {
        assertUnknown("31", "2031-31 is known only from a stub; its article is at: without an address");
    }

    @Test
    void areNamedWithTheUnnumberedOnesLast() {
        Library library = Library.of(BulletinFixture.all(
                List.of(BulletinFixture.unnumbered("2031-03-03", "2031-03-09"), BulletinFixture.week(2031, 40))));

        assertThatThrownBy(() -> Lookup.full(library).week(WeekNames.week("10")))
                .hasMessage("week 10 is not loaded; the nearest loaded weeks are 2031-03-03, 2031-40");
    }

    @Test
    void areNamedWithTheCommandThatLoadsWhereNothingIs() {
        assertThatThrownBy(() -> Lookup.full(Library.empty()).week(WeekNames.week("10")))
                .hasMessage("week 10 is not loaded; nothing is loaded yet; load some with: load PATH");
    }
}
