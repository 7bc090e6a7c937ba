package dev.zhoubao.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.language.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
    private static final Pattern NO_LITERAL =
            Pattern.compile("new Phrase\\(|Phrase\\s*::of|Phrase\\s*\\.of\\(\\s*[^\"\\s]");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final List<String> WORDS =
            List.of("labels_zh.properties", "errors_zh.po", "help_zh.po", "problems_zh.po");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    private final Translations translations = Translations.read(Translations.CATALOGUES);

    @Test
    void everySentenceOfTheSourceHasItsChinese() throws IOException {
        assertThat(sentences().stream().filter(sentence -> !translations.knows(sentence)))
                .isEmpty();
    }

    /** What declarations and the system say is no sentence of a source; all others are written where they are said. */
    @Test
    void sentencesAreWrittenWhereTheyAreSaid() throws IOException {
        Set<String> declared = Set.of(
                "CommandHelp",
                "CommandSpec",
                "FixedWords",
                "HelpReport",
                "HelpSearch",
                "ShellCompleter",
                "TopicHelp",
                "ValueCompleter");
        Set<String> ofTheSystem = Set.of("FailureMapper", "PatternTerm", "UserPath");

        assertThat(sources().stream()
                        .filter(file -> NO_LITERAL.matcher(text(file)).find()))
                .extracting(file -> file.getFileName().toString().replace(".java", ""))
                .allMatch(name -> name.equals("Phrase") || declared.contains(name) || ofTheSystem.contains(name));
    }

    @Test
    void aTranslationHoldsTheSameValues() {
        assertThat(translations.words())
                .allSatisfy((english, chinese) -> assertThat(places(chinese)).isEqualTo(places(english)));
    }

    @Test
    void theChineseKeepsToTheGlossary() throws IOException {
        Path glossary = Path.of("docs", "words.md");
        List<String> rejected = Files.readAllLines(glossary).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.split("\\|")[3].strip())
                .flatMap(words -> Stream.of(words.split("、")))
                .filter(word -> word.matches("\\p{IsHan}+"))
                .toList();
        assertThat(rejected).contains("存根", "网址", "周次");

        for (String catalogue : WORDS) {
            String chinese = Files.readString(Path.of("src/main/resources/dev/zhoubao/report/words", catalogue));
            assertThat(rejected).as(catalogue).noneMatch(chinese::contains);
        }
    }

    @Test
    void valuesStandWhereTheSentenceHasThemAndBracesOfTextStay() {
        Phrase phrase = Phrase.of("{1} before {0}, {} and {x} as they are", "a{1}", Phrase.of("n {0}", 7));

        assertThat(phrase.english()).isEqualTo("n 7 before a{1}, {} and {x} as they are");
    }

    private static List<String> sentences() throws IOException {
        return sources().stream()
                .flatMap(file -> PHRASE.matcher(text(file)).results())
                .map(TranslationsTest::words)
                .toList();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
