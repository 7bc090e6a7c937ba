package dev.zhoubao.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.zhoubao.ingest.load.LoadRoot;
import dev.zhoubao.ingest.load.Loader;
import dev.zhoubao.ingest.markdown.MarkdownArticleReader;
import dev.zhoubao.model.Status;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the five real documents say of other weeks. */
class SeedsKnownWeeksTest {

    private static final Library SEEDS = Library.of(new Loader(List.of(new MarkdownArticleReader()))
            .load(List.of(LoadRoot.of(Path.of("seeds"))))
            .bulletins());

    @Test
    void nameTwentyThreeOtherWeeks() {
        assertThat(SEEDS.known())
                .extracting(week -> week.edition().week().issue())
                .containsExactly(
                        14, 15, 16, 17, 18, 22, 23, 24, 25, 26, 34, 35, 36, 37, 38, 42, 43, 44, 45, 46, 48, 49, 50);
    }

    @Test
    void nameOneOfThemTwice() {
        assertThat(SEEDS.known())
                .filteredOn(week -> week.knownFrom().size() > 1)
                .extracting(week -> week.edition().name(), KnownWeek::knownFrom)
                .containsExactly(tuple("2024-46", List.of("2024-47", "2024-51")));
    }

    @Test
    void knowThemByALinkWithAnAddress() {
        assertThat(SEEDS.known()).allMatch(week -> week.status() == Status.LINKED && week.url() != null);
    }

    @Test
    void areFiveWeeksInOrder() {
        assertThat(SEEDS.weeks())
                .extracting(week -> week.edition().name())
                .containsExactly("2024-19", "2024-27", "2024-39", "2024-47", "2024-51");
    }
}
