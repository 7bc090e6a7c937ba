package dev.zhoubao.library;

import static dev.zhoubao.fixture.BulletinFixture.unnumbered;
import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingWeeksTest {

    private static List<KnownWeek> gaps(BulletinFixture... fixtures) {
        return Library.of(BulletinFixture.all(List.of(fixtures))).gaps(edition -> true);
    }

    private static List<String> names(BulletinFixture... fixtures) {
        return gaps(fixtures).stream().map(week -> week.edition().name()).toList();
    }

    @Test
    void lieBetweenTwoKnownWeeks() {
        assertThat(gaps(week(2031, 12), week(2031, 14)))
                .extracting(
                        week -> week.edition().name(),
                        week -> String.valueOf(week.edition().period()),
                        KnownWeek::status,
                        KnownWeek::url,
                        KnownWeek::title,
                        KnownWeek::between)
                .containsExactly(tuple(
                        "2031-13",
                        "2031-03-24..2031-03-30",
                        Status.MISSING,
                        null,
                        null,
                        List.of("2031-12", "2031-14")));
    }

    @Test
    void areNotThoseThatAListNames() {
        assertThat(gaps(week(2031, 12), week(2031, 15).link(2031, 13)))
                .extracting(week -> week.edition().name(), KnownWeek::status)
                .containsExactly(tuple("2031-13", Status.LINKED), tuple("2031-14", Status.MISSING));
    }

    @Test
    void areNotSoughtBeforeTheFirstOrAfterTheLast() {
        assertThat(names(week(2031, 12))).isEmpty();
    }

    @Test
    void haveNoNumberWhereTheNeighboursLeaveItOpen() {
        assertThat(names(week(2031, 12), week(2031, 15).period("2031-03-31", "2031-04-06")))
                .containsExactly("2031-03-24");
        assertThat(names(week(2031, 52), week(2032, 2))).containsExactly("2031-12-29");
        assertThat(names(unnumbered("2031-03-17", "2031-03-23"), week(2031, 14)))
                .containsExactly("2031-03-24");
    }

    @Test
    void areNotThoseThatATitleWithoutDatesNumbers() {
        assertThat(names(week(2031, 12), week(2031, 13).undated(), week(2031, 14)))
                .isEmpty();
        assertThat(names(week(2031, 12), week(2031, 13).undated(), unnumbered("2031-03-31", "2031-04-06")))
                .isEmpty();
    }

    @Test
    void areNotMadeByAPeriodThatIsADayShortOrShifted() {
        assertThat(names(
                        week(2031, 12).period("2031-03-17", "2031-03-22"),
                        week(2031, 13).period("2031-03-25", "2031-03-31"),
                        week(2031, 14)))
                .isEmpty();
    }

    @Test
    void areNotThoseOfAnIssueForTwoWeeks() {
        assertThat(names(week(2031, 12).period("2031-03-17", "2031-03-30"), week(2031, 14)))
                .isEmpty();
    }

    @Test
    void areSeenBehindAMistypedLongPeriod() {
        assertThat(names(week(2031, 12).period("2031-03-17", "2031-05-23"), week(2031, 14)))
                .containsExactly("2031-13");
    }

    @Test
    void areListedEachUpToTwoYears() {
        assertThat(gaps(unnumbered("2031-01-06", "2031-01-12"), unnumbered("2033-01-10", "2033-01-16")))
                .hasSize(104);
    }

    @Test
    void areToldAsOneStretchBeyondTwoYears() {
        assertThat(gaps(week(2024, 10), week(9998, 10))).singleElement().satisfies(stretch -> {
            assertThat(stretch.span().weeks()).isEqualTo(416_062);
            assertThat(stretch.edition().name()).isEqualTo("2024-03-11");
        });
    }

    @Test
    void areListedEachInARangeThatIsShortEnough() {
        Library library = Library.of(BulletinFixture.all(List.of(week(2010, 10), week(2024, 10))));
        assertThat(library.gaps(edition -> edition.year() == 2015)).hasSize(52);
    }
}
