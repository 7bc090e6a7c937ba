package dev.zhoubao.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.language.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence that the program can say is found in its source, as gettext does, and has its Chinese. */
class TranslationsTest {

    private static final Pattern PHRASE =
            Pattern.compile("Phrase\\s*\\.of\\(\\s*(\"(?:[^\"\\\\]|\\\\.)*\"(?:\\s*\\+\\s*\"(?:[^\"\\\\]|\\\\.)*\")*)");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    private final Translations translations = Translations.read(Translations.CATALOGUES);

    @Test
    void everySentenceOfTheSourceHasItsChinese() throws IOException {
        assertThat(sentences().stream().filter(sentence -> !translations.knows(sentence)))
                .isEmpty();
    }

    @Test
    void aTranslationHoldsTheSameValues() {
        assertThat(translations.words())
                .allSatisfy((english, chinese) -> assertThat(places(chinese)).isEqualTo(places(english)));
    }

    @Test
    void valuesStandWhereTheSentenceHasThemAndBracesOfTextStay() {
        Phrase phrase = Phrase.of("{1} before {0}, {} and {x} as they are", "a{1}", Phrase.of("n {0}", 7));

        assertThat(phrase.english()).isEqualTo("n 7 before a{1}, {} and {x} as they are");
    }

    private static List<String> sentences() throws IOException {
        List<String> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                PHRASE.matcher(Files.readString(file))
                        .results()
                        .map(TranslationsTest::words)
                        .forEach(sentences::add);
            }
        }
        return sentences;
    }

    private static String words(MatchResult call) {
        return LITERAL.matcher(call.group(1))
                .results()
                .map(literal -> literal.group(1).replace("\\\"", "\"").replace("\\\\", "\\"))
                .collect(Collectors.joining());
    }

    private static TreeSet<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
