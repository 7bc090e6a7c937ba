package dev.zhoubao.analysis;

import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.library.Library;
import dev.zhoubao.model.Metric;
import dev.zhoubao.model.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private static List<Finding> check(BulletinFixture... fixtures) {
        return Checks.of(Library.of(BulletinFixture.all(List.of(fixtures))).weeks());
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
        assertThat(finding.message()).isEqualTo("cross-border is 10, more than all incidents (9)");
        assertThat(finding.evidence()).isNotNull();
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
        assertThat(finding.message()).isEqualTo("incidents is 8 in b.md and 9 in a.md, which is used");
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
        assertThat(findings).extracting(finding -> finding.bulletin().name()).containsExactly("2021-13");
        assertThat(findings).extracting(Finding::check).containsExactly("no-figure");
    }

    @Test
    void findsAMissingGrade() {
        assertThat(checks(week(2021, 12).grade(null))).containsExactly("no-grade");
    }

    @Test
    void findsAValueFarOutsideItsSeries() {
        assertThat(check(series(9, 500)))
                .extracting(Finding::message)
                .containsExactly("malicious-urls is 500, far from the median of 14");
    }

    @Test
    void callsFewWeeksNoSeries() {
        assertThat(check(series(7, 500))).isEmpty();
    }

    /** Values 10, 11, 12 and so on, with one jump at the end. */
    private static BulletinFixture[] series(int weeks, long last) {
        List<BulletinFixture> series = new ArrayList<>();
        for (int i = 0; i < weeks; i++) {
            series.add(week(2021, 10 + i).figure(Metric.MALICIOUS_URLS, i == weeks - 1 ? last : 10 + i));
        }
        return series.toArray(BulletinFixture[]::new);
    }

    @Test
    void putsTheWorstFirst() {
        assertThat(check(week(2021, 12).grade(null), week(2021, 13).figures(1, 2, 1, 1, 1)))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING);
    }
}
