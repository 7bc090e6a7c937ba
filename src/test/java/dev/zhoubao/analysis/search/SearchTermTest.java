package dev.zhoubao.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.zhoubao.analysis.search.SearchTerm.Case;
import dev.zhoubao.model.Span;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermTest {

    private static List<String> found(SearchTerm term, String text) {
        return term.in(text).stream().map(place -> place.of(text)).toList();
    }

    private static List<String> literal(String wanted, String text) {
        return found(SearchTerm.literal(wanted, Case.IGNORED), text);
    }

    private static List<String> pattern(String wanted, String text) {
        return found(SearchTerm.pattern(wanted, Case.IGNORED), text);
    }

    @Test
    void findsEveryPlaceWithoutOverlap() {
        assertThat(SearchTerm.literal("跨境", Case.IGNORED).in("跨境跨境，含跨境"))
                .containsExactly(new Span(0, 2), new Span(2, 4), new Span(6, 8));
        assertThat(SearchTerm.literal("aa", Case.IGNORED).in("aaaaa")).containsExactly(new Span(0, 2), new Span(2, 4));
    }

    @ParameterizedTest
    @CsvSource({
        "CNCERT, ＣＮＣＥＲＴ",
        "ＣＮＣＥＲＴ, cncert",
        "495起, ４９５起",
        "'（2024)', (２０２４）",
        "'事件,', 事件，",
        "事件。, 事件｡",
        "'a b', a\u3000b",
        "'a b', a\u00A0b"
    })
    void takesHalfAndFullWidthForTheSame(String wanted, String printed) {
        assertThat(literal(wanted, "前" + printed + "后")).containsExactly(printed);
        assertThat(literal(printed, "前" + wanted + "后")).containsExactly(wanted);
    }

    @Test
    void mindsCapitalsOnlyWhenAskedTo() {
        assertThat(literal("url", "URL Url ｕｒｌ")).hasSize(3);
        assertThat(found(SearchTerm.literal("url", Case.MINDED), "URL Url ｕｒｌ")).containsExactly("ｕｒｌ");
        assertThat(found(SearchTerm.pattern("ur[l]", Case.MINDED), "URL Url ｕｒｌ"))
                .containsExactly("ｕｒｌ");
        assertThat(pattern("ur[l]", "URL Url ｕｒｌ")).hasSize(3);
    }

    @Test
    void countsPlacesInTheOriginalWhateverFoldingWouldDoToItsLength() {
        String text = "İ𠀀ﬁ跨境";
        assertThat(SearchTerm.literal("跨境", Case.IGNORED).in(text)).containsExactly(new Span(4, 6));
        assertThat(literal("𠀀", text)).containsExactly("𠀀");
    }

    @Test
    void readsSignsOfALiteralAsThemselves() {
        assertThat(literal("a.*(b", "axx(b a.*(b")).containsExactly("a.*(b");
    }

    @Test
    void findsWhatAnExpressionDescribes() {
        assertThat(pattern("\\d+起", "共４９５起，含228起")).containsExactly("４９５起", "228起");
        assertThat(pattern("^第[一-十]", "第三，第四")).containsExactly("第三");
    }

    @ParameterizedTest
    @CsvSource({
        "2024（5月, (2024（5月6日)",
        "[（]5月, 2024（5月",
        "\\（5月, 2024(5月",
        "\\Q（5.\\E, 2024(5.6",
        "\\Q（5.\\E月（, 2024(5.月(6",
        "\\d（5月, 2024（5月",
        "\\Q\\d（\\E, \\d（5月"
    })
    void takesFullWidthSignsOfAnExpressionAsTextNotAsSyntax(String expression, String text) {
        assertThat(pattern(expression, text)).hasSize(1);
    }

    @Test
    void leavesOutEmptyMatchesAndEnds() {
        assertThat(pattern("x*", "aaxxa")).containsExactly("xx");
        assertThat(pattern("^|$|a*?", "aaa")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u00A0\t"})
    void refusesABlankText(String blank) {
        assertThatThrownBy(() -> SearchTerm.literal(blank, Case.IGNORED))
                .isInstanceOf(BadSearchException.class)
                .hasMessageStartingWith("there is nothing to search for");
        assertThatThrownBy(() -> SearchTerm.pattern(blank, Case.IGNORED)).isInstanceOf(BadSearchException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "(abc, missing closing )",
        "[z-a], invalid character class range",
        "*a, missing argument to repetition operator",
        "(?=a), invalid or unsupported Perl syntax"
    })
    void saysInOneSentenceWhatIsWrongWithAnExpression(String expression, String reason) {
        assertThatThrownBy(() -> SearchTerm.pattern(expression, Case.IGNORED))
                .isInstanceOf(BadSearchException.class)
                .hasMessage("'" + expression + "' is not a regular expression (" + reason
                        + "); correct it, or omit --regex to search for the text as it stands");
    }

    @ParameterizedTest
    @ValueSource(strings = {"((a{1000}){1000}){1000}", "(?:a{2,900}){900}", "(?:(?:a{99,}){999}){99,}"})
    void refusesRepetitionsThatUnfoldWithoutMeasure(String expression) {
        assertThatThrownBy(() -> SearchTerm.pattern(expression, Case.IGNORED))
                .isInstanceOf(BadSearchException.class)
                .hasMessageContaining("repeats too much");
    }

    /** The characters times every number: 20 · 25 · 1000 is the most, 21 · 25 · 1000 is more. */
    @Test
    void takesRepetitionsUpToItsBound() {
        assertThat(pattern("(ba{5}){1000}", "baaaa")).isEmpty();
        assertThatThrownBy(() -> SearchTerm.pattern("(bbbba{5}){1000}", Case.IGNORED))
                .isInstanceOf(BadSearchException.class)
                .hasMessageContaining("repeats too much");
    }

    /** What stands side by side does not multiply. */
    @Test
    void takesSeveralRepetitionsBesideOneAnother() {
        assertThat(pattern(".{0,200}甲.{0,200}乙\\{[^}]{1,99}}", "丙甲丙乙{丁}丙")).containsExactly("丙甲丙乙{丁}");
    }

    @Test
    void isNotMisledByARepetitionOfNone() {
        assertThat(pattern("a{0}b", "ab")).containsExactly("b");
        assertThatThrownBy(() -> SearchTerm.pattern("a{0}((b{1000}){1000})", Case.IGNORED))
                .isInstanceOf(BadSearchException.class)
                .hasMessageContaining("repeats too much");
    }

    @Test
    void takesAThousandCharactersAndNotOneMore() {
        assertThat(pattern("a".repeat(1_000), "a".repeat(1_001))).containsExactly("a".repeat(1_000));
        assertThatThrownBy(() -> SearchTerm.pattern("a".repeat(1_001), Case.IGNORED))
                .isInstanceOf(BadSearchException.class)
                .hasMessageContaining("more than 1000 characters");
    }

    @Test
    void refusesALoneBackslash() {
        assertThatThrownBy(() -> SearchTerm.pattern("a\\", Case.IGNORED))
                .isInstanceOf(BadSearchException.class)
                .hasMessageContaining("is not a regular expression");
    }

    @Test
    void readsSyntaxAgainBehindAQuotation() {
        assertThat(pattern("\\Q（.\\E.", "(.x (xx")).containsExactly("(.x");
        assertThat(pattern("\\Q\\d\\E\\d", "\\d5 55")).containsExactly("\\d5");
    }

    @Test
    void refusesExpressionsThatAreTooLongToNest() {
        assertThatThrownBy(() -> SearchTerm.pattern("(".repeat(20_000) + ")".repeat(20_000), Case.IGNORED))
                .isInstanceOf(BadSearchException.class)
                .hasMessageContaining("more than 1000 characters");
        assertThat(pattern("(".repeat(300) + "a" + ")*".repeat(300), "aa")).containsExactly("aa");
    }

    @Test
    void comesToAnEndOnExpressionsThatBacktrackingWouldNotSurvive() {
        String text = "a".repeat(20_000);
        assertThat(pattern("(a*)*b", text)).isEmpty();
        assertThat(pattern("(a|aa)+$", text)).containsExactly(text);
    }

    @Property
    void findsWhatItTookFromTheText(@ForAll @StringLength(min = 1, max = 40) String text) {
        String wanted = text.substring(0, 1 + text.length() / 2);
        if (!WidthFolding.folded(wanted).isBlank()) {
            assertThat(SearchTerm.literal(wanted, Case.IGNORED).in(text))
                    .first()
                    .isEqualTo(new Span(0, wanted.length()));
        }
    }

    @Property
    void findsWhatTheSameTextAsAnExpressionFinds(
            @ForAll @StringLength(min = 1, max = 3) @Chars({'a', 'A', 'ａ', 'Ａ', '跨', '境', '，', ','}) String wanted,
            @ForAll @StringLength(max = 30) @Chars({'a', 'A', 'ａ', 'Ａ', '跨', '境', '，', ','}) String text,
            @ForAll Case letters) {
        assertThat(SearchTerm.literal(wanted, letters).in(text))
                .isEqualTo(SearchTerm.pattern(wanted, letters).in(text));
    }
}
