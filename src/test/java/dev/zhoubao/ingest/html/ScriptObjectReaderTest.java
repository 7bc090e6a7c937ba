package dev.zhoubao.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptObjectReaderTest {

    private static List<String> read(String script) {
        return new ScriptObjectReader(script, 0, "", 1)
                .texts().stream()
                        .map(text -> text.path() + " " + text.literal() + " " + text.line())
                        .toList();
    }

    @Test
    void namesTheLineOfAStringBehindLineBreaks() {
        assertThat(read("{\n a: 'x',\n\n b: {c: \"y\nz\", d: 7}}")).containsExactly("a x 2", "b.c y\nz 4", "b.d 7 5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "{/* 'n': 1 */ a: 'x'}~a x 1",
                "{/**/a: 'x'}~a x 1",
                "{/*/ 'n' */ a: 'x'}~a x 1",
                "{a: 4 / 2}~a 4 1;a 2 1"
            })
    void passesOverAComment(String script, String texts) {
        assertThat(String.join(";", read(script))).isEqualTo(texts);
    }

    @Test
    void countsTheLinesOfComments() {
        assertThat(read("{// 'n': 1\na: 'x', /* one\ntwo\n*/ b: 'y'}")).containsExactly("a x 2", "b y 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a: 'x' // b: 'y'", "{a: 'x' /* b: 'y'", "{a: 'x' /*", "{a: 'x', /*/"})
    void readsNothingInACommentWithoutAnEnd(String script) {
        assertThat(read(script)).containsExactly("a x 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a:'x", "{a : 'x", "{a\t:`x`", "{a: 'x'", "{a: 'x' ", "{a: 'x'} 'y'"})
    void readsAsFarAsTheTextGoes(String script) {
        assertThat(read(script)).containsExactly("a x 1");
    }

    @Test
    void takesAWordAtTheEndForNoKey() {
        assertThat(read("{a")).isEmpty();
        assertThat(read("{a ")).isEmpty();
        assertThat(read("{7")).containsExactly(" 7 1");
    }

    @Test
    void forgetsAKeyOfMoreThanAHundredCharacters() {
        String key = "k".repeat(100);

        assertThat(read("{" + key + ": 1}")).containsExactly(key + " 1 1");
        assertThat(read("{k" + key + ": 1}")).containsExactly(" 1 1");
    }

    @Test
    void stopsBelowThirtyTwoNestedObjects() {
        assertThat(read("[".repeat(32) + "1")).containsExactly(" 1 1");
        assertThat(read("[".repeat(33) + "1")).isEmpty();
    }

    @Test
    void stopsBehindFiveThousandTexts() {
        assertThat(read("[" + "1,".repeat(6_000) + "]")).hasSize(5_000);
    }

    @Test
    void stopsWhereTheObjectEnds() {
        assertThat(read("{a: {b: 1}, c: 2}, d: 3")).containsExactly("a.b 1 1", "c 2 1");
    }
}
