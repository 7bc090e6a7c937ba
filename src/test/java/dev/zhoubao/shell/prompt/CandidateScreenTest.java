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
        assertThat(CandidateScreen.of(candidates(10), 80, 24)).isEqualTo(candidates(10));
    }

    @Test
    void putsThemCloserTogetherWhereMeaningsDoNotFit() {
        assertThat(CandidateScreen.of(candidates(69), 80, 24))
                .hasSize(69)
                .allSatisfy(candidate -> assertThat(candidate.descr()).isNull());
    }

    @Test
    void showsNoMoreThanAScreenful() {
        assertThat(CandidateScreen.of(candidates(5_000), 60, 20)).hasSizeLessThanOrEqualTo(17 * 5);
    }
}
