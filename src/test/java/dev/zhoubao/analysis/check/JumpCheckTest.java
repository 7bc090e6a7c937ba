package dev.zhoubao.analysis.check;

import static dev.zhoubao.fixture.BulletinFixture.week;
import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.library.LoadedWeek;
import dev.zhoubao.model.Metric;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JumpCheckTest {

    private static List<List<String>> jumps(long... values) {
        List<LoadedWeek> weeks = IntStream.range(0, values.length)
                .mapToObj(i -> week(2001 + i / 50, 1 + i % 50)
                        .figure(Metric.INCIDENTS, values[i])
                        .bulletin())
                .map(bulletin -> new LoadedWeek(List.of(bulletin)))
                .toList();
        return new JumpCheck().of(weeks).map(Finding::details).toList();
    }

    @Test
    void findsADigitTooMany() {
        assertThat(jumps(239, 177, 192, 415, 224, 2710, 187, 271, 263, 208))
                .containsExactly(List.of("incidents", "2710", "224"));
    }

    @Test
    void findsADigitTooFew() {
        assertThat(jumps(239, 177, 192, 415, 224, 27, 187, 271, 263, 208))
                .containsExactly(List.of("incidents", "27", "224"));
    }

    @Test
    void acceptsABadWeekThatIsNoTypo() {
        assertThat(jumps(103, 239, 177, 192, 415, 224, 763, 187, 271, 263)).isEmpty();
    }

    @Test
    void acceptsALevelThatChanges() {
        LongStream levels = LongStream.concat(
                LongStream.range(100, 130), LongStream.concat(LongStream.range(1000, 1030), LongStream.range(50, 80)));
        assertThat(jumps(levels.toArray())).isEmpty();
    }

    @Test
    void acceptsSmallCountsWithZeros() {
        assertThat(jumps(2, 0, 1, 7, 3, 0, 12, 4, 0, 1, 2, 9, 0, 5)).isEmpty();
    }

    @Test
    void judgesAValueByTheWeeksAroundItAndNotByTheWholeSeries() {
        long[] values = LongStream.concat(
                        LongStream.range(0, 30).map(i -> 100 + i % 7),
                        LongStream.range(0, 30).map(i -> 2000 + i % 7))
                .toArray();
        values[10] = 2003;
        assertThat(jumps(values)).containsExactly(List.of("incidents", "2003", "103"));
    }

    @Test
    void callsFewWeeksNoSeries() {
        assertThat(jumps(10, 11, 12, 13, 14, 15, 500)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.8, 1.3})
    void accusesNoSeriesOfBeingSkewed(double spread) {
        Random random = new Random(20240701);
        for (int i = 0; i < 20; i++) {
            long[] values = LongStream.range(0, 150)
                    .map(week -> Math.round(Math.exp(5 + spread * random.nextGaussian())))
                    .toArray();
            assertThat(jumps(values)).isEmpty();
        }
    }

    @Test
    void judgesEightWeeks() {
        assertThat(jumps(10, 11, 12, 13, 14, 15, 16, 500)).containsExactly(List.of("incidents", "500", "13"));
    }

    @Test
    void acceptsAWildStretchOfACalmSeries() {
        LongStream calm = LongStream.range(0, 40).map(i -> 100 + i % 7);
        LongStream wild = LongStream.range(0, 20).map(i -> new long[] {20, 90, 400, 2000}[(int) i % 4]);
        assertThat(jumps(LongStream.concat(calm, wild).toArray())).isEmpty();
    }
}
