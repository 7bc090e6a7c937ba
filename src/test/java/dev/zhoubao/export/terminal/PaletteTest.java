package dev.zhoubao.export.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Table;
import dev.zhoubao.document.Tone;
import dev.zhoubao.export.AmbiguousWidth;
import dev.zhoubao.export.CharacterSet;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.export.Theme;
import dev.zhoubao.fixture.Written;
import dev.zhoubao.language.Lang;
import dev.zhoubao.report.words.Labels;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jline.utils.AttributedCharSequence.ForceMode;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.jline.utils.Colors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;
    /** What WCAG 2.1 asks of text. */
    private static final double READABLE = 4.5;

    private static final double DISCERNIBLE = 2.5;

    private static List<AttributedStyle> colours(Palette palette) {
        return Stream.concat(
                        Stream.of(palette.good(), palette.bad(), palette.known()),
                        IntStream.range(0, 4).mapToObj(palette::series))
                .toList();
    }

    private static String code(AttributedStyle style) {
        return new AttributedString("x", style).toAnsi(256, ForceMode.None).replaceFirst("x.*", "");
    }

    private static int rgb(AttributedStyle style) {
        String index = code(style).replaceFirst(".*38;5;(\\d+)m", "$1");
        return Colors.DEFAULT_COLORS_256[Integer.parseInt(index)];
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double contrast(int one, int other) {
        double high = Math.max(luminance(one), luminance(other));
        double low = Math.min(luminance(one), luminance(other));
        return (high + 0.05) / (low + 0.05);
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void everyColourIsReadableOnItsBackground(Palette palette) {
        int background = palette == Palette.DARK ? BLACK : WHITE;
        assertThat(colours(palette))
                .allSatisfy(
                        style -> assertThat(contrast(rgb(style), background)).isGreaterThan(READABLE));
    }

    @Test
    void whatIsTakenWhereNoBackgroundIsKnownCanBeMadeOutOnWhiteToo() {
        assertThat(colours(Palette.of(Theme.DARK)))
                .allSatisfy(style -> assertThat(contrast(rgb(style), WHITE)).isGreaterThan(DISCERNIBLE));
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void seriesDifferFromEachOtherAndFromGoodAndBad(Palette palette) {
        assertThat(IntStream.range(0, 4).mapToObj(palette::series))
                .doesNotHaveDuplicates()
                .doesNotContain(palette.good(), palette.bad());
        assertThat(palette.series(4)).isEqualTo(palette.series(0));
    }

    @Test
    void resultsTakeTheColoursOfTheTheme() {
        Table table = new Table(
                "t",
                "",
                List.of(Column.text("a", "a"), Column.text("b", "b")),
                List.of(List.of(new Cell.Text("better", Tone.GOOD), new Cell.Text("worse", Tone.BAD))));
        for (Theme theme : Theme.values()) {
            String text = Written.by(
                    new TerminalWriter(new Labels(Lang.EN)),
                    Written.report(table),
                    Format.TABLE,
                    new Display(60, 256, CharacterSet.UNICODE, theme, AmbiguousWidth.NARROW));
            assertThat(text)
                    .contains(
                            code(Palette.of(theme).good()) + "better",
                            code(Palette.of(theme).bad()) + "worse");
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void eightColoursAreTheNearestAndStillDiffer(Palette palette) {
        assertThat(eight(palette.good())).isEqualTo("\u001b[32m");
        assertThat(eight(palette.bad())).isEqualTo("\u001b[31m");
        assertThat(colours(palette).stream().map(PaletteTest::eight))
                .allMatch(code -> code.matches("\u001b\\[3[1-6]m"));
        assertThat(IntStream.range(0, 4).mapToObj(i -> eight(palette.series(i))))
                .doesNotHaveDuplicates()
                .doesNotContain("\u001b[31m", "\u001b[32m");
    }

    private static String eight(AttributedStyle style) {
        return new TerminalColours(8).ansi(new AttributedString("x", style)).replaceFirst("x.*", "");
    }
}
