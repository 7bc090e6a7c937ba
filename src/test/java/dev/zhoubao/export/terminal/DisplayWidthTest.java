package dev.zhoubao.export.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.export.AmbiguousWidth;
import java.util.stream.IntStream;
import org.jline.utils.AttributedString;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "…, 1, 2",
        "·, 1, 2",
        "±, 1, 2",
        "α, 1, 2",
        "①, 1, 2",
        "Ж, 1, 2",
        "—, 1, 2",
        "“, 1, 2",
        "℃, 1, 2",
        "a, 1, 1",
        "é, 2, 2",
        "⣿, 1, 1",
        "国, 2, 2",
        "。, 2, 2",
        "✅, 2, 2",
        "⚡, 2, 2",
        "❌, 2, 2",
        "⏰, 2, 2",
        "⭐, 2, 2",
        "😀, 2, 2",
        "🇨🇳, 2, 2",
        "🇨🇳🇫🇷, 4, 4",
        "👨‍👩‍👧, 2, 2",
        "👍🏻, 2, 2",
        "❤️, 2, 2",
        "1️⃣, 1, 1",
        "✅完成⚡, 8, 8",
        "㉈, 1, 2",
        "🄰, 1, 2",
        "🀀, 1, 1",
        "🀄, 2, 2",
        "🆎, 2, 2",
        "事件…①, 6, 8"
    })
    void countsAmbiguousCharactersAsTheTerminalDrawsThem(String text, int narrow, int wide) {
        String plain = text.equals("é") ? "e\u0301x" : text;
        assertThat(DisplayWidth.of(AmbiguousWidth.NARROW).of(plain)).isEqualTo(narrow);
        assertThat(DisplayWidth.of(AmbiguousWidth.WIDE).of(plain)).isEqualTo(wide);
    }

    @ParameterizedTest
    @CsvSource({"✅, 2", "⚡, 2", "❌, 2", "⏰, 2", "🇨🇳, 2", "国, 2", "a, 1", "😀, 2", "👍🏻, 2", "é, 1", "完✅成, 6", "…, 1"
    })
    void givesJLineTheWidthsToo(String text, int columns) {
        assertThat(new AttributedString(text).columnLength()).isEqualTo(columns);
    }

    /** What a table is set by, what its texts know of themselves, and what the prompt counts. */
    @Test
    void agreesWithThePromptAboutEveryCharacter() {
        DisplayWidth narrow = DisplayWidth.of(AmbiguousWidth.NARROW);
        assertThat(everyCharacter()
                        .filter(c -> c > 0x9F || (c >= ' ' && c < 0x7F))
                        .filter(c -> {
                            String text = Character.toString(c);
                            int prompt = WCWidth.wcwidth(c);
                            return narrow.of(c) != prompt
                                    || narrow.of(text) != prompt
                                    || new AttributedString(text).columnLength() != prompt;
                        })
                        .mapToObj(Integer::toHexString))
                .isEmpty();
    }

    @Test
    void widensOnlyWhatIsNarrowByOneColumn() {
        DisplayWidth narrow = DisplayWidth.of(AmbiguousWidth.NARROW);
        DisplayWidth wide = DisplayWidth.of(AmbiguousWidth.WIDE);
        assertThat(everyCharacter()
                        .filter(c -> wide.of(c) != narrow.of(c))
                        .filter(c -> narrow.of(c) != 1 || wide.of(c) != 2)
                        .mapToObj(Integer::toHexString))
                .isEmpty();
    }

    private static IntStream everyCharacter() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> Character.getType(c) != Character.SURROGATE);
    }

    @Test
    void breaksNoFlagAndNoFamily() {
        assertThat(LineWrapper.lines(
                        new AttributedString("🇨🇳🇫🇷👨‍👩‍👧✅"), 4, DisplayWidth.of(AmbiguousWidth.NARROW)))
                .extracting(Object::toString)
                .containsExactly("🇨🇳🇫🇷", "👨‍👩‍👧✅");
    }

    @ParameterizedTest
    @CsvSource({"NARROW, 6, αβγδεζ|ηθ", "WIDE, 6, αβγ|δεζ|ηθ"})
    void wrapsByTheSameMeasure(AmbiguousWidth ambiguous, int width, String lines) {
        assertThat(
                        LineWrapper.lines(
                                        new org.jline.utils.AttributedString("αβγδεζηθ"),
                                        width,
                                        DisplayWidth.of(ambiguous))
                                .stream()
                                .map(Object::toString)
                                .collect(java.util.stream.Collectors.joining("|")))
                .isEqualTo(lines);
    }
}
