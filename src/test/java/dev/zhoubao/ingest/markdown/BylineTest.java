package dev.zhoubao.ingest.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.ingest.TextBlock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {

    private static final String TITLE = "网络安全信息与动态周报2031年第12期（3月17日-3月23日）";
    private static final String TEXT = "本周，互联网网络安全态势整体评价为良。";

    private static Byline read(@Nullable String account, String... texts) {
        List<TextBlock> blocks = Stream.of(texts)
                .map(text -> new TextBlock(text, 1, List.of(), null))
                .toList();
        return Byline.of(TITLE, Optional.ofNullable(account), blocks);
    }

    private static List<String> body(@Nullable String account, String... texts) {
        return read(account, texts).body().stream().map(TextBlock::text).toList();
    }

    @Test
    void takesOffEverythingDownToTheAccount() {
        assertThat(body("示例账号", "原创", "作者", "示例账号", "本周网络安全基本态势", TEXT)).containsExactly("本周网络安全基本态势", TEXT);
    }

    @Test
    void takesOffTheAccountAlone() {
        assertThat(body("示例账号", "示例账号", TEXT)).containsExactly(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {TITLE, "网络安全信息与动态周报 2031年第12期\u00a0（3月17日-3月23日）"})
    void takesOffTheTitleWhateverItsSpaces(String title) {
        assertThat(body("示例账号", title, title, "示例账号", TEXT)).containsExactly(TEXT);
    }

    @Test
    void takesTheThirdNameForTheAccountWhereTheFootNamesNone() {
        assertThat(read(null, "原创", "作者", "示例账号", TEXT).account()).isEqualTo("示例账号");
    }

    @Test
    void guessesNoAccountWithoutTheMarkOfAnOriginal() {
        assertThat(read(null, "甲", "乙", "丙", TEXT)).isEqualTo(new Byline(null, null, blocks("甲", "乙", "丙", TEXT)));
    }

    @Test
    void takesOffTheMarkOfAnOriginalAlone() {
        assertThat(body(null, "原创", TEXT)).containsExactly(TEXT);
    }

    @Test
    void keepsTheTextWhereTheAccountStandsFurtherDown() {
        assertThat(body("示例账号", TEXT, "示例账号")).containsExactly(TEXT, "示例账号");
    }

    @Test
    void looksAtFiveNamesAtMost() {
        assertThat(body("示例账号", "一", "二", "三", "四", "示例账号")).isEmpty();
        assertThat(body("示例账号", "一", "二", "三", "四", "五", "示例账号")).hasSize(6);
    }

    @Test
    void takesNoLinkForAName() {
        List<TextBlock> blocks = List.of(new TextBlock("示例账号", 1, List.of(), "https://example.org"));

        assertThat(Byline.of(TITLE, Optional.of("示例账号"), blocks).body()).isEqualTo(blocks);
    }

    @Test
    void takesNoLongLineForAName() {
        assertThat(body("甲".repeat(30), "甲".repeat(30))).isEmpty();
        String longest = "甲".repeat(31);

        assertThat(body(longest, longest)).containsExactly(longest);
    }

    @Test
    void isEmptyWithoutText() {
        assertThat(read(null)).isEqualTo(new Byline(null, null, List.of()));
    }

    private static List<TextBlock> blocks(String... texts) {
        return Stream.of(texts)
                .map(text -> new TextBlock(text, 1, List.of(), null))
                .toList();
    }
}
