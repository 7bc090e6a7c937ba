package dev.zhoubao.fetch.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CutDocumentTest {

    private static boolean isCut(String body, boolean announced) {
        return CutDocument.is(body.getBytes(StandardCharsets.UTF_8), announced);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body><div><p>text</p>",
                "<!DOCTYPE html><body><section><div>text</div>",
                "<html><body><p>text</p><!-- more",
                "<html><body><p>text</p><script>var a = 1;",
                "<html><body><p>text</p><a href=",
                "%PDF-1.7 1 0 obj"
            })
    void isWhatEndsInTheMiddleHoweverLongItWasSaidToBe(String body) {
        assertThat(isCut(body, true)).isTrue();
        assertThat(isCut(body, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body><div><p>text</div>", "<!DOCTYPE html><p>1 < 2"})
    void isAPageWithoutItsLastTagOnlyWhereNobodySaidHowLongItIs(String body) {
        assertThat(isCut(body, true)).isFalse();
        assertThat(isCut(body, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body><div>text</body></html>\n", "%PDF-1.7 1 0 obj\n%%EOF\n", "plain text", ""})
    void isNothingThatIsWhole(String body) {
        assertThat(isCut(body, true)).isFalse();
        assertThat(isCut(body, false)).isFalse();
    }
}
