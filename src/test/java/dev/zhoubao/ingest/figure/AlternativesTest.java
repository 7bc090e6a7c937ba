package dev.zhoubao.ingest.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlternativesTest {

    private static final Map<String, Alternatives<String>> MADE = new HashMap<>();

    private static final List<String> PATTERNS = List.of(
            TimeExpressions.OTHER,
            TimeExpressions.THIS + "|" + TimeExpressions.DAY_OF_WEEK,
            SpeakerExpressions.OWN + "|" + SpeakerExpressions.COORDINATED + "|" + SpeakerExpressions.BODIES,
            "(?<=^|[，；周期])境内(?!外)|" + SpeakerExpressions.COUNTRIES,
            MoodExpressions.DOUBTED.toString(),
            MoodExpressions.INTENDED.toString(),
            MoodExpressions.DENIED.toString());

    @Provide
    Arbitrary<String> sentences() {
        String letters = String.join("", PATTERNS).replaceAll("[^\\p{IsHan}]", "");
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.of(words(letters))),
                        Tuple.of(
                                1,
                                Arbitraries.strings()
                                        .withChars("本周月日年第期0123456789-至，。CERT/ \n")
                                        .ofLength(1)))
                .list()
                .ofMaxSize(40)
                .map(words -> String.join("", words));
    }

    private static List<String> words(String letters) {
        List<String> words = new ArrayList<>(List.of("期间", "本周", "2024年", "6月3日", "境内", "预计", "尚未", "CNCERT"));
        for (int i = 0; i + 2 <= letters.length(); i++) {
            words.add(letters.substring(i, i + 1 + i % 2));
        }
        return words;
    }

    @Property
    void findWhatTheMatcherOfTheJdkFinds(@ForAll("sentences") String text) {
        assertTheSameIsFound(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "甲", "甲乙丙", "乙乙", "丙甲乙"})
    void cutWhatTheyFind(String text) {
        assertThat(alternatives("甲|乙(?=丙|$)").in(text).cut()).isEqualTo(text.replaceAll("甲|乙(?=丙|$)", ""));
    }

    @Test
    void seeWhatStandsBeforeAndBehindAMatch() {
        assertThat(found("(?<!模)拟(?!态)", "模拟拟态，拟处理")).containsExactly("5 拟");
    }

    @Test
    void findNothingThatCannotBeginAText() {
        assertThat(found("(?<=模)拟|态", "模拟态")).containsExactly("2 态");
        assertThat(found("(?<=^|模)拟|态", "模拟态")).containsExactly("1 拟", "2 态");
    }

    @Test
    void tellWhatKindOfWordsTheyFindAndTheirGroups() {
        Alternatives<String>.Search search = new Alternatives.Builder<String>()
                .add("year", "(\\d{4})年|(\\d{2})年(初)?")
                .add("word", "今年")
                .build()
                .in("今年和2024年，24年");

        assertThat(search.find()).isTrue();
        assertThat(search.kind() + search.start() + search.end() + search.group(1))
                .isEqualTo("word02null");
        assertThat(search.find()).isTrue();
        assertThat(search.kind() + search.group() + search.group(1)).isEqualTo("year2024年2024");
        assertThat(search.find()).isTrue();
        assertThat(search.group() + search.group(1) + search.group(2)).isEqualTo("24年24null");
        assertThat(search.find()).isFalse();
    }

    @Test
    void takeWhatMayStandBehindThem() {
        Alternatives<String>.Search search = new Alternatives.Builder<String>("(?:期间|内)?")
                .add("all", "上周|\\d月")
                .add("place", "北京|天津", "市?")
                .build()
                .in("上周内，3月期间北京市");

        assertThat(groups(search)).containsExactly("上周内", "3月期间", "北京市");
    }

    @Test
    void knowAllThatMayBeginWithACharacter() {
        for (int c : IntStream.concat(IntStream.range(0x20, 0x7F), IntStream.range(0x2000, 0xA000))
                .toArray()) {
            assertTheSameIsFound(Character.toString(c) + "年");
        }
    }

    private static void assertTheSameIsFound(String text) {
        for (String pattern : PATTERNS) {
            assertThat(found(pattern, text))
                    .as(pattern)
                    .isEqualTo(Pattern.compile(pattern)
                            .matcher(text)
                            .results()
                            .map(match -> match.start() + " " + match.group())
                            .toList());
        }
    }

    private static Alternatives<String> alternatives(String pattern) {
        return MADE.computeIfAbsent(
                pattern,
                text -> new Alternatives.Builder<String>().add("any", text).build());
    }

    private static List<String> found(String pattern, String text) {
        List<String> found = new ArrayList<>();
        for (Alternatives<String>.Search search = alternatives(pattern).in(text); search.find(); ) {
            found.add(search.start() + " " + search.group());
        }
        return found;
    }

    private static List<String> groups(Alternatives<String>.Search search) {
        List<String> groups = new ArrayList<>();
        while (search.find()) {
            groups.add(search.group());
        }
        return groups;
    }
}
