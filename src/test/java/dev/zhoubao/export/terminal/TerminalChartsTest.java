package dev.zhoubao.export.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.zhoubao.document.Cell;
import dev.zhoubao.document.Chart;
import dev.zhoubao.document.Column;
import dev.zhoubao.document.Facts;
import dev.zhoubao.document.Facts.Fact;
import dev.zhoubao.document.Report;
import dev.zhoubao.document.Section;
import dev.zhoubao.document.Table;
import dev.zhoubao.export.Display;
import dev.zhoubao.export.Format;
import dev.zhoubao.fixture.Written;
import dev.zhoubao.language.Lang;
import dev.zhoubao.report.words.Labels;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where charts and their tables stand in a report. */
class TerminalChartsTest {

    private static final Table TABLE = new Table(
            "weeks",
            "",
            List.of(Column.text("week", "week"), Column.number("value", "value")),
            List.of(
                    List.of(Cell.text("first"), Cell.number(1)),
                    List.of(Cell.text("missing"), Cell.absent()),
                    List.of(Cell.text("last"), Cell.number(3))));

    private static String written(int width, Section... sections) {
        Report report = new Report("test", "Test", List.of(sections), List.of());
        return Written.by(new TerminalWriter(new Labels(Lang.EN)), report, Format.TABLE, new Display(width, false));
    }

    private static String charted(int width) {
        return written(
                width,
                Section.of("chart", "Chart", new Chart("", TABLE, "week", List.of("value"))),
                Section.of("weeks", "Weeks", TABLE));
    }

    @Test
    void keepsTheOrderOfTheReportOnATerminalAndInFilesAndPipes() {
        assertThat(charted(80).indexOf("Chart"))
                .isNotNegative()
                .isLessThan(charted(80).indexOf("Weeks"));
        assertThat(charted(0).indexOf("Chart"))
                .isNotNegative()
                .isLessThan(charted(0).indexOf("Weeks"));
    }

    @Test
    void leavesRowsOfGapsToTheChartOnATerminal() {
        assertThat(charted(80)).doesNotContain("missing      –").contains("● value");
    }

    @Test
    void keepsRowsOfGapsInFilesAndPipes() {
        assertThat(charted(0)).contains("missing      –");
    }

    @Test
    void keepsRowsOfGapsOfATableWithoutAChart() {
        assertThat(written(80, Section.of("weeks", "", TABLE))).contains("missing      –");
    }

    @Test
    void fitsASparklineIntoTheRoomItHas() {
        Cell spark = new Cell.Spark(Collections.nCopies(60, BigDecimal.ONE));
        Section section = Section.of("facts", "", new Facts(List.of(new Fact("incidents", spark))));

        assertThat(written(30, section))
                .startsWith("incidents  " + "▄".repeat(19) + "\n(each mark is the mean of 3 or\n");
        assertThat(written(0, section)).isEqualToIgnoringNewLines("incidents  " + "▄".repeat(60));
    }

    @Test
    void saysAChartInSentencesForAScreenReader() {
        Chart chart = new Chart("", TABLE, "week", List.of("value")).describedAs("Two values, lowest 1, highest 3.");
        Report report = new Report("test", "Test", List.of(Section.of("chart", "", chart)), List.of());
        String spoken = Written.by(
                new TerminalWriter(new Labels(Lang.EN)),
                report,
                Format.TABLE,
                new Display(80, false).with(Display.Trait.SPOKEN));

        assertThat(spoken).isEqualTo("Two values, lowest 1, highest 3.\n");
    }

    @Test
    void saysASparklineInASentenceForAScreenReader() {
        List<BigDecimal> values =
                Arrays.asList(new BigDecimal("495"), null, new BigDecimal("191"), new BigDecimal("742"));
        Fact cases = new Fact("incidents", new Cell.Spark(values));
        Report report = new Report(
                "test",
                "Test",
                List.of(Section.of(
                        "trend", "Week by week", new Facts(List.of(new Fact("weeks", Cell.text("4")), cases)))),
                List.of());
        String spoken = Written.by(
                new TerminalWriter(new Labels(Lang.EN)),
                report,
                Format.TABLE,
                new Display(100, false).with(Display.Trait.SPOKEN));

        assertThat(spoken)
                .endsWith("weeks  4\nincidents: 3 values in 4 weeks, first 495, last 742, lowest 191, highest 742.\n")
                .doesNotContain("▁");
    }
}
