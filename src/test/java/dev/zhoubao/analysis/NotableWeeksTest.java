package dev.zhoubao.analysis;

import static dev.zhoubao.model.Metric.INCIDENTS;
import static dev.zhoubao.model.Metric.PHISHING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.Notable.End;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.fixture.Weekly;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NotableWeeksTest {

    private static List<NotableWeek> of(long... values) {
        return NotableWeeks.of(Weekly.of(INCIDENTS, values));
    }

    private static Stream<Notable> reasons(List<NotableWeek> weeks) {
        return weeks.stream().flatMap(week -> week.reasons().stream());
    }

    @Test
    void namesAGradeBelowGoodFirst() {
        List<Bulletin> weeks = new ArrayList<>(Weekly.of(INCIDENTS, 5, 5));
        weeks.add(BulletinFixture.week(2031, 3).grade(Grade.FAIR).bulletin());

        assertThat(reasons(NotableWeeks.of(weeks))).containsExactly(new Notable.Graded(weeks.get(2), Grade.FAIR));
    }

    @Test
    void saysNothingOfAnExtremeOfThreeWeeks() {
        assertThat(of(1, 2, 3)).isEmpty();
    }

    @Test
    void namesTheHighestOfFourWeeks() {
        assertThat(reasons(of(10, 12, 11, 10))).anySatisfy(reason -> {
            assertThat(reason).isInstanceOf(Notable.Extremal.class);
            assertThat(((Notable.Extremal) reason).end()).isEqualTo(End.HIGHEST);
            assertThat(reason.week().name()).isEqualTo("2031-2");
        });
    }

    @Test
    void callsNoSharedValueTheHighest() {
        assertThat(reasons(of(12, 12, 11, 11))).isEmpty();
    }

    @Test
    void namesAnOutlier() {
        assertThat(reasons(of(21, 26, 24, 25, 23, 21, 23, 26, 24, 83, 23)))
                .filteredOn(Notable.Outlying.class::isInstance)
                .extracting(reason -> reason.week().name())
                .containsExactly("2031-10");
    }

    @Test
    void tellsSinceWhenTheNewestWeekIsTheHighest() {
        assertThat(reasons(of(90, 95, 40, 42, 41, 44, 43, 60)))
                .filteredOn(Notable.Since.class::isInstance)
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.week().name()).isEqualTo("2031-8");
                    assertThat(((Notable.Since) reason).since().name()).isEqualTo("2031-2");
                });
    }

    @Test
    void findsAJumpOnlyBetweenNeighbouringWeeks() {
        assertThat(reasons(of(100, 100, 200, 190, 200, 190)))
                .filteredOn(Notable.Jump.class::isInstance)
                .extracting(reason -> reason.week().name())
                .containsExactly("2031-3");
        assertThat(reasons(of(100, 100, Weekly.GAP, 200, 190, 200, 190)))
                .filteredOn(Notable.Jump.class::isInstance)
                .isEmpty();
    }

    @Test
    void findsNoJumpInSmallNumbers() {
        assertThat(reasons(of(2, 2, 19, 19, 18, 18)))
                .filteredOn(Notable.Jump.class::isInstance)
                .isEmpty();
    }

    @Test
    void namesAtMostEveryThirdWeekAndAtMostEight() {
        long[] swinging =
                LongStream.range(0, 60).map(i -> i % 2 == 0 ? 100 + i : 900 - i).toArray();

        assertThat(of(swinging)).hasSize(8);
        assertThat(of(100, 900, 120, 880, 140, 860)).hasSize(2);
    }

    @Test
    void namesAFigureOfAWeekOnce() {
        assertThat(of(21, 26, 24, 25, 23, 21, 23, 26, 24, 83, 23))
                .allSatisfy(week -> assertThat(week.reasons())
                        .extracting(reason -> ((Notable.InFigure) reason).metric())
                        .doesNotHaveDuplicates());
    }

    @Test
    void namesSeveralFiguresOfAWeekTogether() {
        List<Bulletin> weeks = Stream.of(1, 2, 3, 4)
                .map(issue -> both(issue, issue == 2 ? 30 : 10 + issue))
                .toList();

        assertThat(NotableWeeks.of(weeks)).anySatisfy(week -> {
            assertThat(week.week().name()).isEqualTo("2031-2");
            assertThat(week.reasons()).hasSize(2);
        });
    }

    private static Bulletin both(int issue, long value) {
        BulletinFixture fixture = BulletinFixture.week(2031, issue);
        for (Metric metric : List.of(INCIDENTS, PHISHING)) {
            fixture.figure(metric, value);
        }
        return fixture.bulletin();
    }
}
