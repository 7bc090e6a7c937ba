package dev.zhoubao.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.ingest.TextBlock;
import dev.zhoubao.model.Picture;
import dev.zhoubao.model.Span;
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

    private static List<String> counted(TextBlock block) {
        return List.of(block.withoutAsides(new Span(0, block.text().length())).replace(" ", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "12", "2031", "- 3 -", "－3－", "第3页", "第 3 页 共 9 页", "3/9", "Page 3 of 9", "１２"})
    void leavesThePagesNumberOutOfTheSentenceThatItStandsIn(String page) {
        assertThat(read("共处理事件", page, "387起").blocks())
                .singleElement()
                .satisfies(block -> assertThat(counted(block)).containsExactly("共处理事件387起"));
    }

    @Test
    void leavesAPagesNumberOutBehindTheNumberOfTheSentence() {
        assertThat(read("共处理事件387", "- 3 -", "起").blocks())
                .singleElement()
                .satisfies(block -> assertThat(counted(block)).containsExactly("共处理事件387起"));
    }

    @Test
    void partsDigitsOfWhichNobodyCanTellTheNumber() {
        assertThat(read("共处理事件399", "3", "起").blocks())
                .containsExactly(block("共处理事件399", 10), block("3", 11), block("起", 12));
        assertThat(read("共处理事件", "3", "399", "起").blocks())
                .extracting(TextBlock::text)
                .containsExactly("共处理事件", "3", "399", "起");
    }

    @Test
    void joinsDigitsThatAreBrokenForTheLengthOfTheLine() {
        assertThat(read("共处理事件49", "5起").blocks())
                .singleElement()
                .satisfies(block -> assertThat(counted(block)).containsExactly("共处理事件495起"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5月5日-5月11日",
                "发布日期：2031年5月15日",
                "2031-05-15 09:30",
                "来源：某市公安局",
                "作者：某某公司",
                "原创 CNCERT 2031-05-15 09:00 北京",
                "某大学信息中心",
                "网络安全信息与动态周报2031年第19期"
            })
    void endsANoteAboveASentenceOfTheWeek(String note) {
        assertThat(read(note, "本周，互联网网络安全态势整体评价为良，运行平稳。", "本周，共处理事件387起。").blocks())
                .containsExactly(block(note, 10), block("本周，互联网网络安全态势整体评价为良，运行平稳。本周，共处理事件387起。", 11, 24));
    }

    @Test
    void endsEachOfSeveralNotesAndThoseBelowASentence() {
        assertThat(read("整体评价为良。", "来源：某某公司", "编辑：某某", "本周，共处理事件387起。").blocks())
                .extracting(TextBlock::text)
                .containsExactly("整体评价为良。", "来源：某某公司", "编辑：某某", "本周，共处理事件387起。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5月5日至5月11日", "2031年5月5日-5月11日", "来源：某市公安局 ", "原创 CNCERT 2031-05-15 09:00 北京 "})
    void endsANoteInTheLineOfTheSentence(String note) {
        assertThat(read(note + "本周，整体评价为良。").blocks())
                .extracting(TextBlock::text)
                .containsExactly(note.strip(), "本周，整体评价为良。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"预计", "假如", "如果", "据传，", "除", "较去年", "上周回顾", "以下为测试"})
    void keepsWithTheSentenceWhatBearsOnIt(String line) {
        assertThat(read(line, "本周，CNCERT共处理网络安全事件387起，含跨境事件12起。").blocks()).hasSize(1);
    }

    @Test
    void keepsTheLinesOfASentenceThatAreBrokenForTheirLength() {
        assertThat(read("CNCERT协调各单位后", "本周共处理事件十余", "起。").blocks()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "* ", "+ "})
    void endsAnEntryOfAListWhereTheNextBegins(String mark) {
        assertThat(read(mark + "评价为良。 ([View](https://a.example/1))", mark + "本周处理事件", "480起。")
                        .blocks())
                .extracting(TextBlock::text)
                .hasSize(2)
                .last()
                .asString()
                .endsWith("本周处理事件480起。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"事件[1]597起", "事件①597起", "事件[注1] 597起", "事件597[1]起", "事件597起①", "事件^1^597起", "事件<sup>1</sup>597起"
            })
    void takesTheMarkOfANoteForNoDigit(String text) {
        assertThat(read(text).blocks())
                .singleElement()
                .satisfies(block -> assertThat(counted(block)).containsExactly("事件597起"));
    }
}
