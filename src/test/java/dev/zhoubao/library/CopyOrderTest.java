package dev.zhoubao.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Metric;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CopyOrderTest {

    private static BulletinFixture copy(String file) {
        return BulletinFixture.week(2031, 12).file(file);
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(
                        CopyPreference.FULL_OVER_STUB,
                        copy("z").repost().fetched("2031-01-01T00:00:00"),
                        copy("a").stub().fetched("2031-12-31T00:00:00")),
                Arguments.of(
                        CopyPreference.OFFICIAL_OVER_REPOST,
                        copy("z").figure(Metric.INCIDENTS, 1),
                        copy("a").repost().figures(1, 1, 1, 1, 1).fetched("2031-12-31T00:00:00")),
                Arguments.of(
                        CopyPreference.READ_OVER_UNREAD,
                        copy("z").repost().figure(Metric.INCIDENTS, 1),
                        copy("a").fetched("2031-12-31T00:00:00")),
                Arguments.of(
                        CopyPreference.READ_OVER_UNREAD, copy("z"), copy("a").grade(null)),
                Arguments.of(
                        CopyPreference.READ_OVER_UNREAD,
                        copy("z").repost(),
                        copy("a").grade(null)),
                Arguments.of(
                        CopyPreference.MORE_COMPLETE,
                        copy("z").figure(Metric.INCIDENTS, 1),
                        copy("a").figure(Metric.INCIDENTS, 1).grade(null)),
                Arguments.of(CopyPreference.MORE_COMPLETE, copy("z").link(2031, 11), copy("a")),
                Arguments.of(
                        CopyPreference.NEWER,
                        copy("z").fetched("2031-04-02T00:00:01"),
                        copy("a").fetched("2031-04-02T00:00:00")),
                Arguments.of(CopyPreference.NEWER, copy("z").fetched("2031-03-27T00:00:01"), copy("a")),
                Arguments.of(CopyPreference.NEWER, copy("z"), copy("a").undated()),
                Arguments.of(CopyPreference.FIRST_BY_NAME, copy("a"), copy("b").grade(Grade.POOR)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void prefersTheBetterCopyForTheFirstReasonThatTells(
            CopyPreference reason, BulletinFixture better, BulletinFixture worse) {
        assertThat(CopyOrder.reason(better.bulletin(), worse.bulletin())).isEqualTo(reason);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void ranksTheBetterCopyFirst(CopyPreference reason, BulletinFixture better, BulletinFixture worse) {
        assertThat(new LoadedWeek(List.of(worse.bulletin(), better.bulletin())).best())
                .isEqualTo(better.bulletin());
    }

    @Test
    void givesTheBestCopyTheReasonThatBeatsTheNext() {
        Bulletin best = copy("a").fetched("2031-04-02T00:00:00").bulletin();
        LoadedWeek week =
                new LoadedWeek(List.of(copy("c").stub().bulletin(), copy("b").bulletin(), best));

        assertThat(week.reason(best)).isEqualTo(CopyPreference.NEWER);
    }

    @Test
    void givesAnotherCopyTheReasonThatTheBestBeatsIt() {
        Bulletin stub = copy("c").stub().bulletin();
        LoadedWeek week =
                new LoadedWeek(List.of(stub, copy("b").bulletin(), copy("a").bulletin()));

        assertThat(week.reason(stub)).isEqualTo(CopyPreference.FULL_OVER_STUB);
    }

    @Test
    void needsNoReasonForTheOnlyCopy() {
        Bulletin only = copy("a").bulletin();

        assertThat(new LoadedWeek(List.of(only)).reason(only)).isEqualTo(CopyPreference.ONLY_COPY);
    }

    @Test
    void hasNoReasonAgainstItself() {
        Bulletin copy = copy("a").bulletin();

        assertThat(CopyOrder.reason(copy, copy)).isEqualTo(CopyPreference.FIRST_BY_NAME);
    }
}
