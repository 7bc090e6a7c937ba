package dev.zhoubao.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.model.Picture;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockReaderTest {

    private static BlockReader read(String... texts) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new Line(text, 10 + lines.size()));
        }
        return new BlockReader(lines);
    }

    private static TextBlock block(String text, int line, Integer... breaks) {
        return new TextBlock(text, line, List.of(breaks), null);
    }

    @Test
    void endsAParagraphAtABlankLine() {
        assertThat(read("甲", "", "乙").blocks()).containsExactly(block("甲", 10), block("乙", 12));
    }

    @Test
    void joinsChineseLinesWithoutASpace() {
        assertThat(read("事件甲", "乙起").blocks()).containsExactly(block("事件甲乙起", 10, 3));
    }

    @Test
    void joinsLatinLinesWithASpace() {
        assertThat(read("TOTOLINK", "X5000R").blocks()).containsExactly(block("TOTOLINK X5000R", 10, 9));
    }

    @Test
    void joinsLatinAndChineseLinesWithoutASpace() {
        assertThat(read("共处理", "321", "起").blocks()).containsExactly(block("共处理321起", 10, 3, 6));
    }

    @Test
    void countsThePicturesLineInsideAParagraph() {
        assertThat(read("甲", "![](https://a.example/1.png)", "乙").blocks())
                .containsExactly(block("甲乙", 10, 1, 1))
                .extracting(found -> found.lineAt(1))
                .containsExactly(12);
    }

    @Test
    void countsNoPicturesLineAboveAParagraph() {
        assertThat(read("![](https://a.example/1.png)", "甲", "乙").blocks()).containsExactly(block("甲乙", 11, 1));
    }

    @Test
    void knowsTheLineOfAPicture() {
        assertThat(read("甲", "乙![](https://a.example/1.png)").pictures())
                .containsExactly(new Picture("https://a.example/1.png", 11));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# 乙", "## 乙", "#乙", "###### **乙**"})
    void letsAHeadingStandForItself(String heading) {
        assertThat(read("甲", heading, "丙").blocks()).containsExactly(block("甲", 10), block("乙", 11), block("丙", 12));
    }

    @ParameterizedTest
    @ValueSource(strings = {"●乙", "• 乙", "·乙", "▪乙", "■乙", "◆乙"})
    void letsAListEntryStandForItself(String entry) {
        assertThat(read("甲", entry, "丙").blocks()).hasSize(3);
    }

    @Test
    void letsALinkStandForItself() {
        assertThat(read("甲", "[乙](https://a.example)", "[丙](https://b.example)").blocks())
                .containsExactly(
                        block("甲", 10),
                        new TextBlock("乙", 11, List.of(), "https://a.example"),
                        new TextBlock("丙", 12, List.of(), "https://b.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u200b", "\u200b\u00a0\ufeff", "\u3000"})
    void takesALineOfInvisibleCharactersForBlank(String line) {
        assertThat(read("甲", line, "乙").blocks()).containsExactly(block("甲", 10), block("乙", 12));
    }

    @Test
    void closesUpInvisibleCharactersAroundALine() {
        assertThat(read("\u00a0\u3000甲\u200b\u00a0").blocks()).containsExactly(block("甲", 10));
    }

    @Test
    void hasNothingOfNothing() {
        assertThat(read().blocks()).isEmpty();
    }
}
