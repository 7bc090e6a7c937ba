package dev.zhoubao.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Table;
import dev.zhoubao.language.Lang;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Charts in files of their own. */
class SvgWriterTest {

    private static Document drawn(Chart chart) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new SvgWriter(Lang.EN).write(chart, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return Jsoup.parse(out.toString(StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    private static Chart chart(String title, String label, String week, int rows) {
        return new Chart(
                Chart.Kind.LINES,
                title,
                new Table(
                        "weeks",
                        "",
                        List.of(Column.text("week", "week"), Column.number("a", label)),
                        IntStream.range(0, rows)
                                .mapToObj(i -> List.of(Cell.text(week), Cell.number(i)))
                                .toList()),
                "week",
                List.of("a"));
    }

    private static int y(Document svg, String selector) {
        return Integer.parseInt(svg.select(selector).attr("y"));
    }

    @Test
    void wrapsWhatIsWiderThanTheDrawing() {
        String title =
                "platforms serving malicious apps, malicious URLs handled by week (items), axis up to 77; above it:"
                        + " 2024-11 (1548)";
        String chinese = "提供恶意移动应用程序下载服务的平台、传播移动互联网恶意代码的恶意链接，各周（个），坐标轴至 77；在其之上：2024-11（1548）";
        Document one = drawn(chart("incidents", "a", "w", 3));

        for (String words : List.of(title, chinese)) {
            Document svg = drawn(chart(words, words, "w", 3));
            for (String text : List.of("text.title", "text.label")) {
                assertThat(svg.select(text).text().replace(" ", "")).isEqualTo(words.replace(" ", ""));
                assertThat(svg.select(text + " > tspan"))
                        .hasSizeGreaterThan(1)
                        .allSatisfy(
                                line -> assertThat(SvgText.width(line.text())).isLessThan(800));
            }
            assertThat(y(svg, "svg > svg")).isGreaterThan(y(one, "svg > svg"));
            assertThat(Integer.parseInt(svg.select("svg").attr("height")))
                    .isEqualTo(Integer.parseInt(one.select("svg").attr("height")) + 2 * 22);
            assertThat(svg.select("#title").text()).isEqualTo(words);
        }
    }

    /** Rows have values from 0 to 23. */
    @Test
    void namesThePointsThatAreFurthestFromTheUsualValueBeforeOthers() {
        List<Chart.Mark> marks = IntStream.of(2, 12, 21, 22, 23)
                .mapToObj(row -> new Chart.Mark(row, "a", "2031-" + (10 + row)))
                .toList();

        Document svg = drawn(chart("a", "a", "w", 24)
                .emphasising(List.of(new Chart.Level("median", BigDecimal.valueOf(11), "none")), marks));

        assertThat(svg.select(".mark").eachText())
                .containsExactlyInAnyOrder("2031-33", "2031-12", "2031-22", "2031-31");
    }

    @Test
    void keepsNamesWithinTheDrawing() {
        Chart chart = chart("a", "a", "ransomware:2022-50", 24)
                .emphasising(
                        List.of(),
                        List.of(
                                new Chart.Mark(0, "a", "ransomware:2022-50"),
                                new Chart.Mark(23, "a", "ransomware:2022-50")));

        Document svg = drawn(chart);

        assertThat(svg.select(".name, .mark")).hasSizeGreaterThan(4).allSatisfy(SvgWriterTest::isWithin);
    }

    private static void isWithin(Element text) {
        assertThat(Double.parseDouble(text.attr("x"))).isBetween(72.0, 860 - 72.0);
    }
}
