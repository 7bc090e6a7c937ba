package dev.zhoubao.analysis.check;

import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.library.Library;
import dev.zhoubao.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletenessCheckTest {

    private static List<Finding> check(BulletinFixture... fixtures) {
        return new CompletenessCheck()
                .of(Library.of(BulletinFixture.all(List.of(fixtures))).everything())
                .toList();
    }

    @Test
    void findsAFullBulletinWithoutASingleFigure() {
        assertThat(check(week(2021, 12))).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo("no-figures");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
        assertThat(check(week(2021, 12).figures(9, 4, 3, 2, 1))).isEmpty();
    }

    @Test
    void findsAWeekOfWhichOnlyTheTitleIsKnown() {
        assertThat(check(week(2021, 12).stub())).extracting(Finding::check).containsExactly("stub");
        assertThat(check(
                        week(2021, 12).figures(9, 4, 3, 2, 1).file("a.md"),
                        week(2021, 12).stub().file("b.md")))
                .isEmpty();
    }
}
