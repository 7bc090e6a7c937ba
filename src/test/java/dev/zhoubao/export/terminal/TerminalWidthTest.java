package dev.zhoubao.export.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Table;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.fixture.SeedReports;
import dev.zhoubao.fixture.Written;
import dev.zhoubao.language.Lang;
import dev.zhoubao.report.words.Labels;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jline.utils.AttributedString;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every result at every width of a display. */
class TerminalWidthTest {

    private static final int NARROWEST = 20;
    private static final int WIDEST = 200;

    static Stream<Arguments> results() {
        return SeedReports.NAMES.stream()
                .flatMap(name -> Stream.of(Lang.values()).map(lang -> Arguments.of(name, lang)));
    }

    @ParameterizedTest
    @MethodSource("results")
    void noLineIsWiderThanTheDisplay(String name, Lang lang) {
        Report report = SeedReports.of(name, lang);
        for (int width = NARROWEST; width <= WIDEST; width++) {
            int most = width;
            assertThat(write(report, Format.TABLE, width).lines())
                    .as("at width %d", width)
                    .allMatch(line -> new AttributedString(line).columnLength() <= most);
        }
    }

    @ParameterizedTest
    @MethodSource("results")
    void noLineOfVerticalIsWiderThanTheDisplay(String name, Lang lang) {
        Report report = SeedReports.of(name, lang);
        for (int width = NARROWEST; width <= WIDEST; width++) {
            int most = width;
            assertThat(write(report, Format.VERTICAL, width).lines())
                    .as("at width %d", width)
                    .allMatch(line -> new AttributedString(line).columnLength() <= most);
        }
    }

    @ParameterizedTest
    @MethodSource("results")
    void everyNumberAndDateIsUnbroken(String name, Lang lang) {
        Report report = SeedReports.of(name, lang);
        List<Pattern> values = values(report);
        for (int width = NARROWEST; width <= WIDEST; width++) {
            String text = write(report, Format.TABLE, width);
            assertThat(values)
                    .as("at width %d", width)
                    .allMatch(value -> value.matcher(text).find());
        }
    }

    @ParameterizedTest
    @MethodSource("results")
    void noLineEndsInSpaces(String name, Lang lang) {
        Report report = SeedReports.of(name, lang);
        for (int width : List.of(0, 40, 80, 120)) {
            assertThat(write(report, Format.TABLE, width).lines())
                    .as("at width %d", width)
                    .noneMatch(line -> line.endsWith(" "));
        }
    }

    private static String write(Report report, Format format, int width) {
        return Written.by(new TerminalWriter(new Labels(Lang.EN)), report, format, new Display(width, false));
    }

    private static boolean isWords(Cell cell) {
        return cell instanceof Cell.Text || cell instanceof Cell.Marked;
    }

    /** Numbers and days in rows and columns that are always shown; a value that is absent may be left out of a row. */
    private static List<Pattern> values(Report report) {
        Set<String> values = new LinkedHashSet<>();
        for (Table whole : report.blocks(Table.class).toList()) {
            Table table = EmptyRowFilter.shown(whole, report, new Display(NARROWEST, false));
            for (List<Cell> row : table.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    if (table.columns().get(i).place() == Column.Audience.ALWAYS
                            && !isWords(row.get(i))
                            && !row.get(i).equals(Cell.absent())) {
                        String value = CellText.of(row.get(i)).toString();
                        if (!(row.get(i) instanceof Cell.Link)) {
                            values.add(value);
                        }
                    }
                }
            }
        }
        return values.stream()
                .map(value -> Pattern.compile("(?<![\\d.])" + Pattern.quote(value) + "(?![\\d.])"))
                .toList();
    }
}
