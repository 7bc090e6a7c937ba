package dev.zhoubao.export.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Block;
import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Cell.Mark;
import dev.zhoubao.document.Cell.Run;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.document.Prose;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Tone;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.fixture.Written;
import dev.zhoubao.language.Lang;
import dev.zhoubao.report.words.Labels;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Foreign text never steers the terminal. */
class TerminalSafetyTest {

    private static final List<Mark> MARKS = List.of(Mark.values());

    private static Report everywhere(String foreign) {
        List<Cell> cells = List.of(
                Cell.text(foreign, Tone.STRONG),
                Cell.link(foreign, "https://example.org/"),
                new Cell.Marked(
                        MARKS.stream().map(mark -> new Run(foreign, mark)).toList()));
        Block table = Written.table(List.of("a", "b", "c"), List.of(cells)).titled(foreign);
        Block facts =
                new Facts(cells.stream().map(cell -> new Fact("label", cell)).toList());
        Section section = Section.of("s", foreign, table, facts, new Prose(cells));
        return new Report("test", foreign, List.of(section, section), List.of());
    }

    private static String write(String foreign, Format format, boolean colour) {
        return Written.by(
                new TerminalWriter(new Labels(Lang.EN)), everywhere(foreign), format, new Display(60, colour));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u001b[31mred",
                "a\u001b]0;title\u0007b",
                "a\u009b31mb",
                "a\u0000b",
                "a\u0008b",
                "a\u007fb",
                "a\u202eb",
                "a\u2066b",
                "a\u200fb",
                "a\u061cb",
                "a\rb",
                "a\u0085b",
                "a\u2028b",
                "a\ud800b"
            })
    void noControlCharacterReachesTheOutput(String foreign) {
        for (Format format : List.of(Format.TABLE, Format.VERTICAL)) {
            assertThat(write(foreign, format, false).lines())
                    .as(format.toString())
                    .allMatch(line -> line.codePoints().noneMatch(TerminalSafetyTest::steers));
        }
    }

    /** By the tables of Unicode, and not by what the program holds to be harmless. */
    private static boolean steers(int c) {
        return Set.of(Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR)
                        .contains((byte) Character.getType(c))
                || "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069".indexOf(c) >= 0;
    }

    @Test
    void noLineBreakOfForeignTextBreaksALine() {
        assertThat(write("one\ntwo\r\nthree\tfour", Format.VERTICAL, false)).contains("a  one two  three four\n");
    }

    @Test
    void onlyColoursAreEscapedWhereColoursAreAllowed() {
        String coloured = write("a\u001b[5mb", Format.TABLE, true);

        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(write("a\u001b[5mb", Format.TABLE, false));
    }

    @ParameterizedTest
    @EnumSource(
            value = Tone.class,
            names = {"GOOD", "BAD", "STRONG", "FAINT"})
    void tonesAreColouredOnlyOnDemand(Tone tone) {
        Report report = Written.report(new Prose(List.of(Cell.text("word", tone))));

        assertThat(Written.by(new TerminalWriter(new Labels(Lang.EN)), report, Format.TABLE, new Display(60, true)))
                .matches("\u001b\\[[0-9;]+mword\u001b\\[0?m\n");
        assertThat(Written.by(new TerminalWriter(new Labels(Lang.EN)), report, Format.TABLE, new Display(60, false)))
                .isEqualTo("word\n");
    }
}
