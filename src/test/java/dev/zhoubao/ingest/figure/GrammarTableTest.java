package dev.zhoubao.ingest.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of the grammar's words in docs/ingest.md is what the code looks for. */
class GrammarTableTest {

    private static final Path DOCS = Path.of("docs/ingest.md");
    private static final String BEGIN = "<!-- words of the grammar: written by GrammarTableTest -->\n";
    private static final String END = "<!-- end of the words -->";

    private record Row(String kind, String effect, String words) {

        String line() {
            String listed = alternatives(words).stream()
                    .map(word -> "`" + word.replace("|", "\\|") + "`")
                    .collect(Collectors.joining(" "));
            return "| " + kind + " | " + effect + " | " + listed + " |\n";
        }
    }

    private static String table() {
        return Stream.of(
                        new Row(
                                "time: the week's own",
                                "a number counts until another time is said; with the days, the issue and the ISO week of the title",
                                TimeExpressions.THIS + "|" + TimeExpressions.WHOLE_WEEK),
                        new Row(
                                "time: bounds",
                                "in front of the week's own they make another time of it",
                                TimeExpressions.BOUND.pattern()),
                        new Row(
                                "time: another",
                                "a number behind it is another time's, until the week's own is said; also dates, issues and years that are not the bulletin's",
                                TimeExpressions.DAY_OF_WEEK + "|" + TimeExpressions.NOT_THIS + "|"
                                        + TimeExpressions.OTHER),
                        new Row(
                                "time: compared with, in front",
                                "the other time holds for its clause only",
                                TimeExpressions.COMPARING.pattern()),
                        new Row("time: compared with, behind", "the same", TimeExpressions.COMPARED.pattern()),
                        new Row("subject: own", "a number counts", SpeakerExpressions.OWN),
                        new Row(
                                "subject: own, through others",
                                "whoever is named behind it in its clause has helped",
                                SpeakerExpressions.COORDINATED),
                        new Row(
                                "subject: another country",
                                "a number is not the publisher's; said beside a number (境外注册), it holds for its clause only",
                                SpeakerExpressions.COUNTRIES),
                        new Row(
                                "subject: another place",
                                "a number is not the publisher's, until the publisher is named",
                                SpeakerExpressions.PROVINCES),
                        new Row("subject: another body", "the same", SpeakerExpressions.BODIES),
                        new Row(
                                "mood: doubt, hearsay, example",
                                "no number of the sentence counts",
                                MoodExpressions.DOUBTED.toString()),
                        new Row(
                                "mood: intention",
                                "no number behind it counts, until a later clause names the week",
                                MoodExpressions.INTENDED.toString()),
                        new Row("mood: denial", "no number of its clause counts", MoodExpressions.DENIED.toString()),
                        new Row(
                                "mood: behind a number",
                                "that number does not count",
                                MoodExpressions.UNDONE.pattern()),
                        new Row("mood: in a note on a number", "the same", MoodExpressions.UNSURE.pattern()),
                        new Row(
                                "quotation",
                                "what stands between them does not count",
                                "[" + Quotations.OPENING + "]|[" + Quotations.CLOSING + "]|\""),
                        new Row(
                                "notes on a number",
                                "another time in it is the number's, unless it counts or names an extreme ("
                                        + SentenceContext.EXTREME.pattern().replace("|", ", ") + ")",
                                SentenceContext.NOTE.pattern()),
                        new Row(
                                "corrections",
                                "a sentence that takes back what another one says: what it names, the number that it calls wrong, or else the numbers of the sentence before it are not certain",
                                Corrections.MARK.pattern()),
                        new Row(
                                "slot: before what was handled",
                                "any other word there, behind the verb or the beginning of the clause, makes the number uncertain",
                                Slot.HANDLED.words()),
                        new Row("slot: before what was measured", "the same", Slot.MEASURED.words()),
                        new Row("slot: before what is graded", "the same of a grade", Slot.GRADED.words()),
                        new Row(
                                "slot: behind a unit or label",
                                "anything else up to the end of the clause makes the number uncertain",
                                Slot.BEHIND.words()),
                        new Row("headings", "what they set holds for the sentences below", Headings.HEADING.pattern()),
                        new Row(
                                "going on",
                                "a sentence that begins so has what the one before it set; behind a semicolon, what was set before its first number",
                                Passage.CONTINUED.pattern()),
                        new Row(
                                "domestic",
                                "said once, it holds for the list until another country is named",
                                Countries.DOMESTIC.pattern()))
                .map(Row::line)
                .collect(Collectors.joining("", "| kind | effect | words |\n|---|---|---|\n", ""));
    }

    /** What stands between the bars of a pattern that are in no group. */
    private static List<String> alternatives(String pattern) {
        List<String> words = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                i = endOfClass(pattern, i);
            } else if (c == '|' && depth == 0) {
                words.add(pattern.substring(start, i));
                start = i + 1;
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }
        words.add(pattern.substring(start));
        return words;
    }

    /** Where the class of characters ends that begins here. */
    private static int endOfClass(String pattern, int begin) {
        int i = begin + 1;
        while (pattern.charAt(i) != ']') {
            i += pattern.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    /** After a wanted change: {@code ./mvnw test -Dtest=GrammarTableTest -Dgolden.update=true}. */
    @Test
    void isInTheDocs() throws IOException {
        String docs = Files.readString(DOCS);
        assertThat(docs).contains(BEGIN, END);
        int begin = docs.indexOf(BEGIN) + BEGIN.length();
        int end = docs.indexOf(END);
        String wanted = docs.substring(0, begin) + table() + docs.substring(end);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(DOCS, wanted);
        }
        assertThat(DOCS).content().isEqualTo(wanted);
    }

    @Test
    void partsTheWordsOfAPattern() {
        assertThat(alternatives("a|(?:b|c)d|[|]|\\|")).containsExactly("a", "(?:b|c)d", "[|]", "\\|");
        assertThat(alternatives("a[(]|b[)\\]|]|c")).containsExactly("a[(]", "b[)\\]|]", "c");
    }
}
