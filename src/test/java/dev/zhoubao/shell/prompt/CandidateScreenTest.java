package dev.zhoubao.shell.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jline.reader.Candidate;
import org.junit.jupiter.api.Test;

class CandidateScreenTest {

    private static List<Candidate> candidates(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "word" + (1000 + i))
                .map(word -> new Candidate(word, word, "group", "what it means", null, null, true))
                .toList();
    }

    @Test
    void keepsMeaningsWhereAllFit() {
        assertThat(CandidateScreen.of(candidates(10), 80, 24)).isEqualTo(new CandidateScreen(candidates(10), 0));
    }

    @Test
    void putsThemCloserTogetherWhereMeaningsDoNotFit() {
        CandidateScreen screen = CandidateScreen.of(candidates(69), 80, 24);

        assertThat(screen.leftOut()).isZero();
        assertThat(screen.shown())
                .hasSize(69)
                .allSatisfy(candidate -> assertThat(candidate.descr()).isNull());
    }

    @Test
    void showsNoMoreThanAScreenfulAndLeavesALineToSayHowManyAreLeftOut() {
        CandidateScreen screen = CandidateScreen.of(candidates(5_000), 60, 20);

        assertThat(screen.shown()).hasSize(16 * 5);
        assertThat(screen.leftOut()).isEqualTo(5_000 - 16 * 5);
    }
}
