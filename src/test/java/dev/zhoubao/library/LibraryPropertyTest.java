package dev.zhoubao.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.AnyLibrary;
import dev.zhoubao.model.Bulletin;
import dev.zhoubao.model.Listing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is loaded counts, not in what order or in how many steps. */
class LibraryPropertyTest {

    @Provide
    Arbitrary<List<Bulletin>> copies() {
        return AnyLibrary.copies();
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static void assertSame(Library one, Library other) {
        assertThat(one.everything()).isEqualTo(other.everything());
        assertThat(one.weeks()).isEqualTo(other.weeks());
        assertThat(one.bulletins()).isEqualTo(other.bulletins());
        assertThat(one.known()).isEqualTo(other.known());
        assertThat(one.gaps(edition -> true)).isEqualTo(other.gaps(edition -> true));
    }

    @Property(seed = "31", tries = 500)
    void orderOfLoadingDoesNotMatter(@ForAll("copies") List<Bulletin> bulletins, @ForAll long seed) {
        assertSame(Library.of(shuffled(bulletins, seed)), Library.of(bulletins));
    }

    @Property(seed = "32", tries = 300)
    void stepsOfLoadingDoNotMatter(@ForAll("copies") List<Bulletin> bulletins, @ForAll long seed) {
        List<Bulletin> shuffled = shuffled(bulletins, seed);
        int half = shuffled.size() / 2;
        Library grown = Library.empty()
                .plus(shuffled.subList(half, shuffled.size()))
                .plus(shuffled.subList(0, half))
                .plus(bulletins);

        assertSame(grown, Library.of(bulletins));
    }

    @Property(seed = "33", tries = 200)
    void orderOfListingsDoesNotMatter(@ForAll("copies") List<Bulletin> bulletins, @ForAll long seed) {
        List<Listing> listings = bulletins.stream()
                .map(bulletin ->
                        new Listing(bulletin.source().file(), bulletin.source().location(), bulletin.links()))
                .toList();
        Library before = Library.of(bulletins.subList(0, 1));

        assertSame(before.with(shuffled(listings, seed)), before.with(listings));
        assertSame(Library.empty().with(shuffled(listings, seed)).plus(bulletins.subList(0, 1)), before.with(listings));
    }

    @Property(seed = "34", tries = 300)
    void whatIsForgottenWasNeverLoaded(@ForAll("copies") List<Bulletin> bulletins, @ForAll long seed) {
        Library library = Library.of(bulletins);
        List<LoadedWeek> dropped = shuffled(library.everything(), seed)
                .subList(0, library.everything().size() / 2);
        List<Bulletin> gone =
                dropped.stream().flatMap(week -> week.copies().stream()).toList();

        assertSame(
                library.minus(dropped),
                Library.of(bulletins.stream()
                        .filter(bulletin -> !gone.contains(bulletin))
                        .toList()));
    }

    @Property(seed = "35", tries = 300)
    void everyBulletinIsInOneWeek(@ForAll("copies") List<Bulletin> bulletins) {
        assertThat(Library.of(bulletins).bulletins()).containsExactlyInAnyOrderElementsOf(bulletins);
    }
}
