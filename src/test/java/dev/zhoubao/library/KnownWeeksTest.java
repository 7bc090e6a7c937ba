package dev.zhoubao.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownWeeksTest {

    private static List<KnownWeek> known(BulletinFixture... fixtures) {
        return Library.of(BulletinFixture.all(List.of(fixtures))).known();
    }

    @Test
    void areThoseThatAnIssueListsInOrder() {
        assertThat(known(BulletinFixture.week(2031, 12).link(2031, 11).link(2031, 10)))
                .extracting(week -> week.edition().name(), KnownWeek::status, KnownWeek::url)
                .containsExactly(
                        tuple("2031-10", Status.LINKED, "https://example.org/2031-10"),
                        tuple("2031-11", Status.LINKED, "https://example.org/2031-11"));
    }

    @Test
    void nameEveryIssueThatListsThem() {
        assertThat(known(
                        BulletinFixture.week(2031, 13).link(2031, 11).link(2031, 11),
                        BulletinFixture.week(2031, 12).link(2031, 11)))
                .extracting(KnownWeek::knownFrom)
                .containsExactly(List.of("2031-12", "2031-13"));
    }

    @Test
    void takeAnAddressFromTheEntryThatHasOne() {
        assertThat(known(
                        BulletinFixture.week(2031, 12).link(2031, 11, null),
                        BulletinFixture.week(2031, 13).link(2031, 11)))
                .extracting(KnownWeek::url)
                .containsExactly("https://example.org/2031-11");
    }

    @Test
    void mayHaveNoAddress() {
        assertThat(known(BulletinFixture.week(2031, 12).link(2031, 11, null)))
                .extracting(KnownWeek::url)
                .containsOnlyNulls();
    }

    @Test
    void areNotThoseWithAFullCopy() {
        assertThat(known(BulletinFixture.week(2031, 12).link(2031, 11), BulletinFixture.week(2031, 11)))
                .isEmpty();
    }

    @Test
    void areNotThoseWhoseFullCopyPrintsNoPeriod() {
        assertThat(known(
                        BulletinFixture.week(2031, 12).link(2031, 11),
                        BulletinFixture.week(2031, 11).undated()))
                .isEmpty();
    }

    @Test
    void areThoseOfWhichOnlyAStubIsLoaded() {
        assertThat(known(
                        BulletinFixture.week(2031, 12).link(2031, 11),
                        BulletinFixture.week(2031, 11).stub().url("https://example.org/stub")))
                .extracting(KnownWeek::status, KnownWeek::url, KnownWeek::knownFrom)
                .containsExactly(tuple(Status.STUB, "https://example.org/stub", List.of("2031-12")));
    }

    @Test
    void takeTheAddressOfAListWhereTheStubHasNone() {
        assertThat(known(
                        BulletinFixture.week(2031, 12).link(2031, 11),
                        BulletinFixture.week(2031, 11).stub()))
                .extracting(KnownWeek::url)
                .containsExactly("https://example.org/2031-11");
    }

    @Test
    void areJoinedByTheFirstDayWhereAnEntryEndsADayEarly() {
        assertThat(known(
                        BulletinFixture.week(2031, 12).link(2031, 11),
                        BulletinFixture.week(2031, 11)
                                .period("2031-03-10", "2031-03-15")
                                .stub()))
                .hasSize(1);
    }

    @Test
    void keepEveryAddressWithTheIssueThatGivesIt() {
        assertThat(known(
                        BulletinFixture.week(2031, 12).link(2031, 11, "https://example.org/a"),
                        BulletinFixture.week(2031, 13).link(2031, 11, "https://example.org/b")))
                .singleElement()
                .satisfies(week -> assertThat(week.mentions())
                        .containsExactly(
                                WeekMention.inIssue("2031-12", "https://example.org/a"),
                                WeekMention.inIssue("2031-13", "https://example.org/b")));
    }

    @Test
    void preferTheAddressOfAListToThatOfARepost() {
        assertThat(known(
                        BulletinFixture.week(2031, 12).link(2031, 11),
                        BulletinFixture.week(2031, 11).stub().repost().url("https://example.org/repost")))
                .extracting(KnownWeek::url)
                .containsExactly("https://example.org/2031-11");
    }

    @Test
    void takeTheAddressThatARepostsCardLeadsTo() {
        assertThat(known(BulletinFixture.week(2031, 11)
                        .stub()
                        .repost()
                        .url("https://example.org/repost")
                        .link(2031, 11, "https://example.org/official")))
                .extracting(KnownWeek::url)
                .containsExactly("https://example.org/official");
    }

    @Test
    void comeFromTheBestCopyOnly() {
        assertThat(known(
                        BulletinFixture.week(2031, 12).file("a.md").link(2031, 11),
                        BulletinFixture.week(2031, 12).file("b.md").repost().link(2031, 10)))
                .extracting(week -> week.edition().name())
                .containsExactly("2031-11");
    }
}
