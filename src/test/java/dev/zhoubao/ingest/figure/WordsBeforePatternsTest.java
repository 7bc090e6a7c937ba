package dev.zhoubao.ingest.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.ingest.title.KeywordMatcher;
import dev.zhoubao.ingest.title.NormalizedText;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Lists of words tell which sentences are searched by a pattern: one that a list does not let through would be lost. */
class WordsBeforePatternsTest {

    private static final Pattern NAMED = Pattern.compile(TimeExpressions.NAMED);

    @ParameterizedTest
    @CsvFileSource(resources = "sentences.tsv", delimiter = '\t', quoteCharacter = '\0')
    void letThroughWhatThePatternFinds(String expected, String text) {
        String folded = NormalizedText.of(text);

        assertAllows(Corrections.WORDS, Corrections.MARK, folded);
        assertAllows(TimeExpressions.NAMES, NAMED, folded);
    }

    private static void assertAllows(KeywordMatcher words, Pattern pattern, String folded) {
        assertThat(words.anyIn(folded) || !pattern.matcher(folded).find())
                .as(folded)
                .isTrue();
    }
}
