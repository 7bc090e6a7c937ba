package dev.zhoubao.export.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Table;
import dev.zhoubao.export.AmbiguousWidth;
import dev.zhoubao.export.CharacterSet;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.export.Theme;
import dev.zhoubao.fixture.SeedReports;
import dev.zhoubao.fixture.Written;
import dev.zhoubao.language.Lang;
import dev.zhoubao.report.words.Labels;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Characters that a terminal may draw in one column or in two. */
class TerminalAmbiguousTest {

    private static final List<String> WORDS = List.of("plain", "…·±α①", "周报①", "“quoted”", "–");

    private static String write(Report report, Format format, AmbiguousWidth ambiguous, int width) {
        Display display = new Display(width, 0, CharacterSet.UNICODE, Theme.DARK, ambiguous);
        return Written.by(new TerminalWriter(new Labels(Lang.EN)), report, format, display);
    }

    private static int column(String line, String mark, AmbiguousWidth ambiguous) {
        assertThat(line).contains(mark);
        return DisplayWidth.of(ambiguous).of(line.substring(0, line.indexOf(mark)));
    }

    @ParameterizedTest
    @EnumSource(AmbiguousWidth.class)
    void columnsStandBelowEachOther(AmbiguousWidth ambiguous) {
        Table table = new Table(
                "t",
                "",
                List.of(Column.text("a", "±head"), Column.number("n", "n"), Column.text("b", "@")),
                WORDS.stream()
                        .map(word -> List.of(Cell.text(word), Cell.number(7), Cell.text("@")))
                        .toList());
        assertThat(write(Written.report(table), Format.TABLE, ambiguous, 60).lines())
                .filteredOn(line -> line.contains("@"))
                .hasSize(WORDS.size() + 1)
                .extracting(line -> column(line, "@", ambiguous))
                .containsOnly(ambiguous == AmbiguousWidth.WIDE ? 15 : 13);
    }

    @ParameterizedTest
    @EnumSource(AmbiguousWidth.class)
    void valuesStandBelowEachOther(AmbiguousWidth ambiguous) {
        Facts facts = new Facts(
                WORDS.stream().map(word -> new Fact(word, Cell.text("@"))).toList());
        assertThat(write(Written.report(facts), Format.TABLE, ambiguous, 60).lines())
                .extracting(line -> column(line, "@", ambiguous))
                .containsOnly(ambiguous == AmbiguousWidth.WIDE ? 12 : 10);
    }

    @ParameterizedTest
    @CsvSource({"NARROW, EN", "NARROW, ZH", "WIDE, EN", "WIDE, ZH"})
    void noLineOfAnyResultIsWiderThanTheDisplay(AmbiguousWidth ambiguous, Lang lang) {
        for (String name : SeedReports.NAMES) {
            Report report = SeedReports.of(name, lang);
            for (int width : List.of(20, 40, 63, 80, 100, 160)) {
                for (Format format : List.of(Format.TABLE, Format.VERTICAL)) {
                    assertThat(write(report, format, ambiguous, width).lines())
                            .as("%s at width %d", name, width)
                            .allMatch(line -> DisplayWidth.of(ambiguous).of(line) <= width);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"NARROW, 10", "WIDE, 20"})
    void whatIsTooLongIsCutWhereTheTerminalWouldBreakIt(AmbiguousWidth ambiguous, int columns) {
        String text = "①".repeat(columns * 3);
        List<String> lines = write(
                        Written.report(new Facts(List.of(new Fact("a", Cell.text(text))))), Format.TABLE, ambiguous, 43)
                .lines()
                .toList();
        assertThat(lines).hasSize(ambiguous == AmbiguousWidth.WIDE ? 3 : 1);
        assertThat(IntStream.range(0, lines.size() - 1).mapToObj(lines::get))
                .allMatch(line -> DisplayWidth.of(ambiguous).of(line) == 43);
    }
}
