package dev.zhoubao.export.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Table;
import dev.zhoubao.fixture.Written;
import dev.zhoubao.language.Lang;
import dev.zhoubao.report.words.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MermaidChartsTest {

    private static Chart chart(String title, List<List<Cell>> rows) {
        List<Column> columns =
                List.of(Column.text("week", "week"), Column.number("a", "alpha"), Column.number("b", "beta"));
        return new Chart(title, new Table("t", "", columns, rows), "week", List.of("a", "b"));
    }

    private static List<Cell> row(String name, Cell a, Cell b) {
        return List.of(Cell.text(name), a, b);
    }

    private static List<String> fences(Chart chart) {
        Node tree = MarkdownTree.of(chart);
        return MarkdownTree.all(tree, FencedCodeBlock.class).stream()
                .map(FencedCodeBlock::getLiteral)
                .toList();
    }

    @Test
    void drawsEachSeriesOnItsOwnAndLeavesAbsentValuesOut() {
        List<String> fences = fences(chart(
                "Title",
                List.of(
                        row("2031-12", Cell.number(4), Cell.number(1)),
                        row("2 missing", Cell.absent(), Cell.absent()),
                        row("2031-15", Cell.absent(), Cell.number(0)),
                        row("2031-16", Cell.number(7), Cell.number(-2)))));

        assertThat(fences).hasSize(2);
        assertThat(fences.get(0).lines())
                .contains(
                        "xychart-beta horizontal",
                        "  title \"Title · alpha\"",
                        "  accTitle: Title · alpha",
                        "  x-axis [\"2031-12: 4\", \"2 weeks without a value · 2031-16: 7\"]",
                        "  y-axis 0 --> 7",
                        "  bar [4, 7]");
        assertThat(fences.get(1).lines())
                .contains(
                        "  x-axis [\"2031-12: 1\", \"1 week without a value · 2031-15: 0\", \"2031-16: -2\"]",
                        "  y-axis -2 --> 1",
                        "  bar [1, 0, -2]");
    }

    /** Numbers along the axis would move its zero away from the bars; numbers in bars shrink to the shortest one. */
    @Test
    void isToScale() {
        assertThat(fences(chart(
                                "Title",
                                List.of(
                                        row("x", Cell.number(2), Cell.absent()),
                                        row("y", Cell.number(742), Cell.absent()))))
                        .get(0))
                .contains("    yAxis:\n      showLabel: false\n      showTick: false\n")
                .doesNotContain("showDataLabel");
    }

    @Test
    void tellsOfWeeksThatARowStandsFor() {
        Chart gaps = chart(
                        "Title",
                        List.of(
                                row("2031-12", Cell.number(4), Cell.absent()),
                                row("48 missing", Cell.absent(), Cell.absent()),
                                row("2032-09", Cell.number(5), Cell.absent())))
                .spanning(List.of(1, 48, 1));

        assertThat(new MermaidCharts(new Labels(Lang.EN)).of(gaps))
                .contains("\"48 weeks without a value · 2032-09: 5\"");
    }

    @Test
    void hasAnAxisWhereEveryValueIsZero() {
        assertThat(fences(chart(
                                "Title",
                                List.of(
                                        row("x", Cell.number(0), Cell.absent()),
                                        row("y", Cell.number(0), Cell.absent()))))
                        .get(0))
                .contains("  y-axis 0 --> 1\n");
    }

    /** A bar beyond the end of the axis would be drawn out of the picture. */
    @Test
    void endsTheBarsOfACloserViewWithItsAxis() {
        Chart chart = chart(
                "Title",
                List.of(
                        row("x", Cell.number(2), Cell.number(3)),
                        row("y", Cell.number(1548), Cell.number(4)),
                        row("z", Cell.number(80), Cell.number(5))));

        assertThat(fences(chart.upTo(BigDecimal.valueOf(80), "Title, up to 80")))
                .singleElement()
                .asString()
                .contains("  title \"Title, up to 80 · alpha\"", "x-axis [\"x: 2\", \"y: 1548\", \"z: 80\"]")
                .contains("  y-axis 0 --> 80\n", "  bar [2, 80, 80]\n");
    }

    @Test
    void drawsNothingOfASingleValue() {
        assertThat(MarkdownTree.written(
                        Written.report(chart("Title", List.of(row("x", Cell.number(4), Cell.absent()))))))
                .isEqualTo("# Test\n");
    }

    @Test
    void drawsTheNewestOfManyValuesAndSaysSo() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 1; i <= 61; i++) {
            rows.add(row("w" + i, Cell.number(i), Cell.absent()));
        }
        Chart chart = chart("Title", rows);

        assertThat(MarkdownTree.written(Written.report(chart)))
                .contains("\nThe chart shows the newest 60 of 61 values.\n\n```mermaid\n");
        assertThat(fences(chart))
                .singleElement()
                .asString()
                .contains("x-axis [\"w2: 2\", ")
                .contains("bar [2, 3, ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\"] bar [1",
                "```",
                "\n```\n# out",
                "%%{init: {}}%%",
                "#quot;",
                "<b>x</b>",
                "a; b",
                "[x](y) {z} \\"
            })
    void keepsForeignTextInsideItsQuotes(String foreign) {
        List<String> fences = fences(chart(
                foreign,
                List.of(row(foreign, Cell.number(1), Cell.absent()), row("y", Cell.number(2), Cell.absent()))));

        assertThat(fences).singleElement().asString().satisfies(text -> {
            assertThat(text.lines()).hasSize(18);
            assertThat(text.lines().filter(line -> line.startsWith("  title ") || line.startsWith("  x-axis ")))
                    .allSatisfy(line -> assertThat(line.replaceAll("\"[^\"#%&<>\\[\\\\\\]`{|};]*\"", "S"))
                            .isIn("  title S", "  x-axis [S, S]"));
        });
    }
}
