package dev.zhoubao.analysis.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.summary.FigurePlace.Standing;
import dev.zhoubao.analysis.summary.NewestWeek.Scope;
import dev.zhoubao.analysis.summary.NotableReason.End;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.fixture.Weekly;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NewestWeekTest {

    private static NewestWeek newest(long... incidents) {
        List<Bulletin> weeks = Weekly.of(Metric.INCIDENTS, incidents);
        return NewestWeek.of(weeks, weeks);
    }

    private static Standing standing(long... incidents) {
        return newest(incidents).places().get(0).standing().orElseThrow();
    }

    @Test
    void isComparedWithTheBulletinBeforeWhereverThatLies() {
        NewestWeek newest = newest(5, Weekly.GAP, Weekly.GAP, 9);

        assertThat(newest.before().name()).isEqualTo("2031-01");
        assertThat(newest.weeksApart()).isEqualTo(3);
        assertThat(newest.places().get(0).change().difference()).contains(BigDecimal.valueOf(4));
        assertThat(newest.places().get(0).standing()).isEmpty();
    }

    @Test
    void hasNothingToBeComparedWithWhereNothingElseIsLoaded() {
        NewestWeek newest = newest(5);

        assertThat(newest.before()).isNull();
        assertThat(newest.places()).hasSize(1);
        assertThat(newest.places().get(0).change().difference()).isEmpty();
    }

    @Test
    void standsAmongTheChosenWeeksWhereTheseAreEnough() {
        List<Bulletin> loaded = Weekly.of(Metric.INCIDENTS, 99, 98, 1, 2, 3, 4, 50);

        NewestWeek many = NewestWeek.of(loaded.subList(2, 6), loaded);
        NewestWeek few = NewestWeek.of(loaded.subList(3, 6), loaded);

        assertThat(many.scope()).isEqualTo(Scope.CHOSEN);
        assertThat(many.places().get(0).standing().orElseThrow().rank()).isEqualTo(1);
        assertThat(few.scope()).isEqualTo(Scope.LOADED);
        assertThat(few.places().get(0).standing().orElseThrow())
                .satisfies(standing -> assertThat(standing.rank()).isEqualTo(3))
                .satisfies(standing -> assertThat(standing.weeks()).isEqualTo(6));
    }

    @Test
    void ranksEqualValuesAlike() {
        Standing standing = standing(7, 5, 9, 5);

        assertThat(standing.rank()).isEqualTo(3);
        assertThat(standing.shared()).isEqualTo(1);
        assertThat(standing.median()).isEqualByComparingTo("6");
        assertThat(standing.fromMedian(BigDecimal.valueOf(5))).contains(new BigDecimal("-16.7"));
        assertThat(standing.reached()).isEmpty();
    }

    @Test
    void isAnExtremeOfAllOrSinceAWeekLongEnoughAgo() {
        assertThat(standing(7, 5, 9, 10).reached().orElseThrow())
                .satisfies(reached -> assertThat(reached.end()).isEqualTo(End.HIGHEST))
                .satisfies(reached -> assertThat(reached.since()).isEmpty());
        assertThat(standing(7, 5, 9, 2).reached().orElseThrow().end()).isEqualTo(End.LOWEST);
        assertThat(standing(20, 5, 9, 3, 4, 10).reached().orElseThrow().since())
                .map(Bulletin::name)
                .contains("2031-01");
        assertThat(standing(1, 20, 9, 3, 4, 10).reached()).isEmpty();
    }

    @Test
    void keepsAWeekWithoutAFigureOut() {
        List<Bulletin> weeks = BulletinFixture.all(Stream.of(3, 4, 5, 6)
                .map(issue -> issue == 4
                        ? BulletinFixture.week(2031, issue)
                        : BulletinFixture.week(2031, issue).figure(Metric.INCIDENTS, issue))
                .toList());

        assertThat(NewestWeek.of(weeks, weeks).places().get(0).standing()).isEmpty();
    }
}
