package dev.zhoubao.language;

import static org.assertj.core.api.Assertions.assertThat;

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
    void leavesBracesInValuesAlone() {
        assertThat(Phrase.list(List.of("{0}", "{1}")).english()).isEqualTo("{0}, {1}");
    }
}
