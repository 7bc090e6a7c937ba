package dev.zhoubao.analysis.check;

import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.analysis.AnalysisInterruptedException;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.library.Library;
import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckRunnerTest {

    /** Most weeks here are nothing but a title. */
    private static final List<String> COMPLETENESS = List.of("no-figures", "stub");

    private static List<Finding> check(BulletinFixture... fixtures) {
        return CheckRunner.of(Library.of(BulletinFixture.all(List.of(fixtures)))).stream()
                .filter(finding -> !COMPLETENESS.contains(finding.check()))
                .toList();
    }

    private static List<String> checks(BulletinFixture... fixtures) {
        return check(fixtures).stream().map(Finding::check).toList();
    }

    @Test
    void findsNothingInASoundWeek() {
        assertThat(check(week(2021, 12).figures(9, 4, 3, 2, 1))).isEmpty();
    }

    @Test
    void findsAPartLargerThanItsWhole() {
        Finding finding = check(week(2021, 12).figures(9, 10, 3, 2, 1)).get(0);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.details()).containsExactly("cross-border", "10", "incidents", "9");
        assertThat(finding.text()).isEqualTo("跨境网络安全事件10起。");
        assertThat(finding.line()).isEqualTo(31);
    }

    @Test
    void acceptsAPartAsLargeAsItsWhole() {
        assertThat(checks(week(2021, 12).figures(9, 9, 9, 2, 1))).isEmpty();
    }

    @Test
    void findsPeriodsThatAreNotAWeekFromMonday() {
        assertThat(checks(week(2021, 12).period("2021-03-22", "2021-03-27"))).containsExactly("period-length");
        assertThat(checks(week(2021, 12).period("2021-03-23", "2021-03-29"))).containsExactly("period-start");
        assertThat(checks(week(2021, 12).undated())).contains("no-period");
    }

    @Test
    void findsAYearOutsideTheWeeklysLife() {
        assertThat(checks(week(1999, 12))).contains("year");
    }

    @Test
    void findsDisagreeingFullCopies() {
        Finding finding = check(
                        week(2021, 12).figures(9, 4, 3, 2, 1).file("a.md"),
                        week(2021, 12).figures(8, 4, 3, 2, 1).file("b.md").repost())
                .get(0);
        assertThat(finding.check()).isEqualTo("copies-disagree");
        assertThat(finding.details()).containsExactly("incidents", "8", "b.md", "9", "a.md");
    }

    @Test
    void findsNoDisagreementWithAStub() {
        assertThat(checks(
                        week(2021, 12).figures(9, 4, 3, 2, 1).file("a.md"),
                        week(2021, 12).stub().file("b.md")))
                .isEmpty();
    }

    @Test
    void findsAFigureThatOnlyTheMiddleWeekLacks() {
        List<Finding> findings = check(
                week(2021, 11),
                week(2021, 12).figure(Metric.PHISHING, 3),
                week(2021, 13),
                week(2021, 14).figure(Metric.PHISHING, 5),
                week(2021, 15));
        assertThat(findings).extracting(finding -> finding.edition().name()).containsExactly("2021-13");
        assertThat(findings).extracting(Finding::check).containsExactly("no-figure");
    }

    @Test
    void findsAMissingGrade() {
        assertThat(checks(week(2021, 12).grade(null))).containsExactly("no-grade");
    }

    @Test
    void findsCopiesThatDisagreeOnGradeOrPeriod() {
        assertThat(check(
                        week(2021, 12).file("a.md"),
                        week(2021, 12).file("b.md").repost().grade(Grade.POOR).period("2021-03-22", "2021-03-27")))
                .filteredOn(finding -> finding.check().equals("copies-disagree"))
                .extracting(finding -> finding.details().get(0))
                .containsExactly("grade", "period");
    }

    @Test
    void findsAnotherTitleInTheText() {
        Finding finding =
                check(week(2021, 12).otherTitle("网络安全信息与动态周报2021年第13期")).get(0);
        assertThat(finding.check()).isEqualTo("title-differs");
        assertThat(finding.text()).isEqualTo("网络安全信息与动态周报2021年第13期");
    }

    @Test
    void judgesTheTitlesOfStubs() {
        assertThat(checks(week(2021, 12).stub().period("2021-03-22", "2021-03-27")))
                .containsExactly("period-length", "gap");
    }

    @Test
    void tellsGapsBetweenTheSameTwoWeeksAsOne() {
        List<Finding> findings = check(
                week(2021, 12),
                week(2021, 15).stub(),
                week(2021, 16),
                week(2021, 18).link(2021, 17));
        assertThat(findings).extracting(Finding::check).containsExactly("gap", "gap");
        assertThat(findings)
                .extracting(Finding::details)
                .containsExactly(List.of("3", "2021-13..2021-15"), List.of("1", "2021-17"));
    }

    @Test
    void putsTheWorstFirst() {
        assertThat(check(week(2021, 12).grade(null), week(2021, 13).figures(1, 2, 1, 1, 1)))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource({"2009, false", "2008, true", "2100, false", "2101, true"})
    void takesTheYearsFrom2009To2100(int year, boolean found) {
        assertThat(checks(week(year, 12)).contains("year")).isEqualTo(found);
    }

    @Test
    void stopsWhenTheThreadIsInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> check(week(2021, 12))).isInstanceOf(AnalysisInterruptedException.class);
    }

    @Test
    void looksAtNoFurtherWeekWhenTheThreadIsInterrupted() {
        LoadedWeek week = new LoadedWeek(List.of(week(2021, 12).bulletin()));
        List<LoadedWeek> seen = new ArrayList<>();

        assertThatThrownBy(
                        () -> CheckRunner.cancellable(List.of(week, week, week)).forEach(one -> {
                            seen.add(one);
                            Thread.currentThread().interrupt();
                        }))
                .isInstanceOf(AnalysisInterruptedException.class);
        assertThat(seen).hasSize(1);
    }
}
