package dev.zhoubao.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTest {

    @Test
    void joinsValuesAsEachLanguageDoes() {
        Phrase list = Phrase.list(List.of(27, "b", Phrase.of("week {0}", 51)));

        assertThat(list.english()).isEqualTo("27, b, week 51");
        assertThat(list.in(pattern -> pattern.replace(", ", "、"))).isEqualTo("27、b、week 51");
        assertThat(Phrase.anyOf(List.of("a", "b")).english()).isEqualTo("a or b");
    }

    @Test
    void ofNoValuesIsEmpty() {
        assertThat(Phrase.list(List.of()).english()).isEmpty();
    }

    @Test
    void showsNoValueLongerThanAnyoneReads() {
        String shown = Phrase.of("'{0}' is none", "甲".repeat(5_000) + "乙").english();
        assertThat(shown).hasSizeLessThan(200).startsWith("'甲").contains("甲…甲").endsWith("乙' is none");
        assertThat(Phrase.of("{0}", "a b ".repeat(900)).english()).hasSizeLessThan(200);
        assertThat(Phrase.of("{0}", "😀".repeat(999) + "a").english().codePoints())
                .noneMatch(c -> c >= 0xD800 && c < 0xE000);
    }

    @Test
    void keepsAddressesAndCommandsWhole() {
        String address = "https://mp.weixin.qq.com/s?" + "k".repeat(600);
        String command = "fetch --from '" + address + "' " + "2024-20..2024-30 ".repeat(20);
        assertThat(Phrase.of("{0}", address).english()).isEqualTo(address);
        assertThat(Phrase.of("{0}", command).english()).isEqualTo(command);
        assertThat(Phrase.of("{0}", "甲乙 ".repeat(300)).english()).hasSize(900);
        Path file = Path.of("x".repeat(250), "end.md");
        assertThat(Phrase.of("{0}", file).english()).isEqualTo(file.toString());
        assertThat(Phrase.of("{0}", "处理网络安全事件495起，".repeat(20)).english()).doesNotContain("…");
    }

    @Test
    void leavesBracesInValuesAlone() {
        assertThat(Phrase.list(List.of("{0}", "{1}")).english()).isEqualTo("{0}, {1}");
    }
}
