package dev.zhoubao.ingest.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.model.Edition;
import dev.zhoubao.model.Grade;
import dev.zhoubao.model.Period;
import dev.zhoubao.model.Rating;
import dev.zhoubao.model.Series;
import dev.zhoubao.model.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Invented sentences of bulletins and of texts that are none: what is read of each is in a table. */
class SentencesTest {

    private static final Edition WEEK =
            new Edition(new Week(2024, 27), new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 7)));

    private static Passage passage(String text) {
        List<Sentence> sentences = new ArrayList<>();
        Stream.of(text.split("¶")).forEach(block -> Sentence.add(sentences, new TextBlock(block, 1, List.of(), null)));
        return Passage.of(sentences, WEEK);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "sentences.tsv", delimiter = '\t', quoteCharacter = '\0')
    void giveTheFiguresOfTheTable(String expected, String text) {
        Passage passage = passage(text);
        FigureReader.Result result = new FigureReader(Series.BULLETIN).read(passage, "week.md");
        boolean said = !result.problems().isEmpty() || !result.refused().isEmpty();
        Set<String> figures = result.figures().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().value())
                .collect(Collectors.toCollection(TreeSet::new));

        RatingReader.Result<Grade> graded = RatingReader.overall().read(passage, "week.md");
        said |= !graded.refused().isEmpty();
        Rating<Grade> rating = graded.rating();
        if (rating != null) {
            figures.add("grade=" + rating.level().chinese());
        }

        if (expected.equals("-")) {
            assertThat(figures).isEmpty();
            assertThat(said).as("a problem says why").isTrue();
        } else if (expected.equals("none")) {
            assertThat(figures).isEmpty();
        } else {
            assertThat(figures).isEqualTo(new TreeSet<>(Arrays.asList(expected.split(" "))));
        }
    }
}
