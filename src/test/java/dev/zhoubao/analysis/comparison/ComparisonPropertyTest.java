package dev.zhoubao.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.Verdict;
import dev.zhoubao.analysis.comparison.TextChange.Added;
import dev.zhoubao.analysis.comparison.TextChange.Kind;
import dev.zhoubao.analysis.comparison.TextChange.Removed;
import dev.zhoubao.analysis.comparison.TextChange.Reworded;
import dev.zhoubao.fixture.AnyBulletin;
import dev.zhoubao.fixture.AnyLibrary;
import dev.zhoubao.model.Bulletin;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What changed from one week to another is what changed back, reverse the order. */
class ComparisonPropertyTest {

    private static final List<String> NOTHING = List.of();

    @Provide
    Arbitrary<Bulletin> bulletins() {
        return Arbitraries.oneOf(AnyBulletin.bulletins(), AnyLibrary.copies().map(copies -> copies.get(0)));
    }

    /** Of few words, so that texts share some. */
    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> sentence = Arbitraries.of("甲", "乙", "丙", "495", "476", "，")
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(parts -> String.join("", parts) + "。");
        return Arbitraries.oneOf(sentence, Arbitraries.of("甲乙。", "丙丁。", "戊。"))
                .list()
                .ofMaxSize(8);
    }

    /** A text beyond what is compared in order, with that many different sentences. */
    private static List<String> longText(int different) {
        return IntStream.range(0, 3_000)
                .mapToObj(i -> "第" + i % different + "句。")
                .toList();
    }

    @Property(seed = "41", tries = 300)
    void figuresMirror(@ForAll("bulletins") Bulletin one, @ForAll("bulletins") Bulletin other) {
        List<FigureChange> there = Comparison.of(one, other).figures();
        List<FigureChange> back = Comparison.of(other, one).figures();

        assertThat(back)
                .isEqualTo(there.stream()
                        .map(change -> new FigureChange(change.metric(), change.to(), change.from()))
                        .toList());
        for (int i = 0; i < there.size(); i++) {
            assertThat(back.get(i).difference())
                    .isEqualTo(there.get(i).difference().map(BigDecimal::negate));
            assertThat(back.get(i).verdict()).isEqualTo(there.get(i).verdict().map(ComparisonPropertyTest::opposite));
            assertThat(back.get(i).same()).isEqualTo(there.get(i).same());
        }
    }

    private static Verdict opposite(Verdict verdict) {
        return switch (verdict) {
            case BETTER -> Verdict.WORSE;
            case WORSE -> Verdict.BETTER;
            case SAME -> Verdict.SAME;
        };
    }

    @Property(seed = "42", tries = 300)
    void gradesAndLinksMirror(@ForAll("bulletins") Bulletin one, @ForAll("bulletins") Bulletin other) {
        Comparison there = Comparison.of(one, other);
        Comparison back = Comparison.of(other, one);

        assertThat(back.grade().verdict()).isEqualTo(there.grade().verdict().map(ComparisonPropertyTest::opposite));
        assertThat(back.linksAdded()).isEqualTo(there.linksRemoved());
        assertThat(back.linksRemoved()).isEqualTo(there.linksAdded());
    }

    @Property(seed = "43", tries = 1000)
    void textsMirror(@ForAll("texts") List<String> one, @ForAll("texts") List<String> other) {
        assertMirrored(TextComparison.of(one, other), TextComparison.of(other, one));
    }

    @Property(seed = "44", tries = 20)
    void longTextsMirror(
            @ForAll @IntRange(min = 1, max = 3_000) int different, @ForAll @IntRange(min = 1, max = 3_000) int others) {
        List<String> one = longText(different);
        List<String> other = longText(others);
        assertMirrored(TextComparison.of(one, other), TextComparison.of(other, one));
    }

    private static void assertMirrored(TextComparison there, TextComparison back) {
        assertThat(back.equal()).isEqualTo(there.equal());
        assertThat(added(back)).isEqualTo(removed(there));
        assertThat(removed(back)).isEqualTo(added(there));
        assertThat(seenFrom(back, Kind.ONLY_FIRST)).isEqualTo(seenFrom(there, Kind.ONLY_SECOND));
        assertThat(seenFrom(back, Kind.ONLY_SECOND)).isEqualTo(seenFrom(there, Kind.ONLY_FIRST));
    }

    private static List<String> added(TextComparison text) {
        return text.changes().stream()
                .flatMap(change -> change instanceof Added added ? Stream.of(added.sentence()) : Stream.empty())
                .toList();
    }

    private static List<String> removed(TextComparison text) {
        return text.changes().stream()
                .flatMap(change -> change instanceof Removed removed ? Stream.of(removed.sentence()) : Stream.empty())
                .toList();
    }

    /** Each reworded sentence as one of the two texts has it, its own pieces in brackets. */
    private static List<String> seenFrom(TextComparison text, Kind side) {
        return text.changes().stream()
                .flatMap(change -> change instanceof Reworded reworded ? Stream.of(reworded) : Stream.empty())
                .map(reworded -> seenFrom(reworded, side))
                .toList();
    }

    private static String seenFrom(Reworded sentence, Kind side) {
        StringBuilder seen = new StringBuilder();
        sentence.pieces().stream()
                .filter(piece -> piece.kind() == side || piece.kind() == Kind.BOTH)
                .forEach(piece -> seen.append(piece.kind() == side ? "[" + piece.text() + "]" : piece.text()));
        return seen.toString();
    }

    @Property(seed = "45", tries = 500)
    void everySentenceIsAccountedFor(@ForAll("texts") List<String> one, @ForAll("texts") List<String> other) {
        TextComparison text = TextComparison.of(one, other);
        int reworded = seenFrom(text, Kind.ONLY_FIRST).size();

        assertThat(text.equal() + reworded + removed(text).size()).isEqualTo(one.size());
        assertThat(text.equal() + reworded + added(text).size()).isEqualTo(other.size());
        assertThat(one).containsAll(removed(text)).containsAll(plain(text, Kind.ONLY_FIRST));
        assertThat(other).containsAll(added(text)).containsAll(plain(text, Kind.ONLY_SECOND));
    }

    private static List<String> plain(TextComparison text, Kind side) {
        return seenFrom(text, side).stream()
                .map(sentence -> sentence.replaceAll("[\\[\\]]", ""))
                .toList();
    }

    @Property(seed = "46", tries = 300)
    void nothingChangesFromAWeekToItself(@ForAll("bulletins") Bulletin bulletin) {
        Comparison comparison = Comparison.of(bulletin, bulletin);

        assertThat(comparison.figures())
                .allMatch(FigureChange::same)
                .hasSameSizeAs(bulletin.figures().values());
        assertThat(comparison.figures())
                .allSatisfy(change ->
                        assertThat(change.difference().map(BigDecimal::signum)).isEqualTo(Optional.of(0)));
        assertThat(comparison.grade().from()).isEqualTo(comparison.grade().to());
        assertThat(comparison.text().changes()).isEmpty();
        assertThat(comparison.linksAdded()).isEmpty();
        assertThat(comparison.linksRemoved()).isEmpty();
    }

    @Property(seed = "47", tries = 20)
    void nothingChangesInALongText(@ForAll @IntRange(min = 1, max = 3_000) int different) {
        List<String> text = longText(different);
        assertThat(TextComparison.of(text, text)).isEqualTo(new TextComparison(List.of(), text.size()));
        assertThat(removed(TextComparison.of(text, NOTHING))).isEqualTo(text);
    }
}
