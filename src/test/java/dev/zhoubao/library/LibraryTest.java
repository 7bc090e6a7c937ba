package dev.zhoubao.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.BulletinFixture;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Metric;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibraryTest {

    private static final List<Bulletin> BULLETINS = BulletinFixture.all(List.of(
            BulletinFixture.week(2031, 12).file("a.md").link(2031, 11).link(2031, 10, null),
            BulletinFixture.week(2031, 12).file("b.md").stub(),
            BulletinFixture.week(2031, 12).file("c.md").undated().repost(),
            BulletinFixture.week(2031, 12).file("d.md").period("2031-03-24", "2031-03-30"),
            BulletinFixture.unnumbered("2031-03-17", "2031-03-23").file("e.md").repost(),
            BulletinFixture.week(2031, 1).file("f.md").figure(Metric.INCIDENTS, 1),
            BulletinFixture.week(2030, 52).file("g.md"),
            BulletinFixture.week(2031, 40).file("h.md").undated().link(2031, 10),
            BulletinFixture.week(2031, 41).file("i.md").stub()));

    private static List<String> names(List<LoadedWeek> weeks) {
        return weeks.stream().map(week -> week.edition().name()).toList();
    }

    private static String everything(Library library) {
        return library.everything() + "\n" + library.weeks() + "\n" + library.known() + "\n" + library.bulletins();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void isTheSameInWhateverOrderItWasLoaded(long seed) {
        List<Bulletin> shuffled = new ArrayList<>(BULLETINS);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(everything(Library.of(shuffled))).isEqualTo(everything(Library.of(BULLETINS)));
    }

    @Test
    void isTheSameWhenItGrowsByOne() {
        Library library = Library.empty();
        for (Bulletin bulletin : BULLETINS) {
            library = library.plus(List.of(bulletin));
        }

        assertThat(everything(library)).isEqualTo(everything(Library.of(BULLETINS)));
    }

    @Test
    void hasOneEntryAWeekInOrderOfPeriod() {
        assertThat(names(Library.of(BULLETINS).everything()))
                .containsExactly("2030-52", "2031-01", "2031-12", "2031-12", "2031-40", "2031-41");
    }

    @Test
    void joinsCopiesByTheFirstDayNotByTheNumber() {
        assertThat(Library.of(BULLETINS).everything().get(2).copies())
                .extracting(copy -> copy.source().file())
                .containsExactly("a.md", "e.md", "c.md", "b.md");
    }

    @Test
    void worksOnTheWeeksWithAFullCopy() {
        assertThat(names(Library.of(BULLETINS).weeks()))
                .doesNotContain("2031-41")
                .hasSize(5);
    }

    @Test
    void takesTheLaterOfTwoBulletinsFromOnePlace() {
        Bulletin older = BulletinFixture.week(2031, 12).file("a.md").bulletin();
        Bulletin newer = BulletinFixture.week(2031, 13).file("a.md").bulletin();

        assertThat(Library.of(List.of(older)).plus(List.of(newer)).bulletins()).containsExactly(newer);
    }

    @Test
    void losesTheWeeksThatAreTakenOut() {
        Library library = Library.of(BULLETINS);

        assertThat(names(library.minus(library.everything().subList(0, 3)).everything()))
                .containsExactly("2031-12", "2031-40", "2031-41");
    }

    @Test
    void losesAllCopiesOfAWeek() {
        Library library = Library.of(BULLETINS);

        assertThat(library.minus(library.everything().subList(2, 3)).bulletins())
                .extracting(copy -> copy.source().file())
                .containsExactly("g.md", "f.md", "d.md", "h.md", "i.md");
    }

    @Test
    void isNotChangedByWhatIsTakenOut() {
        Library library = Library.of(BULLETINS);
        library.minus(library.everything());

        assertThat(library.bulletins()).hasSize(9);
    }

    @Test
    void mayBeEmpty() {
        assertThat(everything(Library.empty())).isEqualTo("[]\n[]\n[]\n[]");
    }
}
