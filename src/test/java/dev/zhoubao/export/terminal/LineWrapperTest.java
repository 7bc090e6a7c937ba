package dev.zhoubao.export.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.export.AmbiguousWidth;
import java.util.List;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineWrapperTest {

    private static List<String> wrap(String text, int width) {
        return LineWrapper.lines(new AttributedString(text), width, DisplayWidth.of(AmbiguousWidth.NARROW)).stream()
                .map(AttributedString::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "words between spaces/13/words between|spaces",
                "国家互联网应急中心/8/国家互联|网应急中|心",
                "处理事件495起/10/处理事件|495起",
                "app-platforms/10/app-|platforms",
                "从 2024-07-01 起/10/从|2024-07-01|起",
                "week 2024-27 of/10/week|2024-27 of",
                "change of -19/11/change of|-19",
                "of 5 (2024-04..2024-08); see/18/of 5 (2024-04..|2024-08); see",
                "(2024-04-22..2024-04-27)/18/(2024-04-22..|2024-04-27)",
                "cnvd:2022-51–2023-08/19/cnvd:2022-51–|2023-08",
                "cnvd:2022-43–51/14/cnvd:2022-43–|51",
                "no – change/4/no –|chan|ge",
                "rose by 3.8 %/11/rose by|3.8 %",
                "事件。事件/5/事|件。|事件",
                "他说“好”/6/他说|“好”",
                "网络（安全）/6/网络|（安|全）",
                "前[-旧-]{+新+}后/10/前[-旧-]|{+新+}后"
            })
    void breaksWhereAReaderWould(String text, int width, String lines) {
        assertThat(String.join("|", wrap(text, width))).isEqualTo(lines);
    }

    @ParameterizedTest
    @CsvSource({"…", "..."})
    void breaksAShortenedAddressWhereItWasCut(String cut) {
        assertThat(wrap("mp.example.com/" + cut + "mid=2247499183", 24))
                .containsExactly("mp.example.com/" + cut, "mid=2247499183");
    }

    @Test
    void breaksALongWordAtTheEndOfTheLine() {
        assertThat(wrap("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see https://example.org/one-two/three for more|16|see/https://example.org/one-two/three/for more",
                "write it into a-long-name.csv|16|write it into/a-long-name.csv",
                "没有 2030-01；可用 gaps 列出|12|没有/2030-01；可/用 gaps 列出"
            })
    void takesNoWordOfAMessageApart(String text, int width, String lines) {
        assertThat(String.join("/", MessageLines.of(text, width + 2).split("\n  "))
                        .replace("https:///", "https://"))
                .isEqualTo(lines);
    }

    @Test
    void leavesTextAsItIsWithoutALimit() {
        String text = "字".repeat(500);
        assertThat(wrap(text, 0)).containsExactly(text);
    }

    @Test
    void keepsCombiningMarksWithTheirLetters() {
        String letter = "字\u0301";
        assertThat(wrap(letter.repeat(4), 4)).containsExactly(letter.repeat(2), letter.repeat(2));
    }

    @Test
    void keepsJoinedEmojiTogether() {
        String family = "\ud83d\udc68\u200d\ud83d\udc69";
        assertThat(wrap(family + family, 3)).containsExactly(family, family);
    }

    @Test
    void keepsHalvesOfSurrogatePairsTogether() {
        assertThat(wrap("\ud840\udc00".repeat(3), 2)).containsOnly("\ud840\udc00");
    }
}
