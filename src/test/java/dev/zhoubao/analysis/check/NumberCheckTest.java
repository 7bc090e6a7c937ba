package dev.zhoubao.analysis.check;

import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.library.Library;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberCheckTest {

    private static List<String> check(BulletinFixture... fixtures) {
        return new NumberCheck()
                .of(Library.of(BulletinFixture.all(List.of(fixtures))).everything())
                .map(finding -> finding.check() + " " + finding.details())
                .toList();
    }

    @Test
    void findsANumberWithTwoPeriods() {
        assertThat(check(
                        week(2021, 12).file("a.md"),
                        week(2021, 12).period("2021-04-05", "2021-04-11").file("b.md")))
                .containsExactly(
                        "number-twice [2021-12, 2021-04-05..2021-04-11, a.md, 2021-03-22..2021-03-28]",
                        "number-and-dates [2021-12, 2021-04-05..2021-04-11, 14]");
    }

    @Test
    void acceptsTwoCopiesOfOneWeek() {
        assertThat(check(week(2021, 12).file("a.md"), week(2021, 12).file("b.md")))
                .isEmpty();
    }

    @Test
    void findsANumberOutOfStepWithItsYear() {
        assertThat(check(
                        week(2021, 11),
                        week(2021, 12),
                        week(2021, 13),
                        week(2021, 14),
                        week(2021, 51).period("2021-04-12", "2021-04-18")))
                .containsExactly("number-out-of-step [2021-51, 2021-04-12..2021-04-18, 2021-15]");
    }

    @Test
    void acceptsACountThatRunsAheadAllYear() {
        assertThat(check(
                        week(2022, 1).period("2021-12-27", "2022-01-02"),
                        week(2022, 2).period("2022-01-03", "2022-01-09"),
                        week(2022, 3).period("2022-01-10", "2022-01-16"),
                        week(2022, 52).period("2022-12-19", "2022-12-25")))
                .isEmpty();
    }

    @Test
    void namesTheFirstOfThreePeriodsOfANumberEachTime() {
        assertThat(check(
                        week(2021, 12).file("a.md"),
                        week(2021, 12).period("2021-04-05", "2021-04-11").file("b.md"),
                        week(2021, 12).period("2021-05-03", "2021-05-09").file("c.md")))
                .filteredOn(finding -> finding.startsWith("number-twice"))
                .hasSize(2)
                .allMatch(finding -> finding.endsWith("a.md, 2021-03-22..2021-03-28]"));
    }

    @Test
    void makesARuleOfFourIssuesOnlyWhereTheyAreMoreThanHalf() {
        BulletinFixture[] four = {week(2021, 11), week(2021, 12), week(2021, 13), week(2021, 14)};
        BulletinFixture[] others = {
            week(2021, 41).period("2021-05-03", "2021-05-09"),
            week(2021, 43).period("2021-05-10", "2021-05-16"),
            week(2021, 45).period("2021-05-17", "2021-05-23"),
            week(2021, 47).period("2021-05-24", "2021-05-30")
        };
        List<BulletinFixture> seven = new ArrayList<>(List.of(four));
        seven.addAll(List.of(others).subList(0, 3));
        List<BulletinFixture> eight = new ArrayList<>(List.of(four));
        eight.addAll(List.of(others));

        assertThat(check(seven.toArray(BulletinFixture[]::new)))
                .hasSize(3)
                .contains("number-out-of-step [2021-41, 2021-05-03..2021-05-09, 2021-18]");
        assertThat(check(eight.toArray(BulletinFixture[]::new)))
                .hasSize(4)
                .contains("number-and-dates [2021-41, 2021-05-03..2021-05-09, 18]");
    }

    @Test
    void judgesEachYearByItself() {
        assertThat(check(
                        week(2021, 11),
                        week(2021, 12),
                        week(2021, 13),
                        week(2021, 14),
                        week(2022, 11).period("2022-03-07", "2022-03-13"),
                        week(2022, 12).period("2022-03-14", "2022-03-20")))
                .isEmpty();
    }

    @Test
    void takesADayMoreOrLessForTheSameWeek() {
        assertThat(check(
                        week(2021, 11),
                        week(2021, 12),
                        week(2021, 13),
                        week(2021, 14),
                        week(2021, 15).period("2021-04-11", "2021-04-18"),
                        week(2021, 16).period("2021-04-20", "2021-04-25")))
                .isEmpty();
    }

    @Test
    void passesOverTitlesWithoutNumberOrPeriod() {
        assertThat(check(
                        week(2021, 11),
                        week(2021, 12),
                        week(2021, 13),
                        week(2021, 14),
                        week(2021, 51).undated(),
                        BulletinFixture.unnumbered("2021-05-03", "2021-05-09")))
                .isEmpty();
    }

    @Test
    void makesNoRuleOfFewIssuesButTellsANumberFarFromItsDates() {
        assertThat(check(week(2021, 11), week(2021, 12), week(2021, 51).period("2021-04-12", "2021-04-18")))
                .containsExactly("number-and-dates [2021-51, 2021-04-12..2021-04-18, 15]");
        assertThat(check(week(2022, 10).period("2022-02-28", "2022-03-06"))).isEmpty();
    }

    @Test
    void findsANumberThatItsYearDoesNotHave() {
        assertThat(check(
                        week(2024, 53).undated(),
                        week(2024, 0).undated(),
                        week(2024, 54).undated()))
                .containsExactlyInAnyOrder(
                        "number-impossible [2024-53, 2024, 52]",
                        "number-impossible [2024-00, 2024, 52]",
                        "number-impossible [2024-54, 2024, 52]");
        assertThat(check(week(2020, 53).undated(), week(2024, 52).undated())).isEmpty();
    }

    @Test
    void correctsANumberByTheStepOfItsYear() {
        assertThat(check(
                        week(2022, 2).period("2022-01-03", "2022-01-09"),
                        week(2022, 3).period("2022-01-10", "2022-01-16"),
                        week(2022, 4).period("2022-01-17", "2022-01-23"),
                        week(2022, 5).period("2022-01-24", "2022-01-30"),
                        week(2022, 51).period("2022-02-07", "2022-02-13")))
                .containsExactly("number-out-of-step [2022-51, 2022-02-07..2022-02-13, 2022-07]");
    }
}
