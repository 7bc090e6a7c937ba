package dev.zhoubao.analysis.summary;

import static dev.zhoubao.model.Metric.INCIDENTS;
import static dev.zhoubao.model.Metric.PHISHING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.summary.NotableReason.End;
import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.fixture.Weekly;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class NotableWeekSelectorTest {

    private static List<NotableWeek> of(long... values) {
        return NotableWeekSelector.of(Weekly.of(INCIDENTS, values)).weeks();
    }

    private static Stream<NotableReason> reasons(List<NotableWeek> weeks) {
        return weeks.stream().flatMap(week -> week.reasons().stream());
    }

    @Test
    void namesAGradeBelowGoodFirst() {
        List<Bulletin> weeks = new ArrayList<>(Weekly.of(INCIDENTS, 5, 5));
        weeks.add(BulletinFixture.week(2031, 3).grade(Grade.FAIR).bulletin());

        assertThat(reasons(NotableWeekSelector.of(weeks).weeks()))
                .containsExactly(new NotableReason.Graded(weeks.get(2), Grade.FAIR));
    }

    @Test
    void saysNothingOfAnExtremeOfThreeWeeks() {
        assertThat(of(1, 2, 3)).isEmpty();
    }

    @Test
    void namesTheHighestOfFourWeeks() {
        assertThat(reasons(of(10, 12, 11, 10))).anySatisfy(reason -> {
            assertThat(reason).isInstanceOf(NotableReason.Extremal.class);
            assertThat(((NotableReason.Extremal) reason).end()).isEqualTo(End.HIGHEST);
            assertThat(reason.week().name()).isEqualTo("2031-02");
        });
    }

    @Test
    void callsNoSharedValueTheHighest() {
        assertThat(reasons(of(12, 12, 11, 11))).isEmpty();
    }

    @Test
    void namesAnOutlier() {
        assertThat(reasons(of(21, 26, 24, 25, 23, 21, 23, 26, 24, 83, 23)))
                .filteredOn(NotableReason.Outlying.class::isInstance)
                .extracting(reason -> reason.week().name())
                .containsExactly("2031-10");
    }

    @Test
    void tellsSinceWhenTheNewestWeekIsTheHighest() {
        assertThat(reasons(of(90, 95, 40, 42, 41, 44, 43, 60)))
                .filteredOn(NotableReason.Since.class::isInstance)
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.week().name()).isEqualTo("2031-08");
                    assertThat(((NotableReason.Since) reason).since().name()).isEqualTo("2031-02");
                });
    }

    @Test
    void findsAJumpOnlyBetweenNeighbouringWeeks() {
        assertThat(reasons(of(100, 100, 200, 190, 200, 190)))
                .filteredOn(NotableReason.Jump.class::isInstance)
                .extracting(reason -> reason.week().name())
                .containsExactly("2031-03");
        assertThat(reasons(of(100, 100, Weekly.GAP, 200, 190, 200, 190)))
                .filteredOn(NotableReason.Jump.class::isInstance)
                .isEmpty();
    }

    @Test
    void findsNoJumpInSmallNumbers() {
        assertThat(reasons(of(2, 2, 19, 19, 18, 18)))
                .filteredOn(NotableReason.Jump.class::isInstance)
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
                        .extracting(reason -> ((NotableReason.InFigure) reason).metric())
                        .doesNotHaveDuplicates());
    }

    @Test
    void namesSeveralFiguresOfAWeekTogether() {
        List<Bulletin> weeks = Stream.of(1, 2, 3, 4)
                .map(issue -> both(issue, issue == 2 ? 30 : 10 + issue))
                .toList();

        assertThat(NotableWeekSelector.of(weeks).weeks()).anySatisfy(week -> {
            assertThat(week.week().name()).isEqualTo("2031-02");
            assertThat(week.reasons()).hasSize(2);
        });
    }

    @Test
    void prefersTheWorstGradeAndOfEqualOnesTheNewest() {
        assertThat(NotableWeekSelector.of(graded(Grade.FAIR, Grade.POOR, Grade.FAIR))
                        .weeks())
                .extracting(week -> week.week().name())
                .containsExactly("2031-02");
        assertThat(NotableWeekSelector.of(graded(Grade.FAIR, Grade.FAIR, Grade.GOOD))
                        .weeks())
                .extracting(week -> week.week().name())
                .containsExactly("2031-02");
    }

    private static List<Bulletin> graded(Grade... grades) {
        return Stream.iterate(0, i -> i + 1)
                .limit(grades.length)
                .map(i -> BulletinFixture.week(2031, i + 1).grade(grades[i]).bulletin())
                .toList();
    }

    @Test
    void tellsSinceWhenOnlyBehindMoreThanThreeLowerWeeks() {
        assertThat(since(95, 40, 42, 41, 44, 60)).containsExactly("2031-06 since 2031-01");
        assertThat(since(95, 40, 42, 41, 60)).isEmpty();
    }

    @Test
    void tellsSinceWhichWeekTheValueWasNotHigher() {
        assertThat(since(90, 60, 40, 42, 41, 44, 43, 60)).containsExactly("2031-08 since 2031-02");
    }

    @Test
    void tellsNoSinceOfTheHighestOfAll() {
        assertThat(since(40, 42, 41, 44, 43, 60)).isEmpty();
    }

    private static List<String> since(long... values) {
        return reasons(of(values))
                .filter(NotableReason.Since.class::isInstance)
                .map(reason -> reason.week().name() + " since "
                        + ((NotableReason.Since) reason).since().name())
                .toList();
    }

    @Test
    void findsAJumpFromHalfOnAndFromTwentyOn() {
        assertThat(jumps(40, 40, 60, 60)).containsExactly("2031-03");
        assertThat(jumps(50, 50, 74, 74)).isEmpty();
        assertThat(jumps(10, 10, 20, 20)).containsExactly("2031-03");
        assertThat(jumps(9, 9, 19, 19)).isEmpty();
    }

    private static List<String> jumps(long... values) {
        return reasons(of(values))
                .filter(NotableReason.Jump.class::isInstance)
                .map(reason -> reason.week().name())
                .toList();
    }

    @Test
    void givesAWeekAtMostThreeReasons() {
        List<Bulletin> weeks = Stream.of(1, 2, 3, 4)
                .map(issue -> BulletinFixture.week(2031, issue)
                        .figures(
                                issue == 2 ? 900 : 500 + issue,
                                issue == 2 ? 90 : 50 + issue,
                                issue == 2 ? 91 : 51 + issue,
                                issue == 2 ? 92 : 52 + issue,
                                issue == 2 ? 93 : 53 + issue)
                        .bulletin())
                .toList();

        assertThat(NotableWeekSelector.of(weeks).weeks())
                .filteredOn(week -> week.week().name().equals("2031-02"))
                .singleElement()
                .satisfies(week -> assertThat(week.reasons()).hasSize(3));
    }

    @Test
    void leavesSharesOut() {
        Metric share =
                Metric.all().filter(metric -> !metric.isSummable()).findFirst().orElseThrow();

        assertThat(NotableWeekSelector.of(Weekly.of(share, 10, 90, 11, 12, 13)).weeks())
                .isEmpty();
    }

    private static Bulletin both(int issue, long value) {
        BulletinFixture fixture = BulletinFixture.week(2031, issue);
        for (Metric metric : List.of(INCIDENTS, PHISHING)) {
            fixture.figure(metric, value);
        }
        return fixture.bulletin();
    }

    private static String foremost(List<Bulletin> weeks) {
        return NotableWeekSelector.of(weeks)
                .foremost()
                .map(week -> week.week().name())
                .orElse("none");
    }

    @Test
    void looksFirstAtTheFigureFurthestOutRatherThanAtTheMostExtremes() {
        List<Bulletin> weeks = new ArrayList<>();
        for (int issue = 1; issue <= 12; issue++) {
            weeks.add(BulletinFixture.week(2031, issue)
                    .figure(INCIDENTS, issue == 4 ? 900 : 100 + issue)
                    .figure(PHISHING, issue == 7 ? 60 : 50 + issue % 5)
                    .figure(Metric.CROSS_BORDER, issue == 7 ? 70 : 60 + issue % 5)
                    .bulletin());
        }

        assertThat(foremost(weeks)).isEqualTo("2031-04");
    }

    @Test
    void looksOfTooFewWeeksForOutliersAtTheOneWithMostHighestValues() {
        List<Bulletin> weeks = Stream.of(1, 2, 3, 4)
                .map(issue -> BulletinFixture.week(2031, issue)
                        .figures(
                                issue == 1 ? 900 : 500,
                                50 + issue % 3,
                                40 + issue % 3,
                                30 + issue % 3,
                                issue == 1 ? 9 : 5)
                        .bulletin())
                .toList();

        assertThat(foremost(weeks)).isEqualTo("2031-02");
    }

    @Test
    void looksFirstAtAGradeBelowGood() {
        List<Bulletin> weeks = new ArrayList<>(Weekly.of(INCIDENTS, 21, 26, 24, 25, 23, 21, 23, 26, 24, 83, 23));
        weeks.add(BulletinFixture.week(2031, 12).grade(Grade.FAIR).bulletin());

        assertThat(foremost(weeks)).isEqualTo("2031-12");
    }

    @Test
    void looksAtNoWeekWhereNoneIsNotable() {
        assertThat(foremost(Weekly.of(INCIDENTS, 12, 12, 11, 11))).isEqualTo("none");
    }

    @Test
    void keepsTheNewestWeekHoweverManyOutliersThereAre() {
        long[] values = LongStream.range(0, 60)
                .map(i -> i % 7 == 3 ? 900 + i : 100 + i % 5)
                .toArray();
        values[59] = 105;

        assertThat(of(values)).hasSize(8).extracting(week -> week.week().name()).contains("2031-60");
    }

    @Property(tries = 100)
    void hasTheWeekToLookAtAmongTheNotableOnes(
            @ForAll @Size(min = 1, max = 30) List<@LongRange(max = 50) Long> values) {
        NotableWeekSelector notable = NotableWeekSelector.of(
                Weekly.of(INCIDENTS, values.stream().mapToLong(i -> i).toArray()));

        assertThat(notable.weeks()).containsAll(notable.foremost().stream().toList());
        assertThat(notable.foremost().isEmpty()).isEqualTo(notable.weeks().isEmpty());
    }

    @Test
    void namesTheLowestOfFourWeeks() {
        assertThat(reasons(of(12, 12, 3, 11)))
                .filteredOn(NotableReason.Extremal.class::isInstance)
                .extracting(reason -> ((NotableReason.Extremal) reason).end() + " "
                        + reason.week().name())
                .containsExactly(End.LOWEST + " 2031-03");
    }

    @Test
    void prefersTheOutliersFurthestOut() {
        assertThat(of(60, 21, 90, 22, 70, 23, 100, 24, 80, 23, 25, 26))
                .extracting(week -> week.week().name())
                .containsExactly("2031-03", "2031-05", "2031-07", "2031-09");
    }
}
