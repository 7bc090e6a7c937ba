package dev.zhoubao.shell.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.language.Phrase;
import dev.zhoubao.shell.failure.UsageException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariablesTest {

    private final Variables variables =
            new Variables(Map.of("year", "2024", "name", "a b"), name -> Phrase.of("say {0}", name));

    private String in(String word) {
        return variables.in(List.of(word)).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "${year},2024",
        "--out=${year}-x${year},--out=2024-x2024",
        "${name},a b",
        "${none:-},''",
        "${none:-x:-y},x:-y",
        "${year:-1},2024",
        "$$,$",
        "$${year},${year}",
        "$$${year},$2024",
        "^a$,^a$",
        "$year,$year",
        "{year},{year}"
    })
    void putsValuesInTheirPlaces(String word, String filled) {
        assertThat(in(word)).isEqualTo(filled);
    }

    @Test
    void doesNotLookIntoValues() {
        Variables nested = new Variables(Map.of("a", "${b}$$"), name -> Phrase.of(""));
        assertThat(nested.in(List.of("${a}"))).containsExactly("${b}$$");
    }

    @Test
    void refusesAVariableWithoutValue() {
        assertThatThrownBy(() -> in("${none}"))
                .isInstanceOf(UsageException.class)
                .hasMessage("${none} has no value; say none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${}", "${a b}", "${:-x}", "${-a}", "${year", "${year:x}"})
    void refusesWhatNamesNoVariable(String word) {
        assertThatThrownBy(() -> in(word)).isInstanceOf(UsageException.class).hasMessageContaining("writ");
    }

    @Test
    void knowsTheValuesThatNoWordAskedFor() {
        in("${year} ${name:-x}");
        assertThat(variables.unused()).isEmpty();
        assertThat(new Variables(Map.of("b", "", "a", ""), name -> Phrase.of("")).unused())
                .containsExactly("a", "b");
    }
}
