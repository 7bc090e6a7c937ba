package dev.zhoubao.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Week;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookupRangeTest {

    private static final Lookup LOOKUP = Lookup.full(Library.of(BulletinFixture.all(List.of(
            BulletinFixture.week(2030, 27),
            BulletinFixture.week(2030, 51),
            BulletinFixture.week(2031, 1),
            BulletinFixture.week(2031, 2).undated(),
            BulletinFixture.week(2031, 27),
            BulletinFixture.unnumbered("2031-08-04", "2031-08-10"),
            BulletinFixture.week(2031, 40)))));

    private static String find(String range) {
        return LOOKUP.weeks(WeekNames.range(range)).stream()
                .map(week -> week.edition().name())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "..,2030-27 2030-51 2031-01 2031-02 2031-27 2031-08-04 2031-40",
        "27..51,2030-27 2030-51",
        "1..27,2031-01 2031-02 2031-27",
        "27..40,2031-27 2031-08-04 2031-40",
        "3..30,2031-27",
        "..27,2030-27 2030-51 2031-01 2031-02 2031-27",
        "28..,2031-08-04 2031-40",
        "27..,2031-27 2031-08-04 2031-40",
        "2030-40..2031-03,2030-51 2031-01 2031-02",
        "2030-28..,2030-51 2031-01 2031-02 2031-27 2031-08-04 2031-40",
        "2030,2030-27 2030-51",
        "2031,2031-01 2031-02 2031-27 2031-08-04 2031-40",
        "..2030,2030-27 2030-51",
        "2031..,2031-01 2031-02 2031-27 2031-08-04 2031-40",
        "2030-51..2031,2030-51 2031-01 2031-02 2031-27 2031-08-04 2031-40",
        "2031-01-05..2031-08-04,2031-01 2031-27 2031-08-04",
        "2031-01-06..2031-08-03,2031-27",
        "2031-07-03..2031-07-03,2031-27",
        "latest~2..latest,2031-27 2031-08-04 2031-40",
        "previous..,2031-08-04 2031-40",
        "27..latest~1,2031-27 2031-08-04",
        "2031-M07,2031-27",
        "2031-Q3,2031-27 2031-08-04",
        "2031-m1,2031-01 2031-02",
        "2030-Q3..2031-M01,2030-27 2030-51 2031-01 2031-02",
        "2031-M08..,2031-08-04 2031-40",
        "30..2031-M08,2031-08-04",
        "2031-W01..2031-W32,2031-01 2031-27 2031-08-04",
        "latest,2031-40",
        "27,2031-27",
        "2031-08-05,2031-08-04"
    })
    void findsTheWeeksOfARange(String range, String weeks) {
        assertThat(find(range)).isEqualTo(weeks);
    }

    @Test
    void findsAnIsoWeekByItsDatesWhereTheIssueHasAnotherNumber() {
        Lookup ahead = Lookup.full(Library.of(BulletinFixture.all(List.of(
                BulletinFixture.week(2031, 3).period("2031-01-06", "2031-01-12"),
                BulletinFixture.week(2031, 4).period("2031-01-13", "2031-01-19")))));

        assertThat(ahead.week(WeekNames.week("2031-W03")).edition().week()).isEqualTo(new Week(2031, 4));
        assertThat(ahead.weeks(WeekNames.range("..2031-W02"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-28..2031-30",
                "2031-M12",
                "2030-Q1",
                "2029",
                "2032..",
                "..2029-50",
                "2029-01-01..2029-12-31"
            })
    void saysThatARangeHasNoLoadedWeek(String range) {
        assertThatThrownBy(() -> find(range))
                .isInstanceOf(UnknownWeekException.class)
                .hasMessageMatching("no week in .+ is loaded; the loaded weeks run from 2030-27 to 2031-40");
    }

    @ParameterizedTest
    @CsvSource({
        "latest..27,'the range latest..27 runs backwards, since 27 is 2031-27; write 27..latest instead, or give 27 its year'",
        "2031-10-01..27,'the range 2031-10-01..27 runs backwards, since 27 is 2031-27; write 27..2031-10-01 instead, or give 27 its year'",
        "40..2031-27,'the range 40..2031-27 runs backwards, since 40 is 2031-40; write 2031-27..40 instead, or give 40 its year'",
        "2031-Q4..2031-M07,the range 2031-Q4..2031-M07 runs backwards; write 2031-M07..2031-Q4 instead",
        "2031-40..2031-07-01,the range 2031-40..2031-07-01 runs backwards; write 2031-07-01..2031-40 instead"
    })
    void saysThatARangeOfUnlikeEndsRunsBackwards(String range, String message) {
        assertThatThrownBy(() -> find(range))
                .isInstanceOf(BadWeekNameException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({
        "50..2031-15,2030-51 2031-01 2031-02",
        "50..2031-01-05,2030-51 2031-01",
        "39..2031,2031-40",
        "2030-28..3,2030-51 2031-01 2031-02",
        "2030-12-23..3,2031-01",
        "39..latest,2031-40",
    })
    void readsANumberThatIsNotLoadedBesideTheOtherEnd(String range, String weeks) {
        assertThat(find(range)).isEqualTo(weeks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"38..2031-02", "2030-51..9", "38..", "27..51", "latest~1..", "latest", "38", "27"})
    void readsANameAlikeWhateverWeeksItLooksAmong(String range) {
        Library library = Library.of(BulletinFixture.all(List.of(
                BulletinFixture.week(2030, 27),
                BulletinFixture.week(2030, 38),
                BulletinFixture.week(2030, 51),
                BulletinFixture.week(2031, 1),
                BulletinFixture.week(2031, 9).stub(),
                BulletinFixture.week(2031, 27).stub(),
                BulletinFixture.week(2031, 38).stub())));
        WeekRange wanted = WeekNames.range(range);

        assertThat(Lookup.everything(library).weeks(wanted).stream()
                        .filter(LoadedWeek::full)
                        .toList())
                .isEqualTo(Lookup.full(library).weeks(wanted));
        assertThat(library.weeks().stream()
                        .filter(week ->
                                Lookup.everything(library).inside(wanted).test(week.edition()))
                        .toList())
                .isEqualTo(Lookup.full(library).weeks(wanted));
    }

    @Test
    void readsNumbersAmongStubsWhereThereIsNothingElse() {
        Library library = Library.of(BulletinFixture.all(List.of(
                BulletinFixture.week(2031, 9).stub(),
                BulletinFixture.week(2031, 38).stub())));

        assertThat(Lookup.everything(library).weeks(WeekNames.range("9..20"))).hasSize(1);
    }

    @Test
    void testsForTheNewestWeekOfANumberAlone() {
        assertThat(LOOKUP.inside(WeekNames.range("27")))
                .accepts(new Edition(new Week(2031, 27), null))
                .rejects(new Edition(new Week(2030, 27), null));
    }

    @ParameterizedTest
    @CsvSource({
        "2031-40..2030-01-03,2030-01-03..2031-40",
        "2033-10-01..2032,2032..2033-10-01",
        "latest..2029-05,2029-05..latest"
    })
    void saysSoOfWeeksThatAreNotLoadedToo(String range, String right) {
        assertThatThrownBy(() -> LOOKUP.inside(WeekNames.range(range)))
                .isInstanceOf(BadWeekNameException.class)
                .hasMessage("the range " + range + " runs backwards; write " + right + " instead");
    }

    @Test
    void findsEverythingOfAnEmptyLibraryEmpty() {
        assertThat(Lookup.full(Library.empty()).weeks(WeekRange.ALL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"27..51", "2031", "2031-07-03.."})
    void saysHowToLoadWhereNothingIsLoaded(String range) {
        assertThatThrownBy(() -> Lookup.full(Library.empty()).weeks(WeekNames.range(range)))
                .isInstanceOf(UnknownWeekException.class)
                .hasMessage("nothing is loaded yet; load some with: load PATH");
    }

    @Test
    void testsWeeksThatAreNotLoaded() {
        assertThat(LOOKUP.inside(WeekNames.range("2031-03..2031-09")))
                .accepts(new Edition(new Week(2031, 3), null), new Edition(new Week(2031, 9), null))
                .rejects(new Edition(new Week(2031, 10), null), new Edition(new Week(2030, 5), null));
    }

    @Test
    void testsForTheOneWeekThatIsLatest() {
        assertThat(LOOKUP.inside(WeekNames.range("latest")))
                .accepts(new Edition(new Week(2031, 40), null))
                .rejects(new Edition(new Week(2030, 40), null));
    }

    @Test
    void testsForTheOneWeekThatIsNamed() {
        assertThat(LOOKUP.inside(WeekNames.range("2031-09")))
                .accepts(new Edition(new Week(2031, 9), null))
                .rejects(new Edition(new Week(2031, 10), null));
    }
}
