package dev.zhoubao.ingest.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingPrefilterTest {

    @ParameterizedTest
    @CsvSource({
        "处理<网络事件>#起, 网络事件, 处理起, 2",
        "<网络>#, 网络, '', 0",
        "处?理<网络>#, 网络, 理, 2",
        "处*理<网络>#, 网络, 理, -1",
        "处(其中)?理<网络>#, 网络, 处理, -1",
        "处(其(中)?)(a|b)理<网络>#, 网络, 处理, -1",
        "(其)处?<网络>#, 网络, '', -1",
        "<网络>?<事件>#, 事件, '', 0",
        "<网络>#起?<事件>个, 网络 事件, 个, 0",
        "处\\(理<网络>#, 网络, 处理, -1",
        "@#起<网络>, 网络, 起, 1",
        "共#, '', 共, -1",
        "<网络>为零, 网络, 无为零, 0",
        "处|理<网络>#, '', '', -1",
        "[处理]<网络>#, '', '', -1"
    })
    void isReadOffTheOutermostPartsOfAWording(String wording, String labels, String characters, int before) {
        WordingPrefilter needed = WordingPrefilter.by(wording);

        assertThat(String.join(" ", needed.labels())).isEqualTo(labels);
        assertThat(String.join("", needed.words())).isEqualTo(characters);
        assertThat(needed.before()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"处理<网络>#起, 本周共处理网络12起, 3", "#起<网络>, 其中另有12起网络, 4", "#起<网络>, '1,234起网络', 0", "<网络>#个, 本周网络12个, 2"})
    void leavesOutWhatStandsBeforeTheWording(String wording, String folded, int match) {
        assertThat(WordingPrefilter.by(wording).from(folded, 0)).isBetween(Math.max(0, match - 2), match);
    }

    @ParameterizedTest
    @CsvSource({
        "事件处(?:理|置)#起, 事件处 起",
        "事件的?处#起, 事件 处 起",
        "处(?:理|置)置#, 处 置",
        "处\\(理#, 处 理",
        "跨境<网络>#起, 跨境 起",
        "无新增, 无 无新增"
    })
    void keepsTogetherWhatStandsSideBySide(String wording, String words) {
        assertThat(WordingPrefilter.by(wording).words()).containsExactly(words.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "处(?:理|置)#起, 本周处理12起, 2",
        "处(?:理|置)#起, 处理12起，处理13起, 0",
        "处?理#起, 本周处理12起, 0",
        "(?:处)理#起, 本周处理12起, 0",
        "#起跨境事件, 其中12起跨境事件, 0"
    })
    void looksForTheCharacterThatAWordingWithoutALabelBeginsWith(String wording, String folded, int from) {
        assertThat(WordingPrefilter.by(wording).from(folded, 0)).isEqualTo(from);
    }

    @Test
    void looksOnFromAPlace() {
        WordingPrefilter needed = WordingPrefilter.by("处理<网络>#起");

        assertThat(needed.from("处理网络12起，处理网络13起", 8)).isEqualTo(8);
        assertThat(needed.from("处理网络12起，又处理网络13起", 3)).isBetween(7, 9);
        assertThat(needed.from("处理网络12起，处理", 3)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"处理网络12, -1", "理网络12起, -1", "处理12起, -1", "处理安全12起, -1", "处理12网络起, 0"})
    void isNowhereWhereAPartIsMissing(String folded, int from) {
        assertThat(WordingPrefilter.by("处理<网络>#起").from(folded, 0)).isEqualTo(from);
    }

    @Test
    void needsItsWordsWithoutALabel() {
        assertThat(WordingPrefilter.by("共#起").from("本周共12起", 1)).isEqualTo(2);
        assertThat(WordingPrefilter.by("共#起").from("本周12起", 0)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "网络事件, false",
        "网络事件和网络事件, false",
        "网事件, true",
        "网络件, true",
        "网络事, true",
        "网的络事件, true",
        "网络事的件, true",
        "网络事件和网事件, true",
        "网, false",
        "网络, false",
        "网上购物, false",
        "络事件, false",
        "其他, false"
    })
    void seesALabelThatLostOrGainedACharacter(String folded, boolean misprinted) {
        assertThat(WordingPrefilter.by("处理<网络事件>#").misprinted(folded)).isEqualTo(misprinted);
    }

    @Test
    void needsEveryLabel() {
        WordingPrefilter needed = new WordingPrefilter(List.of("网络", "事件"), List.of(), -1, (char) 0);

        assertThat(needed.from("网络12", 0)).isEqualTo(-1);
        assertThat(needed.from("事件12", 0)).isEqualTo(-1);
        assertThat(needed.from("事件12网络", 0)).isZero();
    }
}
