package dev.zhoubao.shell.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.shell.failure.UsageException;
import org.jline.reader.Parser.ParseContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineParserTest {

    private final LineParser parser = new LineParser(true);

    @Test
    void splitsAtBlanks() {
        assertThat(parser.words("  diff   27\t51 ")).containsExactly("diff", "27", "51");
    }

    @Test
    void keepsBlanksInsideQuotes() {
        assertThat(parser.words("load 'my files' \"other files\"")).containsExactly("load", "my files", "other files");
    }

    @Test
    void keepsOneKindOfQuoteInsideTheOther() {
        assertThat(parser.words("load \"it's\" 'say \"x\"'")).containsExactly("load", "it's", "say \"x\"");
    }

    @Test
    void takesTheCharacterAfterABackslashAsItIs() {
        assertThat(parser.words("load my\\ files \\#1")).containsExactly("load", "my files", "#1");
    }

    @Test
    void takesABackslashInSingleQuotesAsItIs() {
        assertThat(parser.words("search '\\d+ \\\\' 27 # '")).containsExactly("search", "\\d+ \\\\", "27");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "\"\\d+\" 27~\\d+",
                "\"\\d+起\\.\" 27~\\d+起\\.",
                "\"a\\\\d\" 27~a\\d",
                "\"a\\\\\" 27~a\\",
                "\"\\$5\" 27~$5",
                "\"\\\"\" 27~\"",
                "\"it\\'s\" 27~it\\'s",
                "\"\\ # b\" 27~\\ # b"
            })
    void readsABackslashInDoubleQuotesAsPosixShellsDo(String typed, String word) {
        assertThat(parser.words("search " + typed)).containsExactly("search", word, "27");
        assertThat(parser.parse("search " + typed, 0, ParseContext.ACCEPT_LINE).words())
                .containsExactly("search", word, "27");
        assertThat(parser.tokens("search " + typed)).extracting(Token::isOpen).containsExactly(false, false, false);
    }

    @Test
    void readsQuotesInsideAWord() {
        assertThat(parser.words("export md --out=\"my file.md\" a\"\\d\"'\\w'\\s"))
                .containsExactly("export", "md", "--out=my file.md", "a\\d\\ws");
        assertThatThrownBy(() -> parser.words("load it's")).hasMessageContaining("quote");
    }

    @Test
    void takesAQuoteBehindABackslashInDoubleQuotesAsItIs() {
        assertThat(parser.words("search \"a \\\"# b\" 27")).containsExactly("search", "a \"# b", "27");
    }

    @Test
    void leavesBackslashesOfWindowsPathsAlone() {
        assertThat(new LineParser(false).words("load C:\\data\\周报")).containsExactly("load", "C:\\data\\周报");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "# note", "// note", "  # it's open", "//", "#"})
    void findsNoWordsInBlankLinesAndComments(String line) {
        assertThat(parser.words(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list # all of it", "list // all of it", "list #"})
    void endsTheLineAtAComment(String line) {
        assertThat(parser.words(line)).containsExactly("list");
    }

    @Test
    void takesNoCommentFromInsideAWordOrAQuote() {
        assertThat(parser.words("load a#b http://c '# d' \"// e\""))
                .containsExactly("load", "a#b", "http://c", "# d", "// e");
    }

    @Test
    void keepsAnEmptyQuotedWordAtTheEnd() {
        assertThat(parser.words("search \"\"")).containsExactly("search", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"search '' 27", "search \"\" 27", "search ''\t27 # ''"})
    void keepsAnEmptyQuotedWordBeforeOthers(String line) {
        assertThat(parser.words(line)).containsExactly("search", "", "27");
    }

    @Test
    void keepsAWordThatBeginsWithNothingInQuotesAsOne() {
        assertThat(parser.words("search ''a '' ''")).containsExactly("search", "a", "", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"load \"open", "load 'open"})
    void refusesAnOpenQuote(String line) {
        assertThatThrownBy(() -> parser.words(line))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("quote");
    }

    @Test
    void partsTheCommandsOfAText() {
        assertThat(parser.lines("list\n\n  show 27 # it's\n# note\ndiff 27 51 // end\n"))
                .containsExactly("list", "show 27", "diff 27 51");
    }

    @Test
    void keepsALineBreakInsideQuotes() {
        assertThat(parser.lines("search \"a\nb\"\nlist")).containsExactly("search \"a\nb\"", "list");
    }

    @Test
    void findsNoCommandsInBlanksAndComments() {
        assertThat(parser.lines(" \n# list\n")).isEmpty();
    }
}
