package dev.zhoubao.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.ingest.PrintedDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "\"a\";~a",
                "'a'.html(false);~a",
                "htmlDecode(\"a\");~a",
                "\"\" || \"\" || 'a';~a",
                "'\\x41\\u4e2d\\'\\/';~A中'/",
                "'\\xZZ\\u12';~xZZu12",
                "'a\\x26amp;b &quot;c&quot;';~a&b \"c\"",
                "'a\\n\\tb';~a  b"
            })
    void readsAString(String expression, String value) {
        assertThat(ScriptString.at("var x = " + expression, 7)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {"12;", "\"\";", "'';", "\"\" || x;", "'a", "'a\\"})
    void readsNothingElse(String expression) {
        assertThat(ScriptString.at(expression, 0)).isEmpty();
    }

    @Test
    void takesTheFirstStringThatIsNotEmpty() {
        assertThat(Scripts.takenFrom("<script>var ct = \"\";var ct=\"1\";var ct=\"2\"</script>")
                        .value("ct"))
                .contains("1");
    }

    @Test
    void keepsTheLinesOfTheMarkup() {
        assertThat(Scripts.takenFrom("a\n<SCRIPT\nsrc='x'>b\n\n</script>c\n<scripted>d")
                        .rest())
                .isEqualTo("a\n\n\n\n</script>c\n<scripted>d");
    }

    @ParameterizedTest
    @CsvSource({"a<script>b,a", "a<script b,a", "a,a", "'',''"})
    void takesAScriptWithoutAnEndToTheEnd(String text, String rest) {
        assertThat(Scripts.takenFrom(text).rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({
        "1932310800,2031-03-27",
        "2031-03-27 23:59,2031-03-27",
        "2031年3月7日 10:00,2031-03-07",
        "2031/03/07,2031-03-07",
        "2031-02-30,",
        "昨天,",
        "123,"
    })
    void readsADayInBeijing(String text, String day) {
        assertThat(PrintedDay.in(text).map(Object::toString).orElse(null)).isEqualTo(day);
    }

    @Test
    void namesTheLinesOfItsDataAsTheyAreInThePage() {
        Scripts scripts = Scripts.takenFrom("甲\n<script\n>var a;\nwindow.cgiDataNew = {\nt: 'x'}\n</script>\n"
                + "<b>\n</b><script>window.cgiDataNew = {u: 'y'}</script>");

        assertThat(scripts.data().all("t")).extracting(ScriptObject.Text::line).containsExactly(5);
        assertThat(scripts.data().all("u")).extracting(ScriptObject.Text::line).containsExactly(8);
    }

    @Test
    void readsEightObjectsOfAPage() {
        String page = "<script>" + "window.cgiDataNew = {t: 'x'};".repeat(9) + "</script>";

        assertThat(Scripts.takenFrom(page).data().all("t")).hasSize(8);
    }

    @Test
    void looksAHundredTimesForTheVariablesOfAScript() {
        String script = "<script>%svar ct='1';</script>";

        assertThat(Scripts.takenFrom(script.formatted("var ct='';".repeat(99))).value("ct"))
                .contains("1");
        assertThat(Scripts.takenFrom(script.formatted("var ct='';".repeat(100))).value("ct"))
                .isEmpty();
    }

    @Test
    void keepsOneCharacterMoreThanAPageMayHave() {
        String page = "a".repeat(ParsedPage.LONGEST - 1) + "\n<script>\n\n</script>" + "b".repeat(10);

        assertThat(Scripts.takenFrom(page).rest()).hasSize(ParsedPage.LONGEST + 1);
    }

    @Test
    void readsTheCharacterZeroAsAnyOther() {
        assertThat(ScriptString.unescaped("a\\x00b\\u0000c")).isEqualTo("a\0b\0c");
    }
}
