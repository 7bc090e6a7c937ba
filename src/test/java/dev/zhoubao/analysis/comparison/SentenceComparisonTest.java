package dev.zhoubao.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.analysis.comparison.TextChange.Kind;
import dev.zhoubao.analysis.comparison.TextChange.Piece;
import dev.zhoubao.fixture.ProcessorTime;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceComparisonTest {

    private static List<Piece> pieces(String first, String second) {
        return new SentenceComparison(first, second).pieces();
    }

    private static String without(Kind kind, List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "共处理事件495起，含跨境155起。|共处理了事件476起；其中跨境335起。",
                "甲乙丙。|甲乙丙。",
                "甲|乙",
                "甲乙😀丙|甲😁乙丙",
                "CNCERT 处理 1,234 起|CNVD 处理 1,235 起",
                "甲。|甲甲甲甲。",
                "，，，甲|甲，，，"
            })
    void givesPiecesThatMakeUpBothSentences(String first, String second) {
        List<Piece> pieces = pieces(first, second);

        assertThat(List.of(without(Kind.ONLY_SECOND, pieces), without(Kind.ONLY_FIRST, pieces)))
                .containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "事件495起|事件475起|495|475",
                "占28.1%的|占28.2%的|28.1%|28.2%",
                "共1,234起|共1,235起|1,234|1,235",
                "由CNCERT发布|由CNVERT发布|CNCERT|CNVERT",
                "感染Café蠕虫|感染Cafe蠕虫|Café|Cafe"
            })
    void takesANumberOrALatinWordForOne(String first, String second, String one, String other) {
        assertThat(pieces(first, second)).contains(new Piece(Kind.ONLY_FIRST, one), new Piece(Kind.ONLY_SECOND, other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"甲12,乙|甲13,乙|12|13", "甲a,b|甲a,c|b|c", "1,甲|2,甲|1|2", ",1|,2|1|2", "3,|4,|3|4"})
    void takesACommaIntoNothingButANumber(String first, String second, String one, String other) {
        assertThat(pieces(first, second)).contains(new Piece(Kind.ONLY_FIRST, one), new Piece(Kind.ONLY_SECOND, other));
    }

    @Test
    void marksWhatWasPutIn() {
        assertThat(pieces("共处理事件。", "共处理了事件。"))
                .containsExactly(
                        new Piece(Kind.BOTH, "共处理"), new Piece(Kind.ONLY_SECOND, "了"), new Piece(Kind.BOTH, "事件。"));
    }

    @Test
    void marksWhatWasTakenOut() {
        assertThat(pieces("共处理了事件。", "共处理事件。"))
                .containsExactly(
                        new Piece(Kind.BOTH, "共处理"), new Piece(Kind.ONLY_FIRST, "了"), new Piece(Kind.BOTH, "事件。"));
    }

    @ParameterizedTest
    @CsvSource({"甲乙丙丁,甲乙戊己,true", "甲乙丙丁,甲戊己庚,false", "甲乙,甲乙丙丁,true", "甲乙,甲乙丙丁戊,false"})
    void isAlikeWhereHalfOfTheLongerStandsInTheOther(String first, String second, boolean alike) {
        assertThat(new SentenceComparison(first, second).alike()).isEqualTo(alike);
    }

    @Test
    void comparesASentenceOfTheGreatestLength() {
        String common = "甲".repeat(3999);

        assertThat(new SentenceComparison(common + "乙", common + "丙").alike()).isTrue();
    }

    @Test
    void takesVeryLongSentencesForUnlike() {
        String common = "甲".repeat(4000);

        assertThat(new SentenceComparison(common + "乙", common + "丙"))
                .extracting(SentenceComparison::alike, SentenceComparison::pieces)
                .containsExactly(false, List.of());
    }

    @Test
    @Tag("time")
    void spendsLittleTimeOnVeryLongSentences() {
        String first = "甲乙".repeat(1_000_000);
        String second = "乙丙".repeat(1_000_000);

        boolean alike =
                ProcessorTime.within(Duration.ofSeconds(10), () -> new SentenceComparison(first, second).alike());

        assertThat(alike).isFalse();
    }
}
