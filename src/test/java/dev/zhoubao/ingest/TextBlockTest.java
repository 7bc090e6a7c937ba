package dev.zhoubao.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.fixture.ProcessorTime;
import dev.zhoubao.ingest.figure.Sentence;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TextBlockTest {

    @Test
    void countsLinesAtTheirFirstCharacter() {
        TextBlock block = new TextBlock("甲乙丙丁", 10, List.of(1, 3), null);

        assertThat(IntStream.range(0, 4).map(block::lineAt)).containsExactly(10, 11, 11, 12);
    }

    @Test
    void countsALineWithoutText() {
        TextBlock block = new TextBlock("甲乙", 10, List.of(1, 1), null);

        assertThat(IntStream.range(0, 2).map(block::lineAt)).containsExactly(10, 12);
    }

    @Test
    void hasOneLineWithoutBreaks() {
        assertThat(new TextBlock("甲乙", 10, List.of(), null).lineAt(1)).isEqualTo(10);
    }

    @Test
    @Tag("time")
    void findsTheLinesOfManySentencesInManyLinesQuickly() {
        int lines = 300_000;
        List<Integer> breaks = IntStream.range(1, lines).map(i -> 2 * i).boxed().toList();
        TextBlock block = new TextBlock("甲。".repeat(lines), 1, breaks, null);

        List<Sentence> sentences = ProcessorTime.within(Duration.ofSeconds(10), () -> Sentence.of(block));

        assertThat(sentences.get(lines - 1)).isEqualTo(new Sentence("甲。", lines));
    }
}
