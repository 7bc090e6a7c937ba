package dev.zhoubao.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.fixture.BulletinFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookupTest {

    private static final Library LIBRARY = Library.of(BulletinFixture.all(List.of(
            BulletinFixture.week(2030, 27),
            BulletinFixture.week(2030, 51),
            BulletinFixture.week(2031, 1),
            BulletinFixture.week(2031, 27),
            BulletinFixture.week(2031, 28).stub(),
            BulletinFixture.week(2031, 40))));

    private static String find(String name) {
        return Lookup.full(LIBRARY).week(WeekNames.week(name)).edition().name();
    }

    @ParameterizedTest
    @CsvSource({
        "27,2031-27",
        "51,2030-51",
        "2030-27,2030-27",
        "2030年第27期,2030-27",
        "2031-07-03,2031-27",
        "2030-12-30,2031-01",
        "2031-01-05,2031-01",
        "latest,2031-40",
        "latest~0,2031-40",
        "previous,2031-27",
        "latest~2,2031-01",
        "latest~4,2030-27"
    })
    void findsAWeekByEveryName(String name, String week) {
        assertThat(find(name)).isEqualTo(week);
    }

    @Test
    void findsAStubOnlyAmongEverything() {
        assertThat(Lookup.everything(LIBRARY).week(WeekNames.week("28")).best().name())
                .isEqualTo("2031-28");
    }

    @Test
    void countsBackFullCopiesAmongEverythingToo() {
        assertThat(Lookup.everything(LIBRARY)
                        .week(WeekNames.week("latest~1"))
                        .edition()
                        .name())
                .isEqualTo("2031-27");
    }

    @Test
    void prefersAFullCopyToANewerStubAmongEverything() {
        Library library = Library.of(BulletinFixture.all(List.of(
                BulletinFixture.week(2030, 27), BulletinFixture.week(2031, 27).stub())));

        assertThat(Lookup.everything(library).week(WeekNames.week("27")).best().name())
                .isEqualTo("2030-27");
    }

    @Test
    void refusesToCountBackFurtherThanThereAreWeeks() {
        assertThatThrownBy(() -> find("latest~5"))
                .isInstanceOf(UnknownWeekException.class)
                .hasMessage("latest~5 lies before the first loaded week, 2030-27 (weeks loaded: 5)");
    }

    @Test
    void saysThatNothingIsLoaded() {
        assertThatThrownBy(() -> Lookup.full(Library.empty()).week(new WeekRef.Latest(0)))
                .isInstanceOf(UnknownWeekException.class)
                .hasMessage("nothing is loaded yet; load some with: load PATH");
    }

    @Test
    void findsTheWeekBefore() {
        Lookup lookup = Lookup.full(LIBRARY);

        assertThat(lookup.before(lookup.week(WeekNames.week("2031-27"))))
                .map(week -> week.edition().name())
                .contains("2031-01");
    }

    @Test
    void findsNoWeekBeforeTheFirst() {
        Lookup lookup = Lookup.full(LIBRARY);

        assertThat(lookup.before(lookup.week(WeekNames.week("2030-27")))).isEmpty();
    }

    @Test
    void refusesANumberThatTwoWeeksPrint() {
        Library library = Library.of(BulletinFixture.all(List.of(
                BulletinFixture.week(2031, 12).file("a.md"),
                BulletinFixture.week(2031, 12)
                        .period("2031-03-24", "2031-03-30")
                        .file("b.md"))));

        assertThatThrownBy(() -> Lookup.full(library).week(WeekNames.week("12")))
                .isInstanceOf(UnknownWeekException.class)
                .hasMessage("12 matches 2 loaded weeks; name one by a date, such as 2031-03-17");
    }

    @Test
    void findsOneOfTwoSuchWeeksByADay() {
        Library library = Library.of(BulletinFixture.all(List.of(
                BulletinFixture.week(2031, 12).file("a.md"),
                BulletinFixture.week(2031, 12)
                        .period("2031-03-24", "2031-03-30")
                        .file("b.md"))));

        assertThat(Lookup.full(library)
                        .week(WeekNames.week("2031-03-30"))
                        .best()
                        .source()
                        .file())
                .isEqualTo("b.md");
    }

    @Test
    void refusesAnAmbiguousNumberThoughItsBestCopyPrintsNoPeriod() {
        Library library = Library.of(BulletinFixture.all(List.of(
                BulletinFixture.week(2031, 12).file("a.md").stub(),
                BulletinFixture.week(2031, 12).undated().file("b.md"),
                BulletinFixture.week(2031, 12)
                        .period("2031-03-24", "2031-03-30")
                        .file("c.md"))));

        assertThatThrownBy(() -> Lookup.full(library).week(WeekNames.week("2031-12")))
                .isInstanceOf(UnknownWeekException.class)
                .hasMessageStartingWith("2031-12 matches 2 loaded weeks");
    }
}
