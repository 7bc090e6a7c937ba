package dev.zhoubao.analysis.check;

import static dev.zhoubao.fixture.BulletinFixture.unnumbered;
import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.library.Library;
import dev.zhoubao.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapCheckTest {

    private static List<Finding> check(BulletinFixture... fixtures) {
        return GapCheck.of(Library.of(BulletinFixture.all(List.of(fixtures)))).toList();
    }

    @Test
    void findsNoGapBetweenNeighbours() {
        assertThat(check(week(2021, 12), week(2021, 13))).isEmpty();
    }

    @Test
    void namesTheDocumentOfAStub() {
        Finding finding = check(week(2021, 12), week(2021, 13).stub().file("s.md"), week(2021, 14))
                .get(0);

        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.file()).isEqualTo("s.md");
        assertThat(finding.text()).isEqualTo(week(2021, 13).bulletin().title());
        assertThat(finding.details()).containsExactly("1", "2021-13");
    }

    @Test
    void namesNoDocumentForAWeekThatIsMissing() {
        Finding finding = check(week(2021, 12), week(2021, 14)).get(0);

        assertThat(finding.file()).isNull();
        assertThat(finding.text()).isNull();
        assertThat(finding.details().get(0)).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "2031-03-31, 2031-04-06, 1, 2031-03-24",
        "2031-04-14, 2031-04-20, 3, 2031-03-24..2031-04-13",
        "2033-07-04, 2033-07-10, 119, 2031-03-24..2033-07-03"
    })
    void namesTheDaysOfAStretchThatNothingNumbers(String start, String end, String weeks, String span) {
        assertThat(check(unnumbered("2031-03-17", "2031-03-23"), unnumbered(start, end)))
                .extracting(Finding::details)
                .containsExactly(List.of(weeks, span));
    }

    @Test
    void namesAStretchByNumbersOnlyIfBothEndsHaveOne() {
        assertThat(check(week(2021, 12), week(2021, 13).stub(), week(2021, 14).stub(), week(2021, 15)))
                .extracting(finding -> finding.details().get(1))
                .containsExactly("2021-13..2021-14");
        assertThat(check(unnumbered("2031-03-17", "2031-03-23"), week(2031, 14).stub(), week(2031, 15)))
                .extracting(finding -> finding.details().get(1))
                .allSatisfy(range -> assertThat(range).matches("[\\d-]{10}\\.\\.[\\d-]{10}"));
    }

    @Test
    void tellsWhatFollowsTheLastFullWeekByItself() {
        assertThat(check(
                        week(2021, 11).stub(),
                        week(2021, 12),
                        week(2021, 13).stub(),
                        week(2021, 14).stub()))
                .extracting(finding -> finding.details().get(0))
                .containsExactly("1", "2");
    }
}
