package dev.zhoubao.ingest.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        for (String pattern : PATTERNS) {
            assertThat(found(new Alternatives(pattern).in(text)))
                    .as(pattern)
                    .isEqualTo(Pattern.compile(pattern)
                            .matcher(text)
                            .results()
                            .map(match -> match.start() + " " + match.group())
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "甲", "甲乙丙", "乙乙", "丙甲乙"})
    void cutWhatTheyFind(String text) {
        assertThat(new Alternatives("甲|乙(?=丙|$)").in(text).cut()).isEqualTo(text.replaceAll("甲|乙(?=丙|$)", ""));
    }

    @Test
    void seeWhatStandsBeforeAndBehindAMatch() {
        assertThat(found(new Alternatives("(?<!模)拟(?!态)").in("模拟拟态，拟处理"))).containsExactly("5 拟");
    }

    @Test
    void findNothingThatCannotBeginAText() {
        assertThat(found(new Alternatives("(?<=模)拟|态").in("模拟态"))).containsExactly("2 态");
        assertThat(found(new Alternatives("(?<=^|模)拟|态").in("模拟态"))).containsExactly("1 拟", "2 态");
    }

    private static List<String> found(Alternatives.Search search) {
        List<String> found = new ArrayList<>();
        Matcher match = search.match();
        while (search.find()) {
            found.add(match.start() + " " + match.group());
        }
        return found;
    }
}
