package dev.zhoubao.analysis;

import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.library.Library;
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
                .containsExactly("number-twice [2021-12, 2021-04-05..2021-04-11, a.md, 2021-03-22..2021-03-28]");
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
    void makesNoRuleOfFewIssues() {
        assertThat(check(week(2021, 11), week(2021, 12), week(2021, 51).period("2021-04-12", "2021-04-18")))
                .isEmpty();
    }
}
